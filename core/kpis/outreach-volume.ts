import { defineKpi } from '../kpi';
import { outreachSums } from '../measures/outreach';

const outreach = [
  ['Date', 'Emails Sent', 'Calls Made'],
  ['2026-06-03', 200, 30],
  ['2026-06-30', 150, ''],
  ['2026-06-02', 400, 90],
];

export const outreachVolume = defineKpi({
  id: 'OUTREACH_VOLUME',
  title: 'Outreach volume',
  question: 'How much did we send and call?',
  summary: 'Sends and calls in the window: what the team has the capacity for, not what it achieves.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'count',
  direction: 'higher',
  formula: 'touches',
  parts: { touches: { unit: 'count', says: 'Sends and calls in the window' } },
  from: null,
  tables: ['outreach'],
  reads: { outreach: ['date', 'activity', 'sent', 'calls'] },
  leavesOut: ['rows that repeat an earlier row', 'rows without the day of the outreach'],
  window: { days: 28 },
  judge: null,
  thresholds: null,
  replacement: {
    id: 'PIPELINE_PER_REP',
    why: 'volume without outcome is theater: what counts is the pipeline that the outreach produced',
  },
  trend: { step: 'week', points: 12 },
  owner: { role: 'SDR Manager', escalation: 'VP Sales', source: 'own' },
  cadence: 'weekly',
  action: {
    deed: 'Use it to plan capacity only, and put the pipeline per rep in its place',
    days: 5,
    source: 'article A, against it; article B counts it among the leading indicators',
  },
  examples: [
    {
      says: 'e-mails and calls of 28 days; a blank adds nothing',
      measured: [outreach, '2026-06-30'],
      gives: 380,
      source: 'own arithmetic',
    },
    { says: 'one day more', measured: [outreach, '2026-06-30', 29], gives: 870, source: 'kpi-definitions §2.2' },
    {
      says: 'no row in the window',
      measured: [outreach, '2026-01-31'],
      gives: { fails: 'no-data' },
      source: 'kpi-definitions §2.4',
    },
  ],
  measure(scope) {
    return { parts: outreachSums(scope, (log) => ({ touches: log.attempts })), n: null };
  },
  compute: ({ touches }) => touches,
});
