import type { Scope } from '../scope';
import type { Window } from '../window';
import { type ClosingOrder, closingOrder, placeOf } from './closing-order';
import { closedBy, closedDay } from './closed-day';
import { type Deals, WON, dealsOf, isRenewal } from './deals';

/** Deals closed in a window. */
export interface Closed {
  /** By the day they were closed on. */
  readonly rows: Int32Array;
  readonly won: number;
  readonly lost: number;
}

/** The deals won or lost in the window. Left out and counted: renewals, closed deals without a date. */
export function closedIn(scope: Scope, window: Window): Closed {
  const deals = dealsOf(scope);
  const { outcome, table } = deals;
  const keep = scope.keep(table);
  const order = closingOrder(deals);
  refuseUnreadable(deals, order, keep);
  const renewal = isRenewal(deals);
  const first = placeOf(order.days, window.first);
  const end = placeOf(order.days, window.last + 1);
  const rows = new Int32Array(Math.max(0, end - first));
  let [count, won, renewals] = [0, 0, 0];
  for (let place = first; place < end; place++) {
    const row = order.closed[place]!;
    if (keep !== null && keep[row] === 0) continue;
    if (renewal !== null && renewal(row)) renewals++;
    else {
      rows[count++] = row;
      won += Number(outcome[row] === WON);
    }
  }
  scope.ledger.leaveOut('closed deals without a close date', keptOf(order.undated, keep));
  scope.ledger.leaveOut('renewals', renewals);
  scope.ledger.note('day of closing', closedBy(deals));
  return { rows: rows.subarray(0, count), won, lost: count - won };
}

/** Visits them. */
export function eachClosed(scope: Scope, window: Window, visit: (row: number, won: boolean) => void): Closed {
  const closed = closedIn(scope, window);
  const { outcome } = dealsOf(scope);
  for (const row of closed.rows) visit(row, outcome[row] === WON);
  return closed;
}

export const keptOf = (rows: readonly number[], keep: Uint8Array | null): number =>
  keep ? rows.filter((row) => keep[row]).length : rows.length;

/** A close date that cannot be read may lie in any window. */
export function refuseUnreadable(deals: Deals, { unreadable }: ClosingOrder, keep: Uint8Array | null): void {
  const row = unreadable.find((at) => !keep || keep[at]);
  if (row !== undefined) closedDay(deals)(row);
}
