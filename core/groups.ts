import type { Value } from './answer';
import { refuse } from './failure';
import * as says from './sentences';
import { type Column, isEmptyAt } from './tables/column';
import { isRecord } from './tables/record';
import type { Table } from './tables/table';

/** The rows of a table that share a value of one column. */
export interface Group {
  /** The same for the same value in another table. */
  readonly key: string;
  readonly label: Value;
  readonly rows: Int32Array;
}

/** Limits of number bands, ascending: 10000 and 50000 make three bands. */
export type Bands = readonly number[];

/** What stands in a row's cell, as a number that is the same for the same value. */
interface Marks {
  of(row: number): number;
  /** null where the mark is a blank. */
  named(mark: number): { readonly label: Value; readonly order: number | string };
}

const BLANK = -Infinity;
const UNREADABLE = Infinity;
const MOST_GROUPS = 2000;

/** Splits a table's rows by a column in one pass. Rows that `keep` leaves out are in no group, nor are blank lines. */
export function groupsOf(table: Table, column: number, keep: Uint8Array | null, bands: Bands | null): Group[] {
  const marks = bands ? bandMarks(numbersOf(table, column), bands) : valueMarks(typed(table, column));
  const record = isRecord(table);
  const found = new Map<number, number[]>();
  bands?.concat(0).forEach((_, band) => found.set(band, []));
  for (let row = 0; row < table.size; row++) {
    if (keep && !keep[row]) continue;
    const mark = marks.of(row);
    if (mark === BLANK && !record(row)) continue;
    const rows = found.get(mark);
    if (rows) rows.push(row);
    else if (found.size < MOST_GROUPS) found.set(mark, [row]);
    else refuse(says.tooManyGroups(table.headers[column]!, MOST_GROUPS));
  }
  return [...found.keys()]
    .filter((mark) => Number.isFinite(mark))
    .map((mark) => ({ mark, ...marks.named(mark) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .concat([
      { mark: BLANK, label: '(blank)', order: '' },
      { mark: UNREADABLE, label: '(error)', order: '' },
    ])
    .flatMap(({ mark, label }) => {
      const rows = found.get(mark);
      return rows ? [{ key: keyOf(mark, label), label, rows: Int32Array.from(rows) }] : [];
    });
}

const keyOf = (mark: number, label: Value): string =>
  Number.isFinite(mark) ? String(label).toLowerCase() : mark === BLANK ? '\u0000blank' : '\u0000error';

const typed = (table: Table, column: number): Column => {
  const type = table.typeOfColumn(column);
  return table.typedColumn(column, type === 'unknown' ? 'text' : type);
};

function numbersOf(table: Table, column: number): Column {
  const type = table.typeOfColumn(column);
  if (type !== 'number' && type !== 'fraction' && type !== 'tally' && type !== 'unknown')
    refuse(says.bandsNeedNumbers(table.headers[column]!));
  return table.typedColumn(column, type === 'unknown' ? 'number' : type);
}

/** Texts that differ in case only are one value, as they are to a filter. */
function valueMarks(column: Column): Marks {
  if (column.type === 'text') {
    const first = new Map<string, number>();
    const same = column.texts.map((text, code) => {
      const lower = text.toLowerCase();
      if (!first.has(lower)) first.set(lower, code);
      return code === 0 ? BLANK : first.get(lower)!;
    });
    return {
      of: (row) => (column.bad.has(row) ? UNREADABLE : same[column.codes[row]!]!),
      named: (code) => ({ label: column.texts[code]!, order: column.texts[code]!.toLowerCase() }),
    };
  }
  return {
    of(row) {
      if (column.bad.has(row)) return UNREADABLE;
      if (isEmptyAt(column, row)) return BLANK;
      return column.type === 'moment' ? Math.floor(column.values[row]!) : column.values[row]!;
    },
    named: (value) => ({ label: column.type === 'flag' ? value === 1 : value, order: value }),
  };
}

/** Band 0 lies under the first limit; each limit belongs to the band above it. */
function bandMarks(column: Column, bands: Bands): Marks {
  if (column.type !== 'number' && column.type !== 'tally') return valueMarks(column);
  return {
    of(row) {
      const value = column.values[row]!;
      if (column.bad.has(row)) return UNREADABLE;
      if (Number.isNaN(value)) return BLANK;
      let band = 0;
      while (band < bands.length && value >= bands[band]!) band++;
      return band;
    },
    named: (band) => ({
      label:
        band === 0
          ? `under ${bands[0]}`
          : band === bands.length
            ? `${bands[band - 1]} and over`
            : `${bands[band - 1]} to under ${bands[band]}`,
      order: band,
    }),
  };
}
