import type { Plan, PlanCell, Style } from '../../core/index';
import { drawCharts } from './charts';
import { entry } from './entry';
import { drawStyle } from './style';
import { addTables, dissolveTables } from './tables';
import { unprotected } from './unprotected';

const POINTS_A_CHARACTER = 5.6;
const NORMAL = 11;

/**
 * Draws a plan on its tab. The values go in one write before anything else: where Excel refuses (a protected tab), nothing
 * has changed; where a format fails later, the new values stand complete.
 */
export async function drawPlan(plan: Plan, show: boolean): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = await sheetFor(context, plan);
    const columns = plan.widths.length;
    const rows = Math.max(plan.cells.length, await rowsInUse(context, sheet));
    const area = sheet.getRangeByIndexes(0, 0, rows, columns);
    context.runtime.enableEvents = false;
    try {
      await dissolveTables(context, sheet);
      area.formulas = matrix(rows, columns, (cell) => entry(cell), plan);
      await context.sync();
      area.clear(Excel.ClearApplyTo.formats);
      area.format.font.size = NORMAL;
      area.format.verticalAlignment = Excel.VerticalAlignment.center;
      area.numberFormat = matrix(rows, columns, (cell) => cell?.format ?? 'General', plan);
      drawStyles(sheet, plan);
      drawSizes(sheet, plan);
      await drawCharts(context, sheet, plan);
      await nameArea(context, sheet, plan);
      addTables(sheet, plan.tables ?? []);
      sheet.showGridlines = false;
      sheet.tabColor = plan.tabColour;
      printOnOnePage(sheet, plan);
      if (show) sheet.activate();
      await context.sync();
    } finally {
      context.runtime.enableEvents = true;
      await context.sync();
    }
  });
}

async function sheetFor(context: Excel.RequestContext, plan: Plan): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.tab);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return context.workbook.worksheets.add(plan.tab);
  await unprotected(context, sheet, plan.tab);
  return sheet;
}

/** Rows of an earlier, longer plan are emptied. */
async function rowsInUse(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  await context.sync();
  return used.isNullObject ? 0 : used.rowIndex + used.rowCount;
}

function matrix<T>(rows: number, columns: number, of: (cell: PlanCell | undefined) => T, plan: Plan): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => of(plan.cells[row]?.[column])),
  );
}

/** One call for each run of cells of a row that look alike. */
function drawStyles(sheet: Excel.Worksheet, plan: Plan): void {
  plan.cells.forEach((cells, row) => {
    let from = 0;
    while (from < cells.length) {
      const style = cells[from]?.style;
      let to = from + 1;
      while (to < cells.length && sameStyle(cells[to]?.style, style)) to++;
      if (style) drawStyle(sheet.getRangeByIndexes(row, from, 1, to - from), style);
      from = to;
    }
  });
}

const sameStyle = (a: Style | undefined, b: Style | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

function drawSizes(sheet: Excel.Worksheet, plan: Plan): void {
  plan.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS_A_CHARACTER;
  });
  plan.heights.forEach((points, row) => {
    if (points !== null) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  });
}

async function nameArea(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: Plan): Promise<void> {
  if (plan.name === undefined) return;
  const former = context.workbook.names.getItemOrNullObject(plan.name);
  former.load('name');
  await context.sync();
  if (!former.isNullObject) former.delete();
  context.workbook.names.add(plan.name, sheet.getRangeByIndexes(0, 0, plan.cells.length, plan.widths.length));
}

function printOnOnePage(sheet: Excel.Worksheet, plan: Plan): void {
  const layout = sheet.pageLayout;
  layout.orientation = Excel.PageOrientation.landscape;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  layout.setPrintArea(sheet.getRangeByIndexes(0, 0, plan.print.rows, plan.print.columns));
}
