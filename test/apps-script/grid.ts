import type { Area } from './references';
import { dateCell } from './time-zone';

/** What stands in a cell: a date cell holds its moment, or a number under a format that shows a day. */
export type Stored = number | string | boolean | Date;

export interface GridCell {
  value: Stored;
  formula: string;
  format: string;
  look: Record<string, unknown>;
  /** The formula's cell whose result has spilled here. */
  spilledFrom?: GridCell;
}

const emptyCell = (): GridCell => ({ value: '', formula: '', format: 'general', look: {} });
const isFilled = (cell: GridCell | undefined): boolean =>
  cell !== undefined && (cell.value !== '' || cell.formula !== '');

/** A number under one of these formats comes back as a Date. */
const SHOWS_A_DAY = /^(?!.*(#|0\.0|"))[^a-z]*(y{2,4}|d{1,2}|m{1,2})\b/i;

/** A tab as Google keeps it: a fixed grid, cells that are typed into, and what people have done to it. */
export class Grid {
  height = 1000;
  width = 26;
  readonly cells: GridCell[][] = [];
  readonly metadata: { key: string; value: string }[] = [];
  readonly protections: { description: string; warningOnly: boolean }[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hidden = new Set<number>();
  readonly traits: Record<string, unknown> = {};

  constructor(
    public name: string,
    readonly id: number,
  ) {}

  /** Counting from 1. */
  cell(row: number, column: number): GridCell {
    return ((this.cells[row - 1] ??= [])[column - 1] ??= emptyCell());
  }
  /** As getValues gives it: '' where empty, a Date where a day is shown. */
  given(row: number, column: number, zone: string): Stored {
    const cell = this.cells[row - 1]?.[column - 1];
    if (!cell) return '';
    if (cell.value instanceof Date) return new Date(cell.value.getTime());
    if (typeof cell.value !== 'number' || !SHOWS_A_DAY.test(cell.format)) return cell.value;
    const day = Math.floor(cell.value);
    const seconds = Math.round((cell.value - day) * 86400);
    return new Date(dateCell(zone, day).getTime() + seconds * 1000);
  }
  values({ row, column, rows, columns }: Area, zone: string): Stored[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => this.given(row + r, column + c, zone)),
    );
  }
  get lastRow(): number {
    for (let row = this.cells.length; row > 0; row--) if (this.cells[row - 1]?.some(isFilled)) return row;
    return 0;
  }
  get lastColumn(): number {
    return this.cells.reduce((most, row) => Math.max(most, lastFilled(row)), 0);
  }
}

function lastFilled(row: GridCell[] | undefined): number {
  for (let column = row?.length ?? 0; column > 0; column--) if (isFilled(row![column - 1])) return column;
  return 0;
}
