import { defineKpi } from '../kpi';
import { conversationsOf } from '../measures/conversation';
import { ratio } from '../stats/ratio';

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
  examples: [],
  measure(scope) {
    const { total, calls } = conversationsOf(scope);
    return { parts: { total, calls }, n: calls };
  },
  compute: ({ total, calls }) => ratio(total, calls, 'calls', 'Conversation quality'),
});
