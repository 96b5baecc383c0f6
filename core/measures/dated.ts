import { isCellError } from '../cell';
import type { Day } from '../day';
import type { Scope } from '../scope';
import { isRecord } from '../tables/record';
import { type Table, refuseBadCell } from '../tables/table';
import { type Window, contains } from '../window';
import { repeatsIn } from './repeated';

/** Visits the rows that the filters let through, each once: what repeats an earlier row is counted. */
export function eachRow<F extends string>(scope: Scope, table: Table<F>, visit: (row: number) => void): void {
  const keep = scope.keep(table);
  const repeats = repeatsOf(table.whole);
  let repeated = 0;
  for (let row = 0; row < table.size; row++) {
    if (keep && !keep[row]) continue;
    if (repeats.has(table.rowInWhole(row))) repeated++;
    else visit(row);
  }
  scope.ledger.leaveOut('rows that repeat an earlier row', repeated);
}

/** Visits the rows whose day lies in the window. Records without a day are left out and counted; blank lines are not. */
export function eachIn<F extends string>(
  scope: Scope,
  table: Table<F>,
  field: F,
  window: Window,
  visit: (row: number, day: Day) => void,
): void {
  const day = dayReader(table, field);
  const record = isRecord(table);
  let undated = 0;
  eachRow(scope, table, (row) => {
    const on = day(row);
    if (on === 0) undated += Number(record(row));
    else if (contains(window, on)) visit(row, on);
  });
  scope.ledger.leaveOut(`rows without ${table.kind.fields[field].says}`, undated);
}

/** The day of a day or moment column; 0 where blank. What is no date is refused with its row, but for a footer's text. */
export function dayReader<F extends string>(table: Table<F>, field: F): (row: number) => Day {
  const column = table.column(field);
  const values = column.type === 'moment' ? column.values : table.day(field).values;
  const record = isRecord(table);
  return (row) => {
    const bad = values[row] === 0 ? column.bad.get(row) : undefined;
    if (bad && (isCellError(bad.cell) || record(row))) refuseBadCell(table, column, row);
    return Math.floor(values[row]!);
  };
}

const known = new WeakMap<Table, ReadonlySet<number>>();

function repeatsOf<F extends string>(table: Table<F>): ReadonlySet<number> {
  let repeats = known.get(table);
  if (!repeats) {
    const fields = (Object.keys(table.kind.fields) as F[]).filter((field) => table.holds(field));
    const id = fields.find((field) => field === 'id');
    known.set(table, (repeats = new Set(id === undefined ? [] : repeatsIn(table, id, fields))));
  }
  return repeats;
}
