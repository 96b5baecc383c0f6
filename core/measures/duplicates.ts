import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import type { Table } from '../tables/table';
import { recordsUpTo } from './records';

export interface Duplicates {
  readonly records: number;
  /** Records beyond the first with the same key. */
  readonly extras: number;
}

/** Records that share the key of an earlier one. Texts compare without case; a record without a key is left out. */
export function duplicatesOf(scope: Scope, key: string): Duplicates {
  const { table, rows } = recordsUpTo(scope);
  const keyOf = keyReader(table, key);
  const seen = new Set<string>();
  let [records, blank] = [0, 0];
  for (const row of rows) {
    const own = keyOf(row);
    if (own === null) blank++;
    else {
      records++;
      seen.add(own);
    }
  }
  scope.ledger.use('deals created by as_of, with a key', records);
  scope.ledger.leaveOut(`deals without ${key}`, blank);
  return { records, extras: records - seen.size };
}

/** null where a column of the key is blank. */
function keyReader(table: Table, key: string): (row: number) => string | null {
  const parts = key.split(/[,+]/).map((name) => cellReader(table, name.trim()));
  return (row) => {
    const values = parts.map((part) => part(row));
    return values.includes(null) ? null : values.join('\u0000');
  };
}

function cellReader(table: Table, name: string): (row: number) => string | null {
  const at = table.columnNamed(name);
  if (at === undefined) refuse(says.unknownColumn(table.name, name, table.headers));
  if (at === 'clash') refuse(says.clashingFilter(table.name, name));
  const type = table.typeOfColumn(at);
  const column = table.typedColumn(at, type === 'unknown' ? 'text' : type);
  if (column.type === 'text') {
    const texts = column.texts.map((text) => (text === '' ? null : text.toLowerCase()));
    return (row) => texts[column.codes[row]!]!;
  }
  const blank = column.type === 'day' ? 0 : column.type === 'flag' ? -1 : NaN;
  return (row) => (Object.is(column.values[row], blank) ? null : String(column.values[row]));
}
