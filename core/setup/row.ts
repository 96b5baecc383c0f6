import { type Cell, cellText, isBlank, showCell } from '../cell';
import { type Day, FIRST_DAY, LAST_DAY } from '../day';
import { refuse } from '../failure';
import { tabCell } from '../sentences';
import { dayInText } from '../tables/columns/day';
import { cellName } from './columns';

/** Where a title stands in a header row; titles are compared without regard to case. */
export type Header = ReadonlyMap<string, number>;

/** A row of one of our tabs, read by the titles of its header. What cannot be read is refused by the name of its cell. */
export class Row {
  constructor(
    readonly tab: string,
    readonly cells: readonly Cell[],
    /** Counts from 0. */
    readonly at: number,
    private readonly header: Header,
  ) {}
  has(title: string): boolean {
    return this.header.has(title.toLowerCase());
  }
  cell(title: string): Cell {
    const at = this.header.get(title.toLowerCase());
    return at === undefined ? null : (this.cells[at] ?? null);
  }
  /** Excel hands an empty cell to a function as 0: no text of ours is a bare 0. */
  text(title: string): string {
    const cell = this.cell(title);
    return cell === 0 ? '' : cellText(cell);
  }
  number(title: string): number | null {
    const cell = this.cell(title);
    if (isBlank(cell)) return null;
    return typeof cell === 'number' ? cell : this.refuse(title, `${showCell(cell)} is not a number`);
  }
  whole(title: string, least: number, most: number): number | null {
    const value = this.number(title);
    if (value === null || (Number.isInteger(value) && value >= least && value <= most)) return value;
    return this.refuse(title, `${value} is not a whole number from ${least} to ${most}`);
  }
  day(title: string): Day | null {
    const cell = this.cell(title);
    if (isBlank(cell) || cell === 0) return null;
    const day = typeof cell === 'number' ? Math.floor(cell) : typeof cell === 'string' ? dayInText(cell) : null;
    return typeof day === 'number' && day >= FIRST_DAY && day <= LAST_DAY
      ? day
      : this.refuse(title, `${showCell(cell)} is no day: write it as 2026-06-30`);
  }
  yes(title: string): boolean {
    const text = cellText(this.cell(title));
    if (/^(true|yes|on|1|x)$/i.test(text)) return true;
    return /^(false|no|off|0|)$/i.test(text) ? false : this.refuse(title, `"${text}" must be TRUE or FALSE`);
  }
  oneOf<T extends string>(title: string, values: readonly T[]): T {
    const value = this.text(title).toLowerCase();
    return (
      values.find((known) => known.toLowerCase() === value) ??
      this.refuse(title, `${showCell(this.cell(title))} must be one of ${values.join(', ')}`)
    );
  }
  filled(title: string, why: string): string {
    return this.text(title) || this.refuse(title, why);
  }
  /** The cell under a title as people name it. */
  where(title: string): string {
    const column = this.header.get(title.toLowerCase());
    return column === undefined ? `row ${this.at + 1} (${title})` : `${cellName(this.at, column)} (${title})`;
  }
  refuse(title: string, problem: string): never {
    return refuse(tabCell(this.tab, this.where(title), problem));
  }
}

/** The header's titles by column; a title that stands twice is refused, since nobody knows which column is meant. */
export function headerOf(tab: string, cells: readonly Cell[], at: number, known: readonly string[]): Header {
  const header = new Map<string, number>();
  const ours = new Set(known.map((title) => title.toLowerCase()));
  cells.forEach((cell, column) => {
    const title = cellText(cell).toLowerCase();
    if (title === '' || cell === 0) return;
    if (header.has(title) && ours.has(title))
      refuse(tabCell(tab, cellName(at, column), `the header names "${cellText(cell)}" twice: rename one of the two`));
    if (!header.has(title)) header.set(title, column);
  });
  return header;
}
