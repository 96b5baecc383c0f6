export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELL = /^\$?([A-Z]+)\$?(\d+)$/i;

export const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);

/** A1, $A$1, A1:B2 (either way round), A:B and 2:3 as an area that counts from 1; null for anything else. */
export function areaOf(reference: string, height: number, width: number): Area | null {
  const [from = '', to = from] = reference.split(':');
  const corner = (text: string, end: boolean): [row: number, column: number] | null => {
    const cell = CELL.exec(text);
    if (cell) return [Number(cell[2]), columnOf(cell[1]!)];
    if (!reference.includes(':')) return null;
    if (/^\$?[A-Z]+$/i.test(text)) return [end ? height : 1, columnOf(text.replace('$', ''))];
    return /^\$?\d+$/.test(text) ? [Number(text.replace('$', '')), end ? width : 1] : null;
  };
  const [a, b] = [corner(from, false), corner(to, true)];
  if (!a || !b) return null;
  const [row, column] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return { row, column, rows: Math.abs(a[0] - b[0]) + 1, columns: Math.abs(a[1] - b[1]) + 1 };
}
