import type { BadCell } from '../tables/column';
import { isRecord } from '../tables/record';
import type { Table } from '../tables/table';

/** Visits the cells of recognised columns that cannot be read, in rows that are records. */
export function eachBadCell(
  table: Table,
  visit: (field: string, header: string, row: number, bad: BadCell) => void,
): void {
  const record = isRecord(table);
  for (const field of Object.keys(table.kind.fields)) {
    if (!table.holds(field)) continue;
    const header = table.headerOf(field);
    for (const [row, bad] of table.badCells(field)) if (record(row)) visit(field, header, row, bad);
  }
}
