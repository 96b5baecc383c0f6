import { defineKpi } from '../kpi';
import { outreachSums } from '../measures/outreach';

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
  examples: [],
  measure(scope) {
    return { parts: outreachSums(scope, (log) => ({ touches: log.attempts })), n: null };
  },
  compute: ({ touches }) => touches,
});
