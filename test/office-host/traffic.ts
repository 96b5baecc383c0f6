// Counts what went between the add-in and the workbook.
const MATRICES = /^Range\.(values|formulas|text|numberFormat|valueTypes)$/;
const CONTENT = /^Range\.(values|formulas)$/;

export class Traffic {
  /** Round trips that the add-in waited for. */
  batches = 0;
  /** Those that only gave references back, which office.js sends by itself after Excel.run. */
  releases = 0;
  /** Cells sent, once for each of values, formulas, text, numberFormat, valueTypes. */
  cellsRead = 0;
  /** Cells whose values or formulas came in; null, which leaves a cell alone, does not count. */
  cellsWritten = 0;
  /** Characters of the largest request and answer. */
  largestRequest = 0;
  largestResponse = 0;

  reset(): void {
    Object.assign(this, new Traffic());
  }
  moved(verb: 'get' | 'set', location: string, value: unknown, cells: number): void {
    if (verb === 'get' && MATRICES.test(location)) this.cellsRead += cells;
    if (verb === 'set' && CONTENT.test(location))
      this.cellsWritten += Array.isArray(value) ? value.flat().filter((x) => x !== null).length : cells;
  }
}
