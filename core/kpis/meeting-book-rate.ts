import { defineKpi } from '../kpi';
import { contactedPeople, hasPeople, outreachSums } from '../measures/outreach';
import { share } from '../stats/share';
import { outreach } from '../tables/kinds/outreach';

export const meetingBookRate = defineKpi({
  id: 'MEETING_BOOK_RATE',
  title: 'Meeting book rate',
  question: 'How much of our outreach leads to a meeting?',
  summary:
    'People who booked a meeting divided by people contacted in the window; meetings booked divided by sends and calls where the table names no people.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'booked ÷ contacted',
  parts: {
    booked: { unit: 'count', says: 'People contacted in the window who booked a meeting in it, or meetings booked' },
    contacted: { unit: 'count', says: 'People contacted in the window, or sends and calls' },
  },
  from: { parts: ['booked', 'contacted'] },
  tables: ['outreach'],
  reads: { outreach: ['date', 'activity', 'person_id', 'person', 'sent', 'calls', 'booked'] },
  leavesOut: [
    'rows that repeat an earlier row',
    'rows without the day of the outreach',
    'outreach rows without a person',
    'people who booked a meeting in the window but were contacted before it, or not at all',
  ],
  window: { days: 28 },
  judge: { by: 'points', against: 'window before' },
  thresholds: {
    green: -0.002,
    amber: -0.004,
    source: 'own: change against the window before, in points; 0.4 points are a fifth of a usual 2 %',
  },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Individual Rep', escalation: 'SDR Manager', source: 'article A' },
  roles: ['SDR'],
  cadence: 'weekly',
  action: {
    deed: 'Rewrite the call to action of the sequence and test it on 50 contacts of the best list; the manager checks it at the Friday one-to-one',
    days: 3,
    source: 'article A: "Message testing; sequence revision; list quality audit"',
  },
  examples: [
    { says: 'one in fifty', from: [4, 200], gives: 0.02, source: 'own arithmetic' },
    { says: 'nothing booked', from: [0, 200], gives: 0, source: 'own arithmetic' },
    { says: 'nobody contacted', from: [0, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
    { says: 'more booked than contacted', from: [3, 2], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    if (hasPeople(scope.table(outreach))) {
      scope.ledger.note('counted', 'people, each once');
      const { people, also } = contactedPeople(
        scope,
        (log) => log.attempts,
        (log) => log.booked,
        'booked a meeting',
      );
      return { parts: { booked: also, contacted: people }, n: people };
    }
    scope.ledger.note('counted', 'sends and calls, since the table names no people');
    const { booked, attempts } = outreachSums(scope, (log) => ({ booked: log.booked, attempts: log.attempts }));
    return { parts: { booked, contacted: attempts }, n: attempts };
  },
  compute: ({ booked, contacted }) => share(booked, contacted, 'booked', 'contacted', 'Meeting book rate'),
});
