import type { Plan } from '../../core/index';
import { thisSpreadsheet } from './book';
import { mark } from './our-tab';
import { runs } from './runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const PIXELS_A_CHARACTER = 7.5;

/** What a tab gets once, and people may change after that. */
export function layOut(sheet: Sheet, range: Range, plan: Plan, isPage: boolean): void {
  for (const { from, count, value } of runs(plan.widths))
    sheet.setColumnWidths(from + 1, count, Math.round(value * PIXELS_A_CHARACTER));
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(plan.tabColour);
  for (const { name, row, column } of plan.cellNames ?? [])
    thisSpreadsheet().setNamedRange(name, sheet.getRange(row + 1, column + 1));
  if (isPage) protect(sheet);
  else forRowsToCome(sheet, range, plan);
  mark(sheet, plan.tab);
}

/** Warns whoever types into a page that the next writing replaces it; it stops nobody, a colleague's trigger least of all. */
function protect(sheet: Sheet): void {
  sheet.protect().setDescription('Written by Sales KPIs: the next writing replaces it').setWarningOnly(true);
}

function forRowsToCome(sheet: Sheet, range: Range, plan: Plan): void {
  range.setVerticalAlignment('middle');
  const wrapped = plan.widths.flatMap((_, column) => (wraps(plan, column) ? [columnOf(column)] : []));
  // To the end of the tab: rows that are added later find it there.
  if (wrapped.length > 0) sheet.getRangeList(wrapped).setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
}

/** Whether all of a column wraps, its title and what stands under it. */
const wraps = (plan: Plan, column: number): boolean =>
  plan.cells.length > 1 && plan.cells.every((row) => row[column]?.style?.wrap);

const columnOf = (column: number): string => {
  const letter = String.fromCharCode(65 + column);
  return `${letter}:${letter}`;
};
