import { defineKpi } from '../kpi';
import { outreachSums } from '../measures/outreach';

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
  examples: [],
  measure(scope) {
    return { parts: outreachSums(scope, (log) => ({ demos: log.demos })), n: null };
  },
  compute: ({ demos }) => demos,
});
