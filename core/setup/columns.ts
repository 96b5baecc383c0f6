const A = 'A'.charCodeAt(0);

/** 0 → A, 26 → AA. */
export const columnLetter = (column: number): string =>
  (column >= 26 ? columnLetter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(A + (column % 26));

/** A cell as people name it. Rows and columns count from 0. */
export const cellName = (row: number, column: number): string => `cell ${columnLetter(column)}${row + 1}`;
