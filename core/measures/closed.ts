import type { Scope } from '../scope';
import type { Window } from '../window';
import { type ClosingOrder, closingOrder, newBusiness, placeOf } from './closing-order';
import { closedBy, closedDay } from './closed-day';
import { type Deals, WON, dealsOf, isRenewal } from './deals';

/** Deals closed in a window, by the day they were closed on. Arrays may be those that others look at: nobody changes them. */
export interface Closed {
  readonly rows: Int32Array;
  readonly won: Int32Array;
  readonly lost: number;
}

/** The deals won or lost in the window. Left out and counted: renewals, closed deals without a date. */
export function closedIn(scope: Scope, window: Window): Closed {
  const deals = dealsOf(scope);
  const keep = scope.keep(deals.table);
  const order = closingOrder(deals);
  refuseUnreadable(deals, order, keep);
  const renewal = isRenewal(deals);
  const kept = (rows: Int32Array) => (keep === null ? rows : where(rows, (row) => keep[row] === 1));
  const all = kept(within(order, order.closed, window));
  const isOurs = renewal && ((row: number) => !renewal(row));
  // a cell that cannot be read is refused where its row is asked for, and nowhere else
  const once = renewal !== null && keep === null && deals.table.text('type').bad.size === 0;
  const from = once ? newBusiness(order, deals.outcome, renewal) : order;
  const ours = (rows: Int32Array) => (once || isOurs === null ? rows : where(rows, isOurs));
  const rows = ours(kept(within(order, from.closed, window)));
  const won = ours(kept(within(order, from.won, window)));
  scope.ledger.leaveOut('closed deals without a close date', keptOf(order.undated, keep));
  scope.ledger.leaveOut('renewals', all.length - rows.length);
  scope.ledger.note('day of closing', closedBy(deals));
  return { rows, won, lost: rows.length - won.length };
}

/** Those of the rows, which stand in the order of their days, that were closed in the window. */
export const within = ({ dayOf }: ClosingOrder, rows: Int32Array, { first, last }: Window): Int32Array =>
  rows.subarray(placeOf(rows, dayOf, first), placeOf(rows, dayOf, last + 1));

function where(rows: Int32Array, isMeant: (row: number) => boolean): Int32Array {
  const own = new Int32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (isMeant(rows[i]!)) own[count++] = rows[i]!;
  return own.subarray(0, count);
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
