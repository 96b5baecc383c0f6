// The Excel functions as a door: tables go into tabs, formulas are typed, the real runtime answers.
import { type Workbook, openWorkbook, sentence } from '../addin/workbook';
import type { OfficeOptions } from '../office-host/node/office-in-node';

type Rows = readonly (readonly unknown[])[];

/** Number, text, spilled rows, or an Error with the sentence. */
export type ExcelDoor = (name: string, ...args: readonly unknown[]) => Promise<unknown>;

export async function excelDoor(
  options: Pick<OfficeOptions, 'emptyCell'> = {},
): Promise<{ door: ExcelDoor; office: Workbook }> {
  const office = await openWorkbook({ sheets: { Calc: [] }, ...options });
  const places = new Map<Rows, string>();
  let calls = 0;
  const placeOf = (rows: Rows): string => {
    let place = places.get(rows);
    if (place === undefined) {
      const tab = `Table${places.size + 1}`;
      const width = Math.max(...rows.map((row) => row.length));
      const sheet = office.book.sheets.add(tab);
      const cells = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
      office.book.cells.write(sheet, { r: 0, c: 0, rows: rows.length, cols: width }, cells);
      places.set(rows, (place = `${tab}!A1:${letters(width - 1)}${rows.length}`));
    }
    return place;
  };
  const written = (argument: unknown): string => {
    if (argument === undefined) return '';
    if (Array.isArray(argument)) return placeOf(argument as Rows);
    if (typeof argument === 'string') return `"${argument.replace(/"/g, '""')}"`;
    return String(argument).toUpperCase();
  };
  const door: ExcelDoor = async (name, ...args) => {
    const at = `${letters(calls++ * 6)}1`;
    office.type('Calc', at, `=KPI.${name}(${args.map(written).join(',')})`);
    await office.settled();
    const value = office.cell('Calc', at);
    if (typeof value === 'string' && value.startsWith('#')) throw new Error(sentence(office, 'Calc', at) ?? value);
    return value;
  };
  return { door, office };
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
