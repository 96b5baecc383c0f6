import { type Cell, type CellReader, HASH } from '../cell';

type Change = (cell: Cell, row: number) => Cell;

/**
 * The cells of one column of a source, top to bottom, without copying them. A class, so that all have one shape: an engine
 * that meets several reads each cell several times as slowly.
 */
export class Strip {
  /** See CellReader. */
  readonly offsetAt: CellReader['offsetAt'] | null;

  constructor(
    readonly header: string,
    readonly size: number,
    readonly rows: readonly (readonly unknown[])[],
    readonly column: number,
    /** Row of the source in which the lines begin. */
    readonly first: number,
    /** The line of each cell; null where they follow each other. */
    readonly lines: Int32Array | null,
    private readonly read: CellReader,
    private readonly change: Change | null = null,
  ) {
    this.offsetAt = read.offsetAt ?? null;
  }
  cell(row: number): Cell {
    const line = this.lines === null ? row : this.lines[row]!;
    const cell = this.read(this.rows[this.first + line]![this.column]);
    return this.change === null ? cell : this.change(cell, row);
  }
  /** The same cells, each seen as something else. */
  seenAs(change: Change): Strip {
    const { header, size, rows, column, first, lines, read } = this;
    return new Strip(header, size, rows, column, first, lines, read, change);
  }
}

/** Visits the cells of some columns of one source that are no texts, or may be errors written as text, row by row. */
export function eachOddText(
  strips: readonly Strip[],
  from: number,
  to: number,
  visit: (at: number, row: number) => void,
): void {
  const { rows, first, lines } = strips[0]!;
  const columns = strips.map(({ column }) => column);
  const together = strips.every((strip) => strip.lines === lines);
  for (let row = from; row < to; row++) {
    const cells = rows[first + (lines === null ? row : lines[row]!)]!;
    for (let at = 0; at < columns.length; at++) {
      const raw = cells[columns[at]!];
      if (!together || typeof raw !== 'string' || raw.charCodeAt(0) === HASH) visit(at, row);
    }
  }
}
