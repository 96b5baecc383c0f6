import { defineKpi } from '../kpi';
import { conversationsOf } from '../measures/conversation';
import { ratio } from '../stats/ratio';

const calls = [
  ['Call ID', 'Call Date', 'Rep', 'Criterion', 'Score', 'Weight'],
  ['C-1', '2026-06-10', 'Ana', 'Discovery', 4, 2],
  ['C-1', '2026-06-10', 'Ana', 'Next step', 2, 1],
  ['C-1', '2026-06-10', 'Ana', 'Pricing', '', 1],
  ['C-2', '2026-06-20', 'Ben', 'Discovery', 3, 2],
  ['C-2', '2026-06-20', 'Ben', 'Next step', 3, 1],
];
const scores = [
  ['Call ID', 'Call Date', 'Score'],
  ['C-1', '2026-06-10', 8],
  ['C-2', '2026-06-20', 7],
];

export const conversationQuality = defineKpi({
  id: 'CONVERSATION_QUALITY',
  title: 'Conversation quality',
  question: 'How good are our conversations with buyers?',
  summary:
    'Mean score of the calls in the window, 0 to 100: each call is its weighted criteria over the most they could score. A criterion left blank is skipped, not zero.',
  layer: 'conversion',
  timing: 'leading',
  unit: 'score',
  direction: 'higher',
  formula: 'total ÷ calls',
  parts: {
    total: { unit: 'score', says: 'Scores of the calls, each 0 to 100, added up' },
    calls: { unit: 'count', says: 'Calls scored in the window' },
  },
  from: null,
  tables: ['calls'],
  reads: { calls: ['call', 'date', 'score', 'weight'] },
  leavesOut: ['rows without the day of the call', 'scores left blank', 'scores without a call'],
  window: { days: 30 },
  options: {
    out_of: {
      count: { least: 1, most: 1000, otherwise: null },
      says: 'the highest score; left out: 5 for scores by criterion, 100 for one score a call',
    },
  },
  judge: { by: 'level' },
  thresholds: { green: 75, amber: 60, source: 'own' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Frontline Manager', escalation: 'Sales Manager', source: 'own' },
  roles: ['Manager'],
  cadence: 'weekly',
  action: {
    deed: 'Coach the criterion that scored lowest with one recorded call per rep',
    days: 5,
    source: 'own',
  },
  examples: [
    {
      says: 'two calls, (2 × 4 + 1 × 2) ÷ 15 and 9 ÷ 15; the blank criterion is skipped',
      measured: [calls, '2026-06-30'],
      gives: 63.333333333333336,
      source: 'own arithmetic on the scale of talkmetry (0 to 5 by criterion)',
    },
    {
      says: 'one score a call, out of 10',
      measured: [scores, '2026-06-30', 30, '@out_of', 10],
      gives: 75,
      source: 'own arithmetic',
    },
    {
      says: 'scores that may be out of 5, 10 or 100 are asked for',
      measured: [scores, '2026-06-30'],
      gives: { fails: 'bad-argument' },
      source: 'own',
    },
    {
      says: 'no call in the window',
      measured: [calls, '2026-01-31'],
      gives: { fails: 'no-data' },
      source: 'kpi-definitions §2.4',
    },
  ],
  measure(scope) {
    const { total, calls } = conversationsOf(scope);
    return { parts: { total, calls }, n: calls };
  },
  compute: ({ total, calls }) => ratio(total, calls, 'calls', 'Conversation quality'),
});
