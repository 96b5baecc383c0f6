import { type Alert, type Day, type Failure, type Snooze, fail, isoDay } from '../../../core/index';
import { dayIn } from '../day-text';
import { words } from '../words';

/** A snooze of an alert, as typed. */
export interface SnoozeDraft {
  readonly reason: string;
  readonly until: string;
  readonly by: string;
  readonly problem: string | null;
}

const A_WEEK = 7;

export const newSnooze = (today: Day): SnoozeDraft => ({
  reason: '',
  until: isoDay(today + A_WEEK),
  by: '',
  problem: null,
});

export function snoozeOf({ kpi, scope }: Alert, { reason, until, by }: SnoozeDraft, today: Day): Snooze | Failure {
  const day = dayIn(until);
  if (day === null) return fail('bad-argument', words.review.alerts.untilEmpty);
  return { kpi, scope, since: today, until: day, reason: reason.trim(), by: by.trim() };
}
