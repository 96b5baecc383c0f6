import { type Decision, type ReviewsDue, isOpen } from '../../../core/index';
import type { AlertNow } from './alerts-now';
import type { Way } from './review-memory';

/** How much waits behind each way to look: what rings and nobody snoozed, what is open, what is due. */
export const waitingOf = (
  { today, thisWeek, thisMonth, thisQuarter }: ReviewsDue,
  decisions: readonly Decision[],
  ringing: readonly AlertNow[],
): Readonly<Record<Way, number>> => ({
  due: today.length + thisWeek.length + thisMonth.length + thisQuarter.length,
  decisions: decisions.filter(isOpen).length,
  alerts: ringing.filter(({ snooze, alert }) => snooze === null && alert.kind !== 'recover').length,
  people: 0,
});
