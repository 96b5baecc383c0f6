import { DECISIONS_TAB, HISTORY_TAB, type Plan, SETUP_TAB } from '../../core/index';
import { area } from './area';
import { thisSpreadsheet } from './book';
import { offerChoices } from './choices';
import { entry } from './entry';
import { drawBorders, drawHeights } from './lines';
import { layOut } from './lay-out';
import { align, numberFormats, paint, some, wrap } from './look';
import { notationHere } from './notation';
import { isMarked, ourTab } from './our-tab';
import { type PageRead, drawPage } from './page';
import { valuesOf } from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** People write into these tabs: beside our columns stands what is theirs. All other tabs are pages that are ours alone. */
const SHARED: readonly string[] = [SETUP_TAB, HISTORY_TAB, DECISIONS_TAB];

/** The tab that was found for a plan, and of a page what was read of it. */
export interface Found {
  readonly sheet: Sheet | null;
  readonly page?: PageRead;
}

/** One of our pages as it stands, and how it writes. */
export function readPage(tab: string): Required<Found> {
  const sheet = ourTab(tab);
  const standing = sheet ? valuesOf(sheet) : [];
  return { sheet, page: { standing, notation: notationHere(standing) } };
}

/**
 * Draws a plan on its tab, or on the one that was found for it. The number of Google's calls depends on neither rows nor columns,
 * save the first time, which also lays the tab out: after that, widths and protection are the people's.
 */
export function drawPlan(plan: Plan, show: boolean, found: Found = { sheet: ourTab(plan.tab) }): void {
  const sheet = found.sheet ?? thisSpreadsheet().insertSheet(plan.tab);
  const isNew = found.sheet === null;
  if (SHARED.includes(plan.tab)) drawShared(sheet, isNew, plan);
  else drawPage(sheet, isNew, plan, found.page ?? { standing: isNew ? [] : valuesOf(sheet) });
  if (plan.name !== undefined)
    thisSpreadsheet().setNamedRange(plan.name, sheet.getRange(1, 1, plan.cells.length, plan.widths.length));
  if (show) thisSpreadsheet().setActiveSheet(sheet);
}

function drawShared(sheet: Sheet, isNew: boolean, plan: Plan): void {
  const rows = isNew ? plan.cells.length : Math.max(plan.cells.length, sheet.getLastRow());
  const cells = Array.from({ length: rows }, (_, row) => plan.widths.map((_, column) => plan.cells[row]?.[column]));
  const range = area(sheet, 1, 1, rows, plan.widths.length);
  // Formats and lists first: what is written is read by the one and judged by the other.
  range.setNumberFormats(numberFormats(cells));
  if (!isNew || some(cells, ({ choices, value }) => choices ?? typeof value === 'boolean')) offerChoices(range, cells);
  range.setValues(cells.map((row) => row.map(entry)));
  paint(range, cells);
  if (!isNew || some(cells, ({ style }) => style?.align)) align(range, cells);
  wrap(range, cells);
  drawBorders(sheet, isNew ? null : range, plan);
  drawHeights(sheet, plan, rows);
  if (isNew || !isMarked(sheet)) layOut(sheet, range, plan, false);
}
