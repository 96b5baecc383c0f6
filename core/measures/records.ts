import type { Scope } from '../scope';
import { type DealField, deals } from '../tables/kinds/deals';
import { isRecord } from '../tables/record';
import type { Table } from '../tables/table';

/** The rows that are deals, whatever their stage says, created by as_of. For what asks about the data, not about the sale. */
export function recordsUpTo(scope: Scope): { table: Table<DealField>; rows: number[] } {
  const table = scope.table(deals);
  const keep = scope.keep(table);
  const record = isRecord(table);
  const created = table.has('created') ? table.day('created').values : null;
  const rows: number[] = [];
  for (let row = 0; row < table.size; row++)
    if ((!keep || keep[row]) && record(row) && (created?.[row] ?? 0) <= scope.asOf) rows.push(row);
  return { table, rows };
}
