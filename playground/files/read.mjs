// The files of the command line as sheets.
import fs from 'node:fs/promises';
import path from 'node:path';
import { readCsv } from './csv.mjs';
import { sheetName } from './sheet-names.mjs';
import { readXlsx } from './xlsx.mjs';

/**
 * @typedef {null | string | number | boolean | { v?: string | number | boolean, f?: string, n?: string }} Cell
 *   `f` a formula, `n` a number format
 * @typedef {{ name: string, rows: Cell[][], header: boolean, widths?: number[], hidden?: boolean }} Sheet
 *   `header`: the first row is one, as always in a CSV file
 * @typedef {{ name: string, sheets: Sheet[] }} Workbook
 */

/** Its message is for the person who typed the command. */
export class UnreadableFile extends Error {}

/** A tab for each file, named after it; for each sheet where an Excel file has several. @param {string[]} files @returns {Promise<Workbook>} */
export async function readFiles(files) {
  /** @type {Sheet[]} */
  const sheets = [];
  for (const file of files)
    for (const { name, ...sheet } of await readFile(file))
      sheets.push({
        ...sheet,
        name: sheetName(
          name,
          sheets.map((s) => s.name),
        ),
      });
  if (!sheets.length) return { name: 'Book1', sheets: [{ name: 'Sheet1', rows: [], header: false }] };
  if (sheets.every((sheet) => sheet.hidden)) for (const sheet of sheets) sheet.hidden = false;
  return { name: files.length === 1 ? path.basename(files[0] ?? '') : `${files.length} files`, sheets };
}

/** @param {string} file @returns {Promise<Sheet[]>} */
async function readFile(file) {
  const kind = path.extname(file).toLowerCase();
  const title = path.basename(file, path.extname(file));
  if (kind !== '.csv' && kind !== '.xlsx')
    throw new UnreadableFile(`${file} cannot be opened: the playground reads .csv and .xlsx files.`);
  await fs.access(file).catch(() => {
    throw new UnreadableFile(`${file} does not exist, or may not be read.`);
  });
  try {
    if (kind === '.csv') return [{ name: title, rows: await readCsv(file), header: true }];
    const all = await readXlsx(file);
    const filled = all.filter((sheet) => sheet.rows.length);
    const only = filled.length < 2 ? (filled[0] ?? all[0]) : undefined;
    return (only ? [{ ...only, name: title }] : all).map((sheet) => ({ ...sheet, header: false }));
  } catch {
    throw new UnreadableFile(`${file} cannot be read: it is damaged, or not really a ${kind} file.`);
  }
}
