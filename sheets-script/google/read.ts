import { OUR_TABS, plainCell } from '../../core/index';
import type { Block, Cells, SheetPlace } from '../wire';
import { thisSpreadsheet } from './book';
import { googleCell } from './cell';
import { daysOfSpreadsheet } from './days';
import { ourTab } from './our-tab';
import { valuesOf } from './values';

const TOP_ROWS = 20;
/** Cells in one answer to the sidebar: far below what a call may carry. */
const CELLS_A_BLOCK = 50_000;

type Range = GoogleAppsScript.Spreadsheet.Range;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const asRead = (values: readonly unknown[][]): Cells => {
  const cell = googleCell(daysOfSpreadsheet());
  return values.map((row) => row.map(cell));
};
const cellsOf = (range: Range): Cells => asRead(range.getValues() as unknown[][]);

/** Tabs with something on them that could hold data; our own are left out, whatever they are called now. */
export function listPlaces(): SheetPlace[] {
  const book = thisSpreadsheet();
  const ours = new Set(OUR_TABS.map((tab) => ourTab(tab)?.getSheetId()));
  return book.getSheets().flatMap((sheet) => {
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    if (rows === 0 || ours.has(sheet.getSheetId())) return [];
    const top = cellsOf(sheet.getRange(1, 1, Math.min(TOP_ROWS, rows), columns));
    return [{ tab: sheet.getName(), table: '', rows, at: { row: 1, column: 1 }, top }];
  });
}

/** Rows of a tab from a row on, counting from 0. */
export function readBlock(tab: string, from: number): Block | null {
  const book = thisSpreadsheet();
  const sheet = OUR_TABS.includes(tab) ? ourTab(tab) : book.getSheetByName(tab);
  if (!sheet) return null;
  const [total, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (total === 0) return null;
  const count = Math.min(Math.max(1, Math.floor(CELLS_A_BLOCK / columns)), total - from);
  return { total, rows: count < 1 ? [] : cellsOf(sheet.getRange(from + 1, 1, count, columns)) };
}

/** One of our tabs and all that stands on it; no cells where there is nothing. */
export function readOurTab(tab: string): { readonly sheet: Sheet | null; readonly cells: Cells | null } {
  const sheet = ourTab(tab);
  if (!sheet) return { sheet, cells: null };
  const cells = asRead(valuesOf(sheet));
  return { sheet, cells: cells.every((row) => row.every((value) => value === null)) ? null : cells };
}

/** What is selected; of whole columns or rows only what is in use. */
export function readSelection(): Cells {
  const range = thisSpreadsheet().getActiveRange();
  if (!range) return [];
  const sheet = range.getSheet();
  const [row, column] = [range.getRow(), range.getColumn()];
  const rows = Math.min(range.getNumRows(), sheet.getLastRow() - row + 1);
  const columns = Math.min(range.getNumColumns(), sheet.getLastColumn() - column + 1);
  return rows < 1 || columns < 1 ? [] : cellsOf(sheet.getRange(row, column, rows, columns));
}

/** Shows a cell; rows and columns count from 1. One that is outside the tab shows the tab. */
export function goTo(tab: string, row: number, column: number): void {
  const book = thisSpreadsheet();
  const sheet = OUR_TABS.includes(tab) ? ourTab(tab) : book.getSheetByName(tab);
  if (!sheet) return;
  book.setActiveSheet(sheet);
  if (row <= sheet.getMaxRows() && column <= sheet.getMaxColumns()) sheet.setActiveRange(sheet.getRange(row, column));
}

/** As the cells of a sample stand on a tab that was just written. */
export const asCells = (rows: readonly (readonly unknown[])[]): Cells =>
  rows.map((row) => row.map((value) => (value === '' ? null : plainCell(value))));
