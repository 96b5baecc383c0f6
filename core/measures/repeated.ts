import type { Column } from '../tables/column';
import type { DealField } from '../tables/kinds/deals';
import type { Table } from '../tables/table';

export const SAME: readonly DealField[] = [
  ...(['stage', 'status', 'created', 'close_date', 'closed_on', 'won_on', 'lost_on'] as const),
  ...(['amount', 'won_amount'] as const),
];

/** Deals that repeat an earlier one: same id, stage, dates and amount. Same id but different is kept: line items, history. */
export const repeatedRows = (table: Table<DealField>, outcome: Uint8Array): readonly number[] =>
  repeatsIn(table, 'id', SAME, (row) => outcome[row] !== 3);

/** Rows with the id of an earlier one that are the same in these fields too. */
export function repeatsIn<F extends string>(
  table: Table<F>,
  id: F,
  same: readonly F[],
  isRow: (row: number) => boolean = () => true,
): readonly number[] {
  if (!table.holds(id) || !table.mayRepeat(id)) return [];
  const ids = table.text(id);
  if (ids.texts.length - 1 === table.size) return []; // every id once: the usual case, no further look
  const seen = new Map<number, number[]>();
  const columns = same.filter((field) => table.holds(field)).map((field) => table.column(field));
  const repeats: number[] = [];
  for (let row = 0; row < table.size; row++) {
    const code = ids.codes[row]!;
    if (code === 0 || !isRow(row)) continue;
    const earlier = seen.get(code);
    if (!earlier) seen.set(code, [row]);
    else if (earlier.some((other) => columns.every((column) => sameCell(column, row, other)))) repeats.push(row);
    else earlier.push(row);
  }
  return repeats;
}

function sameCell(column: Column, a: number, b: number): boolean {
  const values = column.type === 'text' ? column.codes : column.values;
  return Object.is(values[a], values[b]) && !column.bad.has(a) && !column.bad.has(b);
}
