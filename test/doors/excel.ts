// The Excel functions as a door: tables go onto tabs, formulas are typed into cells, Microsoft's runtime calls the functions.
import { functions } from '../../core/index';
import { type Workbook, openWorkbook, sentence } from '../addin/workbook';
import type { Val } from '../office-host/book/area';
import type { OfficeOptions } from '../office-host/node/office-in-node';
import type { Door } from './door';
import type { Question } from './question';

type Rows = readonly (readonly unknown[])[];

/** Rows and columns that an answer may take: formulas stand so far apart. */
const SPILL = { rows: 60, columns: 8 };

export async function excelDoor({ sheets, ...options }: Pick<OfficeOptions, 'emptyCell' | 'sheets'> = {}): Promise<{
  door: Door;
  ask: (questions: readonly Question[]) => Promise<Door>;
  office: Workbook;
}> {
  const office = await openWorkbook({ sheets: { Calc: [], ...sheets }, ...options });
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
    if (typeof argument === 'number' || typeof argument === 'boolean') return String(argument).toUpperCase();
    throw new Error('No way to write this argument into a formula');
  };
  const type = (fn: string, args: readonly unknown[]): string => {
    const column = calls++ * SPILL.columns;
    const at = letters(column) + '1';
    office.type('Calc', at, `=KPI.${fn}(${args.map(written).join(',')})`);
    return at;
  };
  const read = (fn: string, at: string): unknown => {
    const [head] = office.values('Calc', at);
    const value = head![0]!;
    if (typeof value === 'string' && value.startsWith('#')) throw new Error(sentence(office, 'Calc', at) ?? value);
    return functions.find(({ name }) => name === fn)?.gives === 'table' ? spilled(office, at) : value;
  };
  return {
    office,
    async door(fn, ...args) {
      const at = type(fn, args);
      await office.settled();
      return read(fn, at);
    },
    /** All questions at once, as a sheet full of formulas; the door then reads the answers. */
    async ask(questions) {
      const asked = questions.map((q) => ({ ...q, at: type(q.fn, q.args) }));
      await office.host.settled(120_000);
      const same = (a: readonly unknown[], b: readonly unknown[]) =>
        a.length === b.length && a.every((x, i) => x === b[i]);
      return (fn, ...args) => read(fn, asked.find((q) => q.fn === fn && same(q.args, args))!.at);
    },
  };
}

function spilled(office: Workbook, at: string): Val[][] {
  const column = at.replace(/\d+$/, '');
  const rows = office.values('Calc', `${at}:${letters(indexOf(column) + SPILL.columns - 1)}${SPILL.rows}`);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = filled[0]!.findIndex((cell) => cell === '');
  return filled.map((row) => (width < 0 ? row : row.slice(0, width)));
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
const indexOf = (name: string): number => [...name].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
