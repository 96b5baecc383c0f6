import { defineKpi } from '../kpi';
import { outreachSums } from '../measures/outreach';
import { share } from '../stats/share';

export const emailOpenRate = defineKpi({
  id: 'EMAIL_OPEN_RATE',
  title: 'E-mail open rate',
  question: 'How many e-mails were opened?',
  summary:
    'Sends that were opened divided by sends in the window. Mail programs open by themselves, and an open is no answer.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'opened ÷ sends',
  parts: {
    opened: { unit: 'count', says: 'Sends of the window that were opened' },
    sends: { unit: 'count', says: 'Sends in the window' },
  },
  from: null,
  tables: ['outreach'],
  window: { days: 28 },
  judge: null,
  thresholds: null,
  replacement: { id: 'REPLY_RATE', why: 'only an answer starts a conversation, and no program writes one by itself' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Individual Rep', escalation: 'SDR Manager', source: 'own' },
  cadence: 'weekly',
  action: {
    deed: 'Put the reply rate in its place',
    days: 5,
    source: 'article A: "A metric that measures email open rates is not a sales KPI"',
  },
  examples: [],
  measure(scope) {
    const sums = outreachSums(scope, (log) => ({ opened: log.opened, sends: log.emails }));
    return { parts: sums, n: sums.sends };
  },
  compute: ({ opened, sends }) => share(opened, sends, 'opened', 'sends', 'E-mail open rate'),
});
