import type { BadCell, Column } from '../tables/column';
import { isRecord } from '../tables/record';
import type { Table } from '../tables/table';

/** Visits the cells of recognised columns that cannot be read, in rows that are records. */
export function eachBadCell(
  table: Table,
  visit: (field: string, column: Column, row: number, bad: BadCell) => void,
): void {
  const record = isRecord(table);
  for (const field of Object.keys(table.kind.fields)) {
    if (!table.holds(field)) continue;
    const column = table.column(field);
    for (const [row, bad] of column.bad) if (record(row)) visit(field, column, row, bad);
  }
}
