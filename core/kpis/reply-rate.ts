import { defineKpi } from '../kpi';
import { contactedPeople, outreachSums } from '../measures/outreach';
import { share } from '../stats/share';

export const replyRate = defineKpi({
  id: 'REPLY_RATE',
  title: 'Reply rate',
  question: 'Do our messages get an answer?',
  summary:
    'Replies divided by sends in the window; automatic replies do not count. Filter by channel to compare channels.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'replies ÷ contacted',
  parts: {
    replies: { unit: 'count', says: 'Replies (variant "people": people who replied)' },
    contacted: { unit: 'count', says: 'Sends (variant "people": people contacted)' },
  },
  from: { parts: ['replies', 'contacted'] },
  tables: ['outreach'],
  reads: { outreach: ['date', 'activity', 'person_id', 'person', 'sent', 'calls', 'replied', 'auto_reply'] },
  leavesOut: [
    'rows that repeat an earlier row',
    'rows without the day of the outreach',
    'outreach rows without a person',
    'people who replied in the window but were contacted before it, or not at all',
  ],
  window: { days: 28 },
  variants: { sends: 'each send counts', people: 'each person counts once, however often contacted' },
  judge: { by: 'level' },
  thresholds: {
    green: 0.05,
    amber: 0.03,
    source: 'own, between article A (0.5 % is bad, 8 % good) and Salescadia (cold e-mail about 3 %)',
  },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Individual Rep', escalation: 'SDR Manager', source: 'article A' },
  roles: ['SDR'],
  cadence: 'weekly',
  action: {
    deed: 'Replace the opening message with two variants to test and drop the list that answers least; the manager checks both at the Friday one-to-one',
    days: 3,
    source: 'article A: "Message testing; sequence revision; list quality audit"',
  },
  examples: [
    { says: 'many messages nobody wanted', from: [3, 600], gives: 0.005, source: 'article A: 0.5 % of many' },
    { says: 'few messages with care', from: [4, 50], gives: 0.08, source: 'article A: 50 at 8 %' },
    { says: 'every send', from: [30, 2962], gives: 0.01012829169480081, source: 'saas-outreach, all sends' },
    { says: 'nobody contacted', from: [0, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
    { says: 'the two mixed up', from: [50, 4], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    if (scope.choice.variant === 'people') {
      const { people, also } = contactedPeople(
        scope,
        (log) => log.attempts,
        (log) => log.replies,
        'replied',
      );
      return { parts: { replies: also, contacted: people }, n: people };
    }
    const { replies, sends } = outreachSums(scope, (log) => ({ replies: log.replies, sends: log.sends }));
    return { parts: { replies, contacted: sends }, n: sends };
  },
  compute: ({ replies, contacted }) => share(replies, contacted, 'replies', 'contacted', 'Reply rate'),
});
