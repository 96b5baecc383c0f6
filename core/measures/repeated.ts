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
  const columns = same.filter((field) => table.holds(field)).map((field) => table.column(field));
  const first = new Int32Array(ids.texts.length).fill(-1);
  const seen = new Map<number, Set<string>>(); // what stands beside an id, once it comes back
  const repeats: number[] = [];
  for (let row = 0; row < table.size; row++) {
    const code = ids.codes[row]!;
    if (code === 0 || !isRow(row)) continue;
    const earlier = first[code]!;
    if (earlier < 0) {
      first[code] = row;
      continue;
    }
    let known = seen.get(code);
    if (!known) seen.set(code, (known = new Set([besides(columns, earlier)])));
    const here = besides(columns, row);
    if (known.has(here)) repeats.push(row);
    else known.add(here);
  }
  return repeats;
}

/** The row's cells in one text; a cell that cannot be read is like no other. */
function besides(columns: readonly Column[], row: number): string {
  let text = '';
  for (const column of columns) {
    const value = column.type === 'text' ? column.codes[row] : column.values[row];
    text += column.bad.has(row) ? `?${row} ` : `${value} `;
  }
  return text;
}
