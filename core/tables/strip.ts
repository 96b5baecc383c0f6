import type { Cell, CellReader } from '../cell';

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
    private readonly rows: readonly (readonly unknown[])[],
    private readonly column: number,
    /** Row of the source in which the lines begin. */
    private readonly first: number,
    /** The line of each cell; null where they follow each other. */
    private readonly lines: Int32Array | null,
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
