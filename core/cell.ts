/** A cell as the core sees it. Days are serial numbers (1 = 1900-01-01, Excel's and Sheets' count). */
export type Cell = number | string | boolean | null | CellError;

/** An error value in the sheet, such as #N/A. */
export interface CellError {
  readonly error: string;
}

/** How a host turns one of its raw values into a cell. A text that does not begin with # is itself in every host. */
export interface CellReader {
  (raw: unknown): Cell;
  /**
   * Minutes by which the workbook's clock is ahead of UTC, at a serial moment in UTC. Where a host tells, a text such as
   * 2026-06-30T23:30:00Z is read on that clock; else as it is written.
   */
  readonly offsetAt?: (utc: number) => number;
}

export const isCellError = (cell: Cell): cell is CellError => typeof cell === 'object' && cell !== null;

/** A number is never blank here: only a column knows whether its zero means an empty cell. */
export const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** What an error that is written as text begins with. */
export const HASH = 35;
const ERROR_TEXT = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|ERROR!|GETTING_DATA)$/;

/** Cells that already are what they should be: plain text and numbers, errors as their text. */
export const plainCell: CellReader = (raw) => {
  if (typeof raw === 'string' && raw.charCodeAt(0) !== HASH) return raw;
  return typeof raw === 'number' && Number.isFinite(raw) ? raw : rareCell(raw);
};

/** In a function of its own, so that what every cell goes through stays small enough for an engine to write it out in its place. */
function rareCell(raw: unknown): Cell {
  if (typeof raw === 'string') return ERROR_TEXT.test(raw) ? { error: raw } : raw;
  if (typeof raw === 'number') return { error: '#NUM!' };
  if (typeof raw === 'boolean') return raw;
  if (raw === null || raw === undefined) return null;
  if (typeof raw === 'object' && typeof (raw as CellError).error === 'string') return raw as CellError;
  if (typeof raw === 'symbol') throw new Error('a cell was used that was not read');
  return { error: '#VALUE!' };
}

/** The cell as a person would read it in a sentence. */
export function showCell(cell: Cell): string {
  if (cell === null) return 'blank';
  if (isCellError(cell)) return cell.error;
  if (typeof cell === 'string') return `"${cell.length > 40 ? `${cell.slice(0, 37)}…` : cell}"`;
  return String(cell).toUpperCase();
}

/** The cell as plain text, trimmed; '' for blank cells and errors. */
export const cellText = (cell: Cell | undefined): string =>
  cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell).trim();
