import type { Cell } from '../cell';

/**
 * Typed columns of a table, row 0 = first row under the header.
 * What a cell rule could not read stays in `bad`, and stops a KPI only when that row is used.
 */
export interface NumberColumn {
  readonly type: 'number';
  readonly header: string;
  /** NaN = blank or bad. */
  readonly values: Float64Array;
  readonly bad: ReadonlyMap<number, BadCell>;
}

export interface DayColumn {
  readonly type: 'day';
  readonly header: string;
  /** Serial days; 0 = blank or bad. */
  readonly values: Int32Array;
  readonly bad: ReadonlyMap<number, BadCell>;
}

export interface TextColumn {
  readonly type: 'text';
  readonly header: string;
  /** Index into `texts`; 0 = blank. */
  readonly codes: Int32Array;
  /** Distinct texts in order of appearance, trimmed; texts[0] is ''. */
  readonly texts: readonly string[];
  readonly bad: ReadonlyMap<number, BadCell>;
}

export interface FlagColumn {
  readonly type: 'flag';
  readonly header: string;
  /** 1 yes, 0 no, −1 blank or bad. */
  readonly values: Int8Array;
  readonly bad: ReadonlyMap<number, BadCell>;
}

/** Days with their time of day, as the clock on the sheet shows them. */
export interface MomentColumn {
  readonly type: 'moment';
  readonly header: string;
  /** Serial days with the time as their fraction; 0 = blank or bad. */
  readonly values: Float64Array;
  /** 1 where the time of day is known: a bare date says nothing about minutes. */
  readonly timed: Uint8Array;
  /** Minutes east of UTC where the text says so (Z is 0); NO_OFFSET elsewhere. */
  readonly offsets: Int16Array;
  /** Texts that name a zone are shown on the workbook's clock. */
  readonly local: boolean;
  readonly bad: ReadonlyMap<number, BadCell>;
}

export const NO_OFFSET = -32768;

/** What happened in a row: yes or no of one event (1, 0), or how many of them. */
export interface TallyColumn {
  readonly type: 'tally';
  readonly header: string;
  /** NaN = blank or bad. */
  readonly values: Float64Array;
  readonly bad: ReadonlyMap<number, BadCell>;
}

export type Column = NumberColumn | DayColumn | MomentColumn | TextColumn | FlagColumn | TallyColumn;

/** Whether a row's cell holds nothing (or nothing readable). */
export function isEmptyAt(column: Column, row: number): boolean {
  switch (column.type) {
    case 'text':
      return column.codes[row] === 0;
    case 'number':
    case 'tally':
      return Number.isNaN(column.values[row]!);
    case 'day':
    case 'moment':
      return column.values[row] === 0;
    case 'flag':
      return column.values[row] === -1;
  }
}

export interface BadCell {
  readonly cell: Cell;
  /** What the cell should have been, to end the sentence "… is not a number". */
  readonly not: string;
  /** What to do, where it is not to correct or empty the cell. */
  readonly fix?: string;
}
