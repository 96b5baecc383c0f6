import { DECISIONS_TAB, HISTORY_TAB, type Plan, SETUP_TAB } from '../../core/index';
import { area } from './area';
import { entry } from './entry';
import { numberFormats, offerChoices, paint } from './look';
import { marked, ourTab } from './our-tab';
import { runs } from './runs';
import { withSparklines } from './sparklines';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const PIXELS_A_CHARACTER = 7.5;
const PIXELS_A_POINT = 4 / 3;
const USUAL_HEIGHT = 21;
/** People write into these tabs: beside our columns stands what is theirs. All other tabs are pages that are ours alone. */
const SHARED: readonly string[] = [SETUP_TAB, HISTORY_TAB, DECISIONS_TAB];

/**
 * Draws a plan on its tab. The number of Google's calls depends on neither rows nor columns, save the first time, which also
 * lays the tab out: after that, widths and protection are the people's.
 */
export function drawPlan(plan: Plan, show: boolean): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ourTab(book, plan.tab) ?? book.insertSheet(plan.tab);
  const isNew = marked(sheet, plan.tab);
  const page = withSparklines(plan);
  const rows = Math.max(page.cells.length, sheet.getLastRow());
  const columns = SHARED.includes(plan.tab) ? page.columns : Math.max(page.columns, sheet.getLastColumn());
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => page.cells[row]?.[column]),
  );
  const range = area(sheet, 1, 1, rows, columns);
  // Formats and lists first: what is written is read by the one and judged by the other.
  range.setNumberFormats(numberFormats(cells));
  if (SHARED.includes(plan.tab)) offerChoices(range, cells);
  range.setValues(cells.map((row) => row.map(entry)));
  paint(range, cells);
  drawBorders(sheet, range, plan);
  drawHeights(sheet, plan, rows);
  if (page.hidden) sheet.hideColumns(page.hidden.from + 1, page.hidden.count);
  if (isNew) layOut(book, sheet, range, plan);
  if (plan.name !== undefined)
    book.setNamedRange(plan.name, sheet.getRange(1, 1, plan.cells.length, plan.widths.length));
  if (show) book.setActiveSheet(sheet);
}

function drawBorders(sheet: Sheet, range: Range, plan: Plan): void {
  const lined = plan.cells.flatMap((cells, row) =>
    cells.some((cell) => cell?.style?.border === 'below') ? [`A${row + 1}:${lastLined(cells)}${row + 1}`] : [],
  );
  range.setBorder(false, false, false, false, false, false);
  if (lined.length > 0) sheet.getRangeList(lined).setBorder(null, null, true, null, null, null);
}

/** The last column with a line under it; a section is never wider than the alphabet. */
function lastLined(cells: Plan['cells'][number]): string {
  const last = cells.map((cell) => cell?.style?.border).lastIndexOf('below');
  return String.fromCharCode(65 + Math.min(25, last));
}

/** Rows grow with what stands in them; only those that the plan wants clearly higher are set. */
function drawHeights(sheet: Sheet, plan: Plan, rows: number): void {
  const high = plan.heights.map((points) => (points !== null && points > 30 ? points : null));
  if (high.every((points) => points === null)) return;
  sheet.setRowHeights(1, rows, USUAL_HEIGHT);
  for (const { from, count, value } of runs(high))
    if (value !== null) sheet.setRowHeights(from + 1, count, Math.round(value * PIXELS_A_POINT));
}

function layOut(book: Book, sheet: Sheet, range: Range, plan: Plan): void {
  for (const { from, count, value } of runs(plan.widths))
    sheet.setColumnWidths(from + 1, count, Math.round(value * PIXELS_A_CHARACTER));
  range.setVerticalAlignment('middle');
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(plan.tabColour);
  for (const { name, row, column } of plan.cellNames ?? [])
    book.setNamedRange(name, sheet.getRange(row + 1, column + 1));
  // Warns whoever types into a page that the next writing replaces; it stops nobody, a colleague's trigger least of all.
  if (!SHARED.includes(plan.tab))
    sheet.protect().setDescription('Written by Sales KPIs: the next writing replaces it').setWarningOnly(true);
}
