import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { sum } from '../stats/sum';
import { type TimeField, time } from '../tables/kinds/time';
import { type Table, refuseBadCell } from '../tables/table';
import { showWindow } from '../window';
import { eachIn } from './dated';

export interface Hours {
  readonly selling: number;
  readonly worked: number;
  readonly rows: number;
}

/** Rows with selling and worked hours side by side, or one row per activity that says whether it is selling. */
export function hoursOf(scope: Scope): Hours {
  const table = scope.table(time);
  const worked = hours(table, 'worked_hours');
  const selling = table.has('selling_hours') || !table.has('selling') ? hours(table, 'selling_hours') : flagged(table);
  const [all, sold]: [number[], number[]] = [[], []];
  let blank = 0;
  eachIn(scope, table, 'date', scope.window, (row) => {
    const [total, part] = [worked(row), selling(row)];
    if (Number.isNaN(total) || Number.isNaN(part)) blank++;
    else {
      all.push(total);
      sold.push(part);
    }
  });
  if (all.length === 0) refuse(says.nothingIn('row with hours is dated', showWindow(scope.window)));
  scope.ledger.use('rows of hours in the window', all.length);
  scope.ledger.leaveOut('rows without hours, or without saying whether they are selling', blank);
  return { selling: sum(sold), worked: sum(all), rows: all.length };
}

function hours(table: Table<TimeField>, field: 'worked_hours' | 'selling_hours'): (row: number) => number {
  const column = table.number(field);
  return (row) => {
    const value = column.values[row]!;
    if (Number.isNaN(value)) refuseBadCell(table, column, row);
    return value < 0
      ? refuse(says.badCell(table.name, column.header, table.rowNumber(row), value, 'a number of hours'))
      : value;
  };
}

function flagged(table: Table<TimeField>): (row: number) => number {
  const [column, worked] = [table.flag('selling'), hours(table, 'worked_hours')];
  return (row) => {
    if (column.values[row] === -1) refuseBadCell(table, column, row);
    return column.values[row] === -1 ? NaN : column.values[row]! * worked(row);
  };
}
