import { defineKpi } from '../kpi';
import { outreachSums } from '../measures/outreach';
import { share } from '../stats/share';

const outreach = [
  ['Date', 'Sent', 'Opened'],
  ['2026-06-10', 'TRUE', 'TRUE'],
  ['2026-06-11', 'TRUE', 'FALSE'],
  ['2026-06-12', 'TRUE', 'FALSE'],
  ['2026-06-13', 'TRUE', ''],
];

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
  reads: { outreach: ['date', 'activity', 'channel', 'sent', 'opened'] },
  leavesOut: ['rows that repeat an earlier row', 'rows without the day of the outreach'],
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
  examples: [
    { says: 'one of four', measured: [outreach, '2026-06-30'], gives: 0.25, source: 'own arithmetic' },
    { says: 'none opened is 0 %', measured: [outreach, '2026-06-30', 20], gives: 0, source: 'kpi-definitions §2.4' },
    {
      says: 'nothing sent',
      measured: [outreach, '2026-01-31'],
      gives: { fails: 'no-data' },
      source: 'kpi-definitions §2.4',
    },
  ],
  measure(scope) {
    const sums = outreachSums(scope, (log) => ({ opened: log.opened, sends: log.emails }));
    return { parts: sums, n: sums.sends };
  },
  compute: ({ opened, sends }) => share(opened, sends, 'opened', 'sends', 'E-mail open rate'),
});
