import { type Cell, type CellReader, isBlank, isCellError } from '../cell';
import { type Day, FIRST_DAY, LAST_DAY } from '../day';
import { refuse } from '../failure';
import { type Period, parsePeriod, periodText } from '../period';
import * as says from '../sentences';
import { dayInText } from '../tables/columns/day';

/** One argument as the host hands it over: a value, a matrix, or nothing. */
export type Argument = unknown;

export const isOmitted = (raw: Argument): boolean => raw === undefined || raw === null;

/** Several cells. Excel hands over one cell as a matrix, Sheets as its value: neither is a table. */
export const isRange = (raw: Argument): raw is readonly (readonly unknown[])[] =>
  Array.isArray(raw) && (raw.length !== 1 || !Array.isArray(raw[0]) || raw[0].length !== 1);

/** The one cell of an argument; undefined where it was left out. A blank cell is refused by name: it is no omission. */
export function cellIn(name: string, raw: Argument, read: CellReader): Cell | undefined {
  if (isOmitted(raw)) return undefined;
  const cell = looseCellIn(name, raw, read);
  if (isBlank(cell)) refuse(says.blankArgument(name));
  if (isCellError(cell)) refuse(says.errorArgument(name, cell.error));
  return cell;
}

/** As `cellIn`, where a blank cell may stand: the value of a filter. */
export function looseCellIn(name: string, raw: Argument, read: CellReader): Cell {
  if (!Array.isArray(raw)) return read(raw);
  const rows = raw as readonly (readonly unknown[])[];
  if (rows.length !== 1 || !Array.isArray(rows[0]) || rows[0].length !== 1) refuse(says.notOneCell(name));
  return read(rows[0][0]);
}

export function dayArgument(name: string, raw: Argument, read: CellReader): Day | undefined {
  const cell = cellIn(name, raw, read);
  if (cell === undefined) return undefined;
  if (cell === 0) refuse(says.blankArgument(name)); // an empty cell in Excel on the desktop
  const day = typeof cell === 'number' ? Math.floor(cell) : typeof cell === 'string' ? dayInText(cell) : null;
  if (typeof day !== 'number' || day < FIRST_DAY || day > LAST_DAY) refuse(says.asOfNotADay(cell));
  return day;
}

export function numberArgument(name: string, raw: Argument, read: CellReader): number | undefined {
  const cell = cellIn(name, raw, read);
  if (cell === undefined) return undefined;
  if (typeof cell !== 'number') refuse(says.notANumber(name, cell));
  return cell;
}

/** A whole number of days or months. */
export function countArgument(
  name: string,
  raw: Argument,
  read: CellReader,
  most: number,
  least = 1,
): number | undefined {
  const value = numberArgument(name, raw, read);
  if (value === undefined) return undefined;
  if (!Number.isInteger(value) || value < least || value > most)
    refuse(says.outsideRange(name, value, `a whole number from ${least} to ${most}`));
  return value;
}

/** 0–1, or text such as "25%". */
export function rateArgument(name: string, raw: Argument, read: CellReader): number | undefined {
  const cell = cellIn(name, raw, read);
  if (cell === undefined) return undefined;
  const percent = typeof cell === 'string' ? /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(cell) : null;
  const value = percent ? Number(percent[1]!.replace(',', '.')) / 100 : cell;
  if (typeof value !== 'number') refuse(says.notANumber(name, cell));
  if (value < 0 || value > 1) refuse(says.outsideRange(name, value, 'a rate from 0 to 1, or text such as "25%"'));
  return value;
}

/** Text only: a number or date in its place is refused with the text to write instead. */
export function periodArgument(raw: Argument, read: CellReader, asOf: Day, fiscalStart: number): Period | undefined {
  const cell = cellIn('period', raw, read);
  if (cell === undefined) return undefined;
  if (typeof cell !== 'string') {
    const day = typeof cell === 'number' && cell >= FIRST_DAY && cell <= LAST_DAY ? periodText(cell, 'quarter') : null;
    const year = typeof cell === 'number' && cell >= 1990 && cell <= 2099 ? String(cell) : null;
    refuse(says.notAPeriod(cell, day ?? year));
  }
  return parsePeriod(cell, asOf, fiscalStart) ?? refuse(says.notAPeriod(cell, null));
}
