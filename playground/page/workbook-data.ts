// The sheets that the server read, as Univer takes them.
import {
  type CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { Cell, Sheet, Workbook } from '../files/read.mjs';
import { isError } from '../../test/office-host/book/cell';

const HEAD: IStyleData = { bl: 1, bg: { rgb: '#F5F5F5' } };

export function workbookData({ name, sheets }: Workbook): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = { head: HEAD };
  const styleOf = (n?: string) => {
    if (!n) return undefined;
    styles[n] ??= { n: { pattern: n } };
    return n;
  };
  const list = sheets.map((sheet, i) => sheetData(sheet, `s${i + 1}`, styleOf));
  return {
    id: 'workbook',
    name,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: list.map((sheet) => sheet.id ?? ''),
    sheets: Object.fromEntries(list.map((sheet) => [sheet.id, sheet])),
  };
}

function sheetData(sheet: Sheet, id: string, styleOf: (n?: string) => string | undefined): Partial<IWorksheetData> {
  const { rows, header, widths } = sheet;
  const cols = Math.max(0, ...rows.map((row) => row.length));
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) => {
    const line: Record<number, ICellData> = (cellData[r] = {});
    row.forEach((cell, c) => {
      const data = cellOf(cell, styleOf);
      if (data) line[c] = header && r === 0 ? { ...data, s: 'head' } : data;
    });
  });
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: Math.max(200, rows.length + 100),
    columnCount: Math.max(26, cols + 6),
    cellData,
    columnData: Object.fromEntries(Array.from({ length: cols }, (_, c) => [c, { w: widths?.[c] || widthOf(rows, c) }])),
    ...(header && rows.length && { freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 } }),
  };
}

const [TEXT, NUMBER, BOOLEAN] = [1, 2, 3] as [CellValueType, CellValueType, CellValueType];

function cellOf(cell: Cell, styleOf: (n?: string) => string | undefined): ICellData | undefined {
  if (cell === null) return undefined;
  const { v, f, n } = typeof cell === 'object' ? cell : { v: cell };
  const s = styleOf(n);
  const style = s && { s };
  // Results of the add-in's functions in the file are of another day: without a value they are calculated.
  if (f) return { f, ...(v !== undefined && !/\bKPI\./i.test(f) && typed(v)), ...style };
  return { ...typed(v ?? ''), ...style };
}
function typed(v: string | number | boolean): ICellData {
  if (typeof v === 'number') return { v, t: NUMBER };
  if (typeof v === 'boolean') return { v: v ? 1 : 0, t: BOOLEAN };
  return isError(v) ? { v } : { v, t: TEXT };
}

/** Wide enough for the first rows, within reason. */
function widthOf(rows: Cell[][], c: number): number {
  const length = (cell: Cell | undefined) => {
    if (cell === null || cell === undefined) return 0;
    if (typeof cell !== 'object') return String(cell).length;
    return cell.n?.length ?? String(cell.v ?? '').length;
  };
  const longest = Math.max(...rows.slice(0, 60).map((row) => length(row[c])));
  return Math.min(240, Math.max(72, 18 + longest * 7.5));
}
