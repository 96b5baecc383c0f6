import { isoDay } from '../day';
import { showValue } from '../show';
import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { sum } from '../stats/sum';
import type { DealField } from '../tables/kinds/deals';
import { type Table, refuseBadCell } from '../tables/table';
import type { Window } from '../window';
import { oneCurrency } from './currency';
import { amountOf } from './deal-amount';
import { dealsOf } from './deals';
import { openOn } from './open';

/** Amount of the open qualified deals whose close date lies in the window; null = whenever they close. */
export function pipelineClosingIn(scope: Scope, window: Window | null, weighted: boolean): number {
  const deals = dealsOf(scope);
  const { table } = deals;
  const amount = amountOf(deals);
  const weight = weighted ? probabilityOf(table) : null;
  const closes = window || table.has('close_date') ? table.day('close_date') : null;
  const open = openOn(scope, scope.asOf, true);
  const { due, undated } = window ? dueIn(table, open, window) : { due: open, undated: 0 };
  const amounts = new Float64Array(due.length);
  let [count, blank, overdue, overdueAmount] = [0, 0, 0, 0];
  for (let i = 0; i < due.length; i++) {
    const row = due[i]!;
    const value = amount(row);
    if (Number.isNaN(value)) {
      blank++;
      continue;
    }
    const counted = weight === null ? value : value * weight(row);
    amounts[count++] = counted;
    const day = closes === null ? 0 : closes.values[row]!;
    if (day > 0 && day < scope.asOf) {
      overdue++;
      overdueAmount += counted;
    }
  }
  oneCurrency(scope, deals, due, (row) => !Number.isNaN(amount(row)));
  scope.ledger.use(window ? 'open qualified deals that close in the period' : 'open qualified deals', count);
  scope.ledger.leaveOut('open deals without a close date', undated);
  scope.ledger.leaveOut('open deals without an amount', blank);
  if (overdue > 0)
    scope.ledger.note(
      'overdue',
      `${overdue} of these open deals ${overdue === 1 ? 'was' : 'were'} due before ${isoDay(scope.asOf)}, and counted: ${showValue(Math.round(overdueAmount), 'count')} of the pipeline`,
    );
  return sum(amounts.subarray(0, count));
}

/** Those of the rows whose close date lies in the window. */
function dueIn(
  table: Table<DealField>,
  rows: Int32Array,
  { first, last }: Window,
): { due: Int32Array; undated: number } {
  const closes = table.day('close_date');
  const isDue = (row: number): boolean => closes.values[row]! >= first && closes.values[row]! <= last;
  let [count, undated] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    if (closes.values[rows[i]!] === 0) {
      refuseBadCell(table, closes, rows[i]!);
      undated++;
    } else count += Number(isDue(rows[i]!));
  }
  const due = new Int32Array(count);
  count = 0;
  for (let i = 0; i < rows.length; i++) if (closes.values[rows[i]!] !== 0 && isDue(rows[i]!)) due[count++] = rows[i]!;
  return { due, undated };
}

/** The probability column; a blank one refuses, since a deal without a weight has no weighted amount. */
function probabilityOf(table: Table<DealField>): (row: number) => number {
  const column = table.number('probability');
  return (row) => {
    const value = column.values[row]!;
    if (Number.isNaN(value)) {
      refuseBadCell(table, column, row);
      refuse(says.badCell(table.name, column.header, table.rowNumber(row), null, 'a probability', 'Fill it in'));
    }
    return value;
  };
}
