// The same workbook without a screen.
import { type IStyleData, type IWorkbookData, type IWorksheetData, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import { Book } from '../book/book';

/** Rows of cells as typed; a text that begins with = is a formula. */
export type SheetsIn = Record<string, readonly (readonly unknown[])[]>;

// Univer 0.25.1 uses an iterator helper that Node has from 22 on.
const iterator = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as {
  some?: (f: (x: unknown) => boolean) => boolean;
};
iterator.some ??= function (this: Iterable<unknown>, f) {
  return [...this].some(f);
};

let books = 0;

export function headlessBook(sheets: SheetsIn, name = 'Book1.xlsx'): Book {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const api = FUniver.newAPI(univer);
  const names = Object.keys(sheets);
  const blank = (sheet: string, i: number): Partial<IWorksheetData> => ({
    id: `sheet${i + 1}`,
    name: sheet,
    rowCount: 200,
    columnCount: 26,
    cellData: {},
  });
  const styles: Record<string, IStyleData> = {};
  const data: Partial<IWorkbookData> = {
    // Univer keeps parsed formulas by workbook id and text, beyond the life of a workbook.
    id: `book${++books}`,
    name,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: names.map((_, i) => `sheet${i + 1}`),
    sheets: Object.fromEntries(names.map((sheet, i) => [`sheet${i + 1}`, blank(sheet, i)])),
  };
  api.createWorkbook(data);
  const book = new Book(univer, api);
  for (const [sheet, rows] of Object.entries(sheets)) {
    const cols = Math.max(0, ...rows.map((row) => row.length));
    if (rows.length && cols) book.cells.write(book.sheets.get(sheet), { r: 0, c: 0, rows: rows.length, cols }, rows);
  }
  return book;
}
