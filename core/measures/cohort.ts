import type { Day } from '../day';
import { refuse } from '../failure';
import type { Scope } from '../scope';
import { nothingIn } from '../sentences';
import type { Table } from '../tables/table';
import { type Window, showWindow } from '../window';
import { eachIn } from './dated';

/** Reached, on a day that the table does not tell. */
export const UNDATED = -1;

export interface Goal<F extends string> {
  /** What begins: "trial started", "lead came in". */
  readonly begins: string;
  readonly start: F;
  /** The day the goal was reached; 0 = not, UNDATED = on an unknown day. */
  reachedOn(row: number): Day;
  /** Days each member has had, and within which reaching counts; null: all of the window's, whenever reached. */
  readonly within: number | null;
}

export interface Cohort {
  readonly started: number;
  readonly reached: number;
}

/**
 * Of what began in the window, how much reached a goal by as_of. With `within`, the window ends that many days earlier and
 * only what was reached in as many days counts, so that every member of every window has had the same time.
 */
export function cohortOf<F extends string>(scope: Scope, table: Table<F>, goal: Goal<F>): Cohort {
  const window = goal.within === null ? scope.window : earlier(scope.window, goal.within);
  let [started, reached, backwards, undated] = [0, 0, 0, 0];
  eachIn(scope, table, goal.start, window, (row, start) => {
    const on = goal.reachedOn(row);
    if (on > 0 && on < start) {
      backwards++;
      return;
    }
    started++;
    if (on === UNDATED) undated++;
    else if (on > 0 && on <= (goal.within === null ? scope.asOf : start + goal.within)) reached++;
  });
  if (started === 0) refuse(nothingIn(goal.begins, showWindow(window)));
  scope.ledger.leaveOut('rows whose goal was reached before they began', backwards);
  scope.ledger.note(
    'cohort',
    goal.within === null
      ? `${goal.begins} ${showWindow(window)}, followed to as_of: the latest have had little time`
      : `${goal.begins} ${showWindow(window)}, each followed for ${goal.within} days`,
  );
  if (undated > 0) scope.ledger.note('without a day', `${undated} count although the table does not say on which day`);
  return { started, reached: reached + undated };
}

const earlier = ({ first, last }: Window, days: number): Window => ({ first: first - days, last: last - days });
