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

/** Amounts of the deals won in the window. Blank and zero amounts are left out and counted: an unknown size is no size. */
export function wonAmounts(scope: Scope, window: Window): number[] {
  const deals = dealsOf(scope);
  const amount = amountOf(deals);
  const amounts: number[] = [];
  const rows: number[] = [];
  let blank = 0;
  eachClosed(scope, window, (row, won) => {
    if (!won) return;
    const value = amount(row);
    if (Number.isNaN(value) || value === 0) blank++;
    else {
      amounts.push(value);
      rows.push(row);
    }
  });
  oneCurrency(scope, deals, rows);
  scope.ledger.leaveOut('won deals without an amount', blank);
  return amounts;
}

/** Days from created to closed of the deals won in the window. Missing and negative spans are left out and counted. */
export function wonCycles(scope: Scope, window: Window): number[] {
  const deals = dealsOf(scope);
  const created = createdDay(deals);
  const closedOn = closedDay(deals);
  const spans: number[] = [];
  let [undated, negative] = [0, 0];
  eachClosed(scope, window, (row, won) => {
    if (!won) return;
    const start = created(row);
    if (start === 0) undated++;
    else if (closedOn(row) < start) negative++;
    else spans.push(closedOn(row) - start);
  });
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
