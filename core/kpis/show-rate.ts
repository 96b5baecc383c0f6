import { defineKpi } from '../kpi';
import { meetingsDue } from '../measures/meetings';
import { share } from '../stats/share';

export const showRate = defineKpi({
  id: 'SHOW_RATE',
  title: 'Show rate',
  question: 'Do the meetings we book take place?',
  summary:
    'Meetings held divided by meetings due in the window: held, no-show or cancelled late. A meeting still ahead, moved or cancelled in time is not due.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'held ÷ due',
  parts: {
    held: { unit: 'count', says: 'Meetings held in the window' },
    due: { unit: 'count', says: 'Meetings of the window that were held, missed or cancelled late' },
  },
  from: { parts: ['held', 'due'] },
  tables: ['outreach'],
  reads: {
    outreach: ['date', 'activity', 'meeting_status', 'meeting_date', 'booked', 'held', 'no_show', 'cancelled_late'],
  },
  leavesOut: [
    'rows that repeat an earlier row',
    'meetings whose outcome is not recorded, cancelled in time or moved',
    'meetings without a date',
  ],
  window: { days: 28 },
  judge: { by: 'level' },
  thresholds: { green: 0.8, amber: 0.7, source: 'own' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'SDR Manager', escalation: 'VP Sales', source: 'own' },
  roles: ['SDR', 'Manager'],
  cadence: 'weekly',
  action: {
    deed: 'Send a calendar confirmation and a reminder the day before each meeting, and check the qualification of the last 10 no-shows with whoever booked them',
    days: 3,
    source: 'own',
  },
  examples: [
    { says: 'four of ten', from: [4, 10], gives: 0.4, source: 'Glencoco' },
    { says: 'three of the rescheduled were held later', from: [7, 10], gives: 0.7, source: 'Glencoco' },
    { says: 'a no-show booked again was held', from: [8, 10], gives: 0.8, source: 'Glencoco' },
    { says: 'nothing was due', from: [0, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
    { says: 'more held than due', from: [11, 10], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const { held, due } = meetingsDue(scope);
    return { parts: { held, due }, n: due };
  },
  compute: ({ held, due }) => share(held, due, 'held', 'due', 'Show rate'),
});
