import { defineKpi } from '../kpi';
import { outreachSums } from '../measures/outreach';
import { ratio } from '../stats/ratio';

export const emailsPerMeeting = defineKpi({
  id: 'EMAILS_PER_MEETING',
  title: 'E-mails per meeting',
  question: 'How many e-mails does a meeting cost us?',
  summary: 'E-mails sent in the window divided by meetings booked in it.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'ratio',
  direction: 'lower',
  formula: 'emails ÷ meetings',
  parts: {
    emails: { unit: 'count', says: 'E-mails sent in the window; all sends where the table has no channel' },
    meetings: { unit: 'count', says: 'Meetings booked in the window' },
  },
  from: { parts: ['emails', 'meetings'] },
  tables: ['outreach'],
  reads: { outreach: ['date', 'activity', 'channel', 'sent', 'booked'] },
  leavesOut: ['rows that repeat an earlier row', 'rows without the day of the outreach'],
  window: { days: 28 },
  judge: { by: 'percent', against: 'window before' },
  thresholds: { green: 0.1, amber: 0.25, source: 'own: growth against the window before' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Individual Rep', escalation: 'SDR Manager', source: 'own' },
  cadence: 'weekly',
  action: {
    deed: 'Cut the list to the accounts that fit best and rewrite the first two messages before the next send',
    days: 3,
    source: 'article B: activity-to-outcome ratios such as "emails sent per meeting booked"',
  },
  examples: [
    { says: 'a hundred each', from: [500, 5], gives: 100, source: 'own arithmetic' },
    { says: 'no e-mails, meetings all the same', from: [0, 5], gives: 0, source: 'own arithmetic' },
    { says: 'no meeting booked', from: [500, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
  ],
  measure(scope) {
    const sums = outreachSums(scope, (log) => ({ emails: log.emails, meetings: log.booked }));
    scope.ledger.note('cohort', 'sums of the window: the meetings need not come from these e-mails');
    return { parts: sums, n: null };
  },
  compute: ({ emails, meetings }) => ratio(emails, meetings, 'meetings', 'E-mails per meeting'),
});
