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

export type Column = NumberColumn | DayColumn | TextColumn | FlagColumn;

export interface BadCell {
  readonly cell: Cell;
  /** What the cell should have been, to end the sentence "… is not a number". */
  readonly not: string;
}

/** The cells of one column of a source, top to bottom, without copying them. */
export interface Strip {
  readonly header: string;
  readonly size: number;
  cell(row: number): Cell;
}
