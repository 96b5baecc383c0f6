import type { Scope } from '../scope';
import { type Window, contains } from '../window';
import { LOST, WON, closedDay, dealsOf, isRenewal } from './deals';

/**
 * Visits the deals won or lost in the window, by the day they were closed on. Left out and counted: renewals, closed deals
 * without a date. Returns how many were visited.
 */
export function eachClosed(
  scope: Scope,
  window: Window,
  visit: (row: number, won: boolean) => void,
): { won: number; lost: number } {
  const deals = dealsOf(scope);
  const { outcome, table } = deals;
  const keep = scope.keep(table);
  const closedOn = closedDay(deals);
  const renewal = isRenewal(deals);
  let [won, lost, undated, renewals] = [0, 0, 0, 0];
  for (let row = 0; row < table.size; row++) {
    const is = outcome[row];
    if ((is !== WON && is !== LOST) || (keep && !keep[row])) continue;
    const day = closedOn(row);
    if (day === 0) undated++;
    else if (contains(window, day)) {
      if (renewal?.(row)) renewals++;
      else {
        if (is === WON) won++;
        else lost++;
        visit(row, is === WON);
      }
    }
  }
  scope.ledger.leaveOut('closed deals without a close date', undated);
  scope.ledger.leaveOut('renewals', renewals);
  return { won, lost };
}
