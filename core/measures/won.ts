import type { Scope } from '../scope';
import { sum } from '../stats/sum';
import { refuseBadCell } from '../tables/table';
import type { Window } from '../window';
import { eachClosed, keptOf, refuseUnreadable } from './closed';
import { closingOrder, placeOf } from './closing-order';
import { oneCurrency } from './currency';
import { closedBy, closedDay } from './closed-day';
import { amountOf } from './deal-amount';
import { type Deals, WON, dealsOf } from './deals';

/** The rows of the deals won in the window, and how many were lost in it. */
export function wonIn(scope: Scope, window: Window): { readonly rows: readonly number[]; readonly lost: number } {
  const rows: number[] = [];
  const { lost } = eachClosed(scope, window, (row, won) => {
    if (won) rows.push(row);
  });
  return { rows, lost };
}

/** Amounts of won deals. Blank and zero amounts are left out and counted: an unknown size is no size. */
export function wonAmounts(scope: Scope, won: readonly number[]): number[] {
  const deals = dealsOf(scope);
  const amount = amountOf(deals);
  const amounts: number[] = [];
  const rows: number[] = [];
  let blank = 0;
  for (const row of won) {
    const value = amount(row);
    if (Number.isNaN(value) || value === 0) blank++;
    else {
      amounts.push(value);
      rows.push(row);
    }
  }
  oneCurrency(scope, deals, rows);
  scope.ledger.leaveOut('won deals without an amount', blank);
  return amounts;
}

/** Days from created to closed of won deals. Missing and negative spans are left out and counted. */
export function wonCycles(scope: Scope, won: readonly number[]): number[] {
  const deals = dealsOf(scope);
  const created = createdDay(deals);
  const closedOn = closedDay(deals);
  const spans: number[] = [];
  let [undated, negative] = [0, 0];
  for (const row of won) {
    const [start, end] = [created(row), closedOn(row)];
    if (start === 0) undated++;
    else if (end < start) negative++;
    else spans.push(end - start);
  }
  scope.ledger.leaveOut('won deals without a created date', undated);
  scope.ledger.leaveOut('won deals closed before they were created', negative);
  return spans;
}

/** What was won in a period, as an amount. Renewals are revenue too, so nothing but blank amounts is left out. */
export function wonInPeriod(scope: Scope, window: Window): { amount: number; deals: number } {
  const deals = dealsOf(scope);
  const amount = amountOf(deals);
  const keep = scope.keep(deals.table);
  const order = closingOrder(deals);
  refuseUnreadable(deals, order, keep);
  const amounts: number[] = [];
  const rows: number[] = [];
  let blank = 0;
  const end = placeOf(order.days, Math.min(window.last, scope.asOf) + 1);
  for (let place = placeOf(order.days, window.first); place < end; place++) {
    const row = order.closed[place]!;
    if (deals.outcome[row] !== WON || (keep && !keep[row])) continue;
    const value = amount(row);
    rows.push(row);
    if (Number.isNaN(value)) blank++;
    else amounts.push(value);
  }
  oneCurrency(scope, deals, rows);
  scope.ledger.leaveOut('won deals without an amount', blank);
  scope.ledger.leaveOut('closed deals without a close date', keptOf(order.undated, keep));
  scope.ledger.note('day of closing', closedBy(deals));
  return { amount: sum(amounts), deals: rows.length };
}

export function createdDay(deals: Deals): (row: number) => number {
  const { table } = deals;
  const column = table.day('created');
  return (row) => {
    const day = column.values[row]!;
    if (day === 0) refuseBadCell(table, column, row);
    return day;
  };
}
