import type { Notation, Plan } from '../../core/index';
import { area } from './area';
import { entry } from './entry';
import { layOut } from './lay-out';
import { drawBorders, drawHeights, heightsOf } from './lines';
import { align, numberFormats, paint, wrap } from './look';
import { isMarked } from './our-tab';
import { type Trait, changedTraits, rowMark } from './row-marks';
import { withSparklines } from './sparklines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface PageRead {
  readonly standing: readonly (readonly unknown[])[];
  /** How the plan was written; left out where the page need not remember it. */
  readonly notation?: Notation;
}

/**
 * Draws a page that is ours alone, and empties whatever else stands on it. Each row bears a mark of how it was left; of the look
 * that tells a reader nothing, only what is not so already is drawn. Then the rows go without marks until it is: a run that ends
 * in between leaves none behind.
 */
export function drawPage(sheet: Sheet, isNew: boolean, plan: Plan, { standing, notation }: PageRead): void {
  const page = withSparklines(plan, notation);
  const heights = heightsOf(plan);
  const marks = plan.cells.map((row, i) => rowMark(row, heights[i] ?? null, page.hidden.count));
  const column = page.hidden.from;
  const changed = changedTraits(standing, marks, column);
  const rows = Math.max(page.cells.length, standing.length);
  const columns = Math.max(page.columns, standing[0]?.length ?? 0);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, at) =>
      at === column && changed.size === 0 && row < marks.length ? { value: marks[row]! } : page.cells[row]?.[at],
    ),
  );
  const range = area(sheet, 1, 1, rows, columns);
  // Formats first: they say how what is written is read.
  range.setNumberFormats(numberFormats(cells));
  range.setValues(cells.map((row) => row.map(entry)));
  paint(range, cells);
  if (changed.size === 0) return;
  const draw: Record<Trait, () => void> = {
    middle: () => range.setVerticalAlignment('middle'),
    align: () => align(range, cells),
    wrap: () => wrap(range, cells),
    line: () => drawBorders(sheet, isNew ? null : range, plan),
    height: () => drawHeights(sheet, plan, rows),
    hidden: () => sheet.hideColumns(column + 1, page.hidden.count),
  };
  for (const trait of changed) draw[trait]();
  if (isNew || (changed.has('middle') && !isMarked(sheet))) layOut(sheet, range, plan, true);
  sheet.getRange(1, column + 1, marks.length, 1).setValues(marks.map((value) => [entry({ value })]));
}
