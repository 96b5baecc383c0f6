// The sheets of an Excel workbook: values typed, formulas with their number formats, column widths.
import { createRequire } from 'node:module';
import { serialOf } from './day.mjs';

/** @typedef {import('./read.mjs').Cell} Cell */

/** @param {string} file @returns {Promise<{ name: string, rows: Cell[][], widths: number[], hidden: boolean }[]>} */
export async function readXlsx(file) {
  const ExcelJS = /** @type {typeof import('exceljs')} */ (createRequire(import.meta.url)('exceljs'));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    widths: Array.from({ length: sheet.columnCount }, (_, c) => pixels(sheet.getColumn(c + 1).width)),
    rows: Array.from({ length: sheet.rowCount }, (_, r) => {
      const row = sheet.getRow(r + 1);
      return Array.from({ length: row.cellCount }, (__, c) => cellOf(row.getCell(c + 1)));
    }),
  }));
}

/** Excel counts characters. @param {number | undefined} width */
const pixels = (width) => (width ? Math.round(width * 7 + 5) : 0);

/** @param {import('exceljs').Cell} cell @returns {Cell} */
function cellOf(cell) {
  if (cell.isMerged && cell.master !== cell) return null;
  const n = cell.numFmt;
  const formula = cell.formula;
  const v = plain(formula ? cell.result : cell.value);
  if (formula) return { f: `=${ours(formula)}`, ...(v !== null && { v }), ...(n && { n }) };
  return v !== null && n && typeof v === 'number' ? { v, n } : v;
}

/** @param {unknown} value @returns {string | number | boolean | null} */
function plain(value) {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') return /** @type {string | number | boolean} */ (value);
  if ('error' in value) return String(value.error);
  if ('richText' in value) return /** @type {{ text: string }[]} */ (value.richText).map((part) => part.text).join('');
  if ('text' in value) return plain(value.text); // a link
  return null;
}

/** In a file, functions of an add-in and newer ones of Excel's carry a prefix. @param {string} formula */
const ours = (formula) =>
  formula.replace(/_xldudf_([A-Z]+)_([A-Z0-9_]+)\(/gi, '$1.$2(').replace(/_xlfn\.(_xlws\.)?|_xlpm\./gi, '');
