import type { Scope } from '../scope';
import type { Window } from '../window';
import { type ClosingOrder, closingOrder, placeOf } from './closing-order';
import { closedBy, closedDay } from './closed-day';
import { type Deals, WON, dealsOf, isRenewal } from './deals';

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
  const order = closingOrder(deals);
  refuseUnreadable(deals, order, keep);
  const renewal = isRenewal(deals);
  const end = placeOf(order.days, window.last + 1);
  let [won, lost, renewals] = [0, 0, 0];
  for (let place = placeOf(order.days, window.first); place < end; place++) {
    const row = order.closed[place]!;
    if (keep && !keep[row]) continue;
    if (renewal?.(row)) renewals++;
    else {
      const isWon = outcome[row] === WON;
      if (isWon) won++;
      else lost++;
      visit(row, isWon);
    }
  }
  scope.ledger.leaveOut('closed deals without a close date', keptOf(order.undated, keep));
  scope.ledger.leaveOut('renewals', renewals);
  scope.ledger.note('day of closing', closedBy(deals));
  return { won, lost };
}

export const keptOf = (rows: readonly number[], keep: Uint8Array | null): number =>
  keep ? rows.filter((row) => keep[row]).length : rows.length;

/** A close date that cannot be read may lie in any window. */
export function refuseUnreadable(deals: Deals, { unreadable }: ClosingOrder, keep: Uint8Array | null): void {
  const row = unreadable.find((at) => !keep || keep[at]);
  if (row !== undefined) closedDay(deals)(row);
}
