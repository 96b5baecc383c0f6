import type { PlanCell } from '../../core/index';
import { entry } from './entry';
import { drawStyle } from './style';
import { unprotected } from './unprotected';

/** Writes cells into a tab that is there. One run of neighbouring cells is one write, and cells that are undefined stay as they are. */
export function putRows(
  tab: string,
  from: number,
  cells: readonly (readonly (PlanCell | undefined)[])[],
): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    await unprotected(context, sheet, tab);
    cells.forEach((row, at) => {
      for (const { column, run } of runsOf(row)) {
        const range = sheet.getRangeByIndexes(from - 1 + at, column, 1, run.length);
        range.numberFormat = [run.map(({ format }) => format ?? 'General')];
        range.formulas = [run.map(entry)];
        run.forEach(({ style }, i) => {
          if (style) drawStyle(range.getCell(0, i), style);
        });
      }
    });
    await context.sync();
  });
}

function runsOf(row: readonly (PlanCell | undefined)[]): { column: number; run: PlanCell[] }[] {
  const runs: { column: number; run: PlanCell[] }[] = [];
  row.forEach((cell, column) => {
    if (!cell) return;
    const last = runs[runs.length - 1];
    if (last && last.column + last.run.length === column) last.run.push(cell);
    else runs.push({ column, run: [cell] });
  });
  return runs;
}
