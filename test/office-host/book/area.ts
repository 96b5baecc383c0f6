// Cell addresses: A1 text and zero-based areas.

/** An empty cell is ''. */
export type Val = string | number | boolean;
export type Area = { r: number; c: number; rows: number; cols: number };

export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

export const colName = (c: number): string =>
  (c >= 26 ? colName(Math.floor(c / 26) - 1) : '') + String.fromCharCode(65 + (c % 26));
const colIndex = (name: string) => [...name.toUpperCase()].reduce((n, ch) => n * 26 + ch.charCodeAt(0) - 64, 0) - 1;

export function a1({ r, c, rows, cols }: Area): string {
  if (rows === MAX_ROWS && cols < MAX_COLS) return `${colName(c)}:${colName(c + cols - 1)}`;
  if (cols === MAX_COLS && rows < MAX_ROWS) return `${r + 1}:${r + rows}`;
  const first = colName(c) + (r + 1);
  const last = colName(c + cols - 1) + (r + rows);
  return first === last ? first : `${first}:${last}`;
}

/** A1, A1:B2, A:C, 2:5, with or without $; null where the text is no address. */
export function parseA1(text: string): Area | null {
  const m = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(text.trim());
  if (!m || !(m[1] || m[2])) return null;
  const [, col1, row1, col2, row2] = m;
  const range = text.includes(':');
  if (!range && !(col1 && row1)) return null;
  if (range && (!!col1 !== !!col2 || !!row1 !== !!row2)) return null;
  const c1 = col1 ? colIndex(col1) : 0;
  const c2 = col2 ? colIndex(col2) : col1 ? c1 : MAX_COLS - 1;
  const r1 = row1 ? Number(row1) - 1 : 0;
  const r2 = row2 ? Number(row2) - 1 : row1 ? r1 : MAX_ROWS - 1;
  if (Math.min(r1, r2) < 0 || Math.max(r1, r2) >= MAX_ROWS || Math.max(c1, c2) >= MAX_COLS) return null;
  return { r: Math.min(r1, r2), c: Math.min(c1, c2), rows: Math.abs(r2 - r1) + 1, cols: Math.abs(c2 - c1) + 1 };
}

export const quoteSheet = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`);

export const meets = (a: Area, b: Area) =>
  a.r < b.r + b.rows && b.r < a.r + a.rows && a.c < b.c + b.cols && b.c < a.c + a.cols;
export const holds = (a: Area, r: number, c: number) => meets(a, { r, c, rows: 1, cols: 1 });

export function overlap(a: Area, b: Area): Area | null {
  if (!meets(a, b)) return null;
  const [r, c] = [Math.max(a.r, b.r), Math.max(a.c, b.c)];
  return {
    r,
    c,
    rows: Math.min(a.r + a.rows, b.r + b.rows) - r,
    cols: Math.min(a.c + a.cols, b.c + b.cols) - c,
  };
}
export function hull(a: Area, b: Area): Area {
  const [r, c] = [Math.min(a.r, b.r), Math.min(a.c, b.c)];
  return {
    r,
    c,
    rows: Math.max(a.r + a.rows, b.r + b.rows) - r,
    cols: Math.max(a.c + a.cols, b.c + b.cols) - c,
  };
}

/** Univer's way of writing an area. */
export type Span = { startRow: number; endRow: number; startColumn: number; endColumn: number };
export const toSpan = ({ r, c, rows, cols }: Area): Span => ({
  startRow: r,
  endRow: r + rows - 1,
  startColumn: c,
  endColumn: c + cols - 1,
});
export const toArea = (s: Span): Area => ({
  r: s.startRow,
  c: s.startColumn,
  rows: s.endRow - s.startRow + 1,
  cols: s.endColumn - s.startColumn + 1,
});

/** The smallest area around single cells. */
export class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(r: number, c: number): void {
    this.top = Math.min(this.top, r);
    this.bottom = Math.max(this.bottom, r);
    this.left = Math.min(this.left, c);
    this.right = Math.max(this.right, c);
  }
  get area(): Area | null {
    if (this.bottom < 0) return null;
    return { r: this.top, c: this.left, rows: this.bottom - this.top + 1, cols: this.right - this.left + 1 };
  }
}
