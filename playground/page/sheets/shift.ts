import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { Grid } from '../../../test/apps-script/grid';
import type { Span } from '../../../test/office-host/book/area';

/** Rows and columns that came or went; false where the command does neither. */
export function shift(grid: Grid, id: string, { startRow, endRow, startColumn, endColumn }: Span): boolean {
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  if (id === InsertRowMutation.id) {
    if (startRow < grid.cells.length) grid.cells.splice(startRow, 0, ...Array.from({ length: rows }, () => []));
    grid.height += rows;
  } else if (id === RemoveRowMutation.id) {
    grid.cells.splice(startRow, rows);
    grid.height -= rows;
  } else if (id === InsertColMutation.id) {
    for (const row of grid.cells) if (row && startColumn < row.length) row.splice(startColumn, 0, ...gap(columns));
    grid.width += columns;
  } else if (id === RemoveColMutation.id) {
    for (const row of grid.cells) row?.splice(startColumn, columns);
    grid.width -= columns;
  } else return false;
  return true;
}

const gap = (length: number): Grid['cells'][number] =>
  Array.from({ length }, () => ({ value: '', formula: '', format: 'general', look: {} }));
