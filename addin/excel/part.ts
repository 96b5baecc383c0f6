import { HEAD, type KindId, type Source, UNREAD, attempt, kinds, openTable, unneededColumns } from '../../core/index';
import type { Needed, Watch } from '../taskpane/host';
import { type Area, CELLS_A_BLOCK, type Run, readBlocks, readRows } from './blocks';
import { excelCell } from './cell';

/** Last rows that are read whole: a footer is told by all its cells. */
const FOOT = 25;

/** A table that fits into one block is read whole: to look at its header first would be one more round trip. */
export const isLarge = ({ rowCount, columnCount }: Area): boolean =>
  rowCount * columnCount > CELLS_A_BLOCK && rowCount > HEAD + FOOT;

/** A large table of which only the needed columns are read. */
export interface Part {
  /** UNREAD stands in the columns left out, but not in the first and the last rows. */
  readonly rows: readonly (readonly unknown[])[];
  /** Header by column. */
  readonly leftOut: ReadonlyMap<number, string>;
}

/** null where the columns left out are needed to tell the rows from totals. */
export async function readPart(
  area: Area,
  kind: KindId,
  { columns, named }: Needed,
  watch?: Watch,
): Promise<Part | null> {
  const { rowCount, columnCount } = area;
  const rows = await readRows(area, watch, 0, HEAD);
  const leftOut = unneededColumns(kind, { name: kind, rows, cell: excelCell }, columns, named);
  if (leftOut.size === 0) return { rows: rows.concat(await readRows(area, watch, HEAD)), leftOut };
  const runs = runsOf(columnCount, leftOut);
  const blank = Array.from({ length: columnCount }, (): unknown => UNREAD);
  const take = (blocks: readonly unknown[][][]) => {
    for (let at = 0; at < blocks[0]!.length; at++) {
      const row = blank.slice();
      runs.forEach(({ first }, i) => blocks[i]![at]!.forEach((value, column) => (row[first + column] = value)));
      rows.push(row);
    }
  };
  await readBlocks(area, { from: HEAD, to: rowCount - FOOT, runs }, take, watch);
  for (const row of await readRows(area, watch, rowCount - FOOT)) rows.push(row);
  let all = false;
  const has = (column: number) => leftOut.has(column);
  const source: Source = { name: kind, rows, cell: excelCell, unread: { has, ask: () => (all = true) } };
  attempt(() => openTable(kinds[kind], source, { columns }).size); // looks at every line
  return all ? null : { rows, leftOut };
}

/** The columns that are read, side by side. */
function runsOf(columnCount: number, leftOut: Part['leftOut']): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (let column = 0; column < columnCount; column++) {
    const last = runs[runs.length - 1];
    if (leftOut.has(column)) continue;
    if (last && last.first + last.count === column) last.count++;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}
