import { plainCell } from '../../core/cell';
import type { BadCell, Column } from '../../core/tables/column';
import { Strip } from '../../core/tables/strip';
import type { Reader } from '../../core/tables/columns/reader';

/** A column as a reader sees it, from the cells under its header. */
export const strip = (cells: readonly unknown[]): Strip =>
  new Strip(
    'Column',
    cells.length,
    cells.map((cell) => [cell]),
    0,
    0,
    null,
    plainCell,
  );

/** What was read, cell by cell; where a cell could not be, why. */
export function read(column: Column, blank: unknown): unknown[] {
  const values = column.type === 'text' ? [...column.codes].map((code) => column.texts[code]) : [...column.values];
  return values.map((value, row) => {
    const bad: BadCell | undefined = column.bad.get(row);
    return bad ? `not ${bad.not}` : Object.is(value, blank) ? null : value;
  });
}

/** What a reader makes of a strip: read in two pieces, which must make no difference. */
export function whole<T>(reader: Reader<T>, size: number): T {
  const middle = size >> 1;
  reader.read(0, middle);
  reader.read(middle, size);
  return reader.end();
}
