// Which calculation a formula belongs to, and what stands in the grid for one that Univer does not know.
import type { Book } from '../../../test/apps-script/book';
import { callOf } from '../../../test/apps-script/calculation';
import type { Grid } from '../../../test/apps-script/grid';
import { type Area, areaOf } from '../../../test/apps-script/references';

/** Univer parts arguments by commas only. */
export const forUniver = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|;/g, (token) => (token === ';' ? ',' : token));

export const isSparkline = (formula: string): boolean => callOf(formula)?.name.toUpperCase() === 'SPARKLINE';

const BARS = '▁▂▃▄▅▆▇█';

/** A SPARKLINE as a row of bars, in the colour of its options. */
export function sparkline(book: Book, grid: Grid, formula: string): { text: string; colour: string | null } {
  const [data, options] = (callOf(formula)?.list ?? '').split(/[;,]/).map((reference) => {
    const area = areaOf(reference.trim(), grid.height, grid.width);
    return area ? cellsOf(book, grid, area) : [];
  });
  const numbers = (data ?? []).flat().map((value) => (typeof value === 'number' ? value : null));
  const known = numbers.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const bar = (value: number) =>
    BARS[most > least ? Math.round(((value - least) / (most - least)) * (BARS.length - 1)) : 3];
  const colour = options?.find(([name]) => name === 'color')?.[1];
  return {
    text: numbers.map((value) => (value === null ? ' ' : bar(value))).join(''),
    colour: typeof colour === 'string' ? colour : null,
  };
}

const cellsOf = (book: Book, grid: Grid, { row, column, rows, columns }: Area) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => grid.given(row + r, column + c, book.zone)),
  );
