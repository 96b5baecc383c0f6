import type { Scope } from '../scope';
import { sum } from '../stats/sum';
import { refuseBadCell } from '../tables/table';
import type { Window } from '../window';
import { keptOf, refuseUnreadable, within } from './closed';
import { closingOrder } from './closing-order';
import { oneCurrency } from './currency';
import { closedBy, closedDay } from './closed-day';
import { amountOf } from './deal-amount';
import { type Deals, dealsOf } from './deals';

/** Amounts of won deals. Blank and zero amounts are left out and counted: an unknown size is no size. */
export function wonAmounts(scope: Scope, won: Int32Array): Float64Array {
  const deals = dealsOf(scope);
  const amount = amountOf(deals);
  const amounts = new Float64Array(won.length);
  const isSize = (value: number): boolean => value !== 0 && !Number.isNaN(value);
  let count = 0;
  for (let i = 0; i < won.length; i++) {
    const value = amount(won[i]!);
    if (isSize(value)) amounts[count++] = value;
  }
  oneCurrency(scope, deals, won, (row) => isSize(amount(row)));
  scope.ledger.leaveOut('won deals without an amount', won.length - count);
  return amounts.subarray(0, count);
}

/** Days from created to closed of won deals. Missing and negative spans are left out and counted. */
export function wonCycles(scope: Scope, won: Int32Array): Int32Array {
  const deals = dealsOf(scope);
  const created = createdDay(deals);
  const closedOn = closedDay(deals);
  const spans = new Int32Array(won.length);
  let [count, undated, negative] = [0, 0, 0];
  for (let i = 0; i < won.length; i++) {
    const start = created(won[i]!);
    const end = closedOn(won[i]!);
    if (start === 0) undated++;
    else if (end < start) negative++;
    else spans[count++] = end - start;
  }
  scope.ledger.leaveOut('won deals without a created date', undated);
  scope.ledger.leaveOut('won deals closed before they were created', negative);
  return spans.subarray(0, count);
}

/** What was won in a period, as an amount. Renewals are revenue too, so nothing but blank amounts is left out. */
export function wonInPeriod(scope: Scope, window: Window): { amount: number; deals: number } {
  const deals = dealsOf(scope);
  const amount = amountOf(deals);
  const keep = scope.keep(deals.table);
  const order = closingOrder(deals);
  refuseUnreadable(deals, order, keep);
  const won = within(order, order.won, { first: window.first, last: Math.min(window.last, scope.asOf) });
  const amounts = new Float64Array(won.length);
  const isKept = (row: number): boolean => keep === null || keep[row] === 1;
  let [count, blank] = [0, 0];
  for (let i = 0; i < won.length; i++) {
    if (!isKept(won[i]!)) continue;
    const value = amount(won[i]!);
    if (Number.isNaN(value)) blank++;
    else amounts[count++] = value;
  }
  oneCurrency(scope, deals, won, isKept);
  scope.ledger.leaveOut('won deals without an amount', blank);
  scope.ledger.leaveOut('closed deals without a close date', keptOf(order.undated, keep));
  scope.ledger.note('day of closing', closedBy(deals));
  return { amount: sum(amounts.subarray(0, count)), deals: count + blank };
}

export function createdDay(deals: Deals): (row: number) => number {
  const { table } = deals;
  const column = table.day('created');
  if (column.bad.size === 0) return (row) => column.values[row]!;
  return (row) => {
    const day = column.values[row]!;
    if (day === 0) refuseBadCell(table, column, row);
    return day;
  };
}
