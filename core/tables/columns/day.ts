import { type Cell, isBlank } from '../../cell';
import { type Day, LAST_DAY, existingDay } from '../../day';
import { type BadCell, type DayColumn, NO_OFFSET } from '../column';
import type { Strip } from '../strip';
import type { Reader } from './reader';
import { timeInText } from './time-of-day';

/** A hundred years past the last day that a sheet knows: a number above it is no date. */
const MOST = LAST_DAY + 36525;

/** Which part comes first in dates written with numbers only. */
export type DateOrder = 'DMY' | 'MDY';

/**
 * Days, from serial numbers or as text. Texts such as 03/04/2026 are read by one order for the whole column: the given
 * one, else the one that some value proves (a part above 12). Where none does, they are refused rather than guessed.
 */
export function dayReader(
  strip: Strip,
  given?: DateOrder,
  /** Null: a text that names its zone keeps the day it is written with. */
  offsetAt: Strip['offsetAt'] = strip.offsetAt,
): Reader<DayColumn> {
  const values = new Int32Array(strip.size);
  const bad = new Map<number, BadCell>();
  const open: { row: number; cell: string; date: WrittenDate }[] = [];
  const seen = new Map<string, Day | WrittenDate | null>();
  const other = (row: number, cell: Cell): void => {
    if (isBlank(cell) || (typeof cell === 'number' && cell >= 0 && cell < 1)) return; // Excel hands over empty cells as 0
    if (typeof cell !== 'string') return void bad.set(row, { cell, not: 'a date' });
    let date = seen.get(cell);
    if (date === undefined) seen.set(cell, (date = localDay(cell, offsetAt) ?? dayInText(cell)));
    if (date === null) bad.set(row, { cell, not: 'a date' });
    else if (typeof date === 'number') values[row] = date;
    else open.push({ row, cell, date });
  };
  return {
    read(from, to) {
      for (let row = from; row < to; row++) {
        const cell = strip.cell(row);
        if (typeof cell === 'number' && cell >= 1 && cell < MOST) values[row] = Math.floor(cell);
        else other(row, cell);
      }
    },
    end() {
      const order = given ?? orderProvedBy(open.map((o) => o.date));
      for (const { row, cell, date } of open) settle(row, cell, date, order, values, bad);
      return { type: 'day', header: strip.header, values, bad };
    },
  };
}

/** The day that the workbook's clock shows at a moment whose text names its zone; null where it names none, or the clock is not known. */
function localDay(text: string, offsetAt: Strip['offsetAt']): Day | null {
  if (!offsetAt || !ZONED.test(text)) return null;
  const day = dayInText(text);
  const time = timeInText(text);
  if (typeof day !== 'number' || time === null || time === 'impossible' || time.offset === NO_OFFSET) return null;
  const utc = day + time.share - time.offset / MINUTES_A_DAY;
  return Math.floor(utc + offsetAt(utc) / MINUTES_A_DAY + HALF_A_SECOND);
}

const ZONED = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*$/;
export const MINUTES_A_DAY = 1440;
const HALF_A_SECOND = 0.5 / 86_400;

/** A date of three numbers whose first two could be day and month in either order. */
interface WrittenDate {
  readonly a: number;
  readonly b: number;
  readonly year: number;
}

function settle(
  row: number,
  cell: Cell,
  date: WrittenDate,
  order: DateOrder | null,
  values: Int32Array,
  bad: Map<number, BadCell>,
) {
  if (order === null)
    return bad.set(row, {
      cell,
      not: 'clear: it may be day/month or month/day',
      fix: 'Write dates as 2026-06-30, or say "@dates", "DMY" or "MDY"',
    });
  const day = order === 'DMY' ? existingDay(date.year, date.b, date.a) : existingDay(date.year, date.a, date.b);
  if (day === null)
    return bad.set(row, {
      cell,
      not: `a date (read as ${order === 'DMY' ? 'day/month/year' : 'month/day/year'}, like the rest of the column)`,
    });
  return (values[row] = day);
}

function orderProvedBy(dates: readonly WrittenDate[]): DateOrder | null {
  const dayFirst = dates.some((d) => d.a > 12 && d.b <= 12);
  const monthFirst = dates.some((d) => d.b > 12 && d.a <= 12);
  if (dayFirst !== monthFirst) return dayFirst ? 'DMY' : 'MDY';
  return null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME =
  '(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?$';
const ISO = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`);
const NUMBERS = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${TIME}`);
const DAY_NAME = new RegExp(`^(\\d{1,2})[- .]+([A-Za-z]{3,9})[- .,]+(\\d{4})${TIME}`);
const NAME_DAY = new RegExp(`^([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})${TIME}`);

/** A day, a date whose order must still be decided, or null for what is no date. The time of day is dropped. */
export function dayInText(raw: string): Day | WrittenDate | null {
  const text = raw.trim();
  const iso = ISO.exec(text);
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [a, b, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
    if (Math.min(a, b) < 1 || Math.min(a, b) > 12 || Math.max(a, b) > 31) return null;
    return a === b ? existingDay(year, a, b) : { a, b, year };
  }
  const named = DAY_NAME.exec(text);
  if (named) return existingDay(Number(named[3]), monthNamed(named[2]!), Number(named[1]));
  const american = NAME_DAY.exec(text);
  return american ? existingDay(Number(american[3]), monthNamed(american[1]!), Number(american[2])) : null;
}

const monthNamed = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
