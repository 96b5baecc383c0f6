import { defineKpi } from '../kpi';
import { outreachSums } from '../measures/outreach';

const outreach = [
  ['Date', 'Emails Sent', 'Demos Booked'],
  ['2026-06-03', 200, 3],
  ['2026-06-30', 150, 2],
  ['2026-06-02', 400, 9],
  ['2026-06-15', 100, ''],
];

export const demosBooked = defineKpi({
  id: 'DEMOS_BOOKED',
  title: 'Demos booked',
  question: 'How many demos were booked?',
  summary: 'Demos booked in the window, whether they were held and led to anything or not.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'count',
  direction: 'higher',
  formula: 'demos',
  parts: { demos: { unit: 'count', says: 'Demos booked in the window' } },
  from: null,
  tables: ['outreach'],
  reads: { outreach: ['date', 'activity', 'demos'] },
  leavesOut: ['rows that repeat an earlier row', 'rows without the day of the outreach'],
  window: { days: 28 },
  judge: null,
  thresholds: null,
  replacement: {
    id: 'DEMO_TO_OPPORTUNITY_RATE',
    why: 'a demo that does not convert costs time: what counts is the fraction that becomes a qualified opportunity',
  },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Sales Manager', escalation: 'VP Sales', source: 'own' },
  cadence: 'weekly',
  action: {
    deed: 'Put the demo to opportunity rate in its place',
    days: 5,
    source: 'article A: "A vanity metric if the demos don\'t convert"',
  },
  examples: [
    {
      says: 'totals per day, 28 days to as_of; a blank adds nothing',
      measured: [outreach, '2026-06-30'],
      gives: 5,
      source: 'own arithmetic',
    },
    { says: 'one day more', measured: [outreach, '2026-06-30', 29], gives: 14, source: 'kpi-definitions §2.2' },
    {
      says: 'no row in the window',
      measured: [outreach, '2026-01-31'],
      gives: { fails: 'no-data' },
      source: 'kpi-definitions §2.4',
    },
  ],
  measure(scope) {
    return { parts: outreachSums(scope, (log) => ({ demos: log.demos })), n: null };
  },
  compute: ({ demos }) => demos,
});
