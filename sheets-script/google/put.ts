import type { PlanCell } from '../../core/index';
import type { PutCells } from '../wire';
import { area } from './area';
import { entry } from './entry';
import { numberFormats, wrap } from './look';
import { ourTab } from './our-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Writes cells into one of our tabs from a row on (counting from 1). Cells that are null are left as they are. */
export function putCells(tab: string, from: number, cells: PutCells): void {
  const sheet = ourTab(tab);
  if (!sheet) throw new Error(`The tab "${tab}" is gone: read the spreadsheet again.`);
  for (const { range, block } of writeBlocks(sheet, from, cells)) wrap(range, block);
}

/** The same under the last row of a log, whose columns wrap what stands in them since they were laid out. */
export function appendCells(sheet: Sheet, from: number, cells: PutCells): void {
  writeBlocks(sheet, from, cells);
}

const writeBlocks = (sheet: Sheet, from: number, cells: PutCells): { range: Range; block: PlanCell[][] }[] =>
  blocksOf(cells).map(({ row, column, block }) => {
    const range = area(sheet, from + row, column + 1, block.length, block[0]!.length);
    range.setNumberFormats(numberFormats(block));
    range.setValues(block.map((line) => line.map(entry)));
    return { range, block };
  });

interface Block {
  readonly row: number;
  readonly column: number;
  readonly block: PlanCell[][];
}

/** Rectangles without gaps: rows that are filled in the same columns are one. */
function blocksOf(cells: PutCells): Block[] {
  const blocks: Block[] = [];
  let open: Block[] = [];
  let shape = '';
  cells.forEach((line, row) => {
    const filled = runsOf(line);
    const now = filled.map(({ column, run }) => `${column}+${run.length}`).join();
    if (now === shape && row > 0) filled.forEach(({ run }, i) => open[i]!.block.push(run));
    else blocks.push(...(open = filled.map(({ column, run }) => ({ row, column, block: [run] }))));
    shape = now;
  });
  return blocks;
}

function runsOf(line: PutCells[number]): { column: number; run: PlanCell[] }[] {
  const found: { column: number; run: PlanCell[] }[] = [];
  line.forEach((cell, column) => {
    if (!cell) return;
    const last = found[found.length - 1];
    if (last && last.column + last.run.length === column) last.run.push(cell);
    else found.push({ column, run: [cell] });
  });
  return found;
}
