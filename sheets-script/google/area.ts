type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells of a tab, counting from 1. The grid grows where it is too small: only then is its size asked for. */
export function area(sheet: Sheet, row: number, column: number, rows: number, columns: number): Range {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch {
    const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (row + rows - 1 > height) sheet.insertRowsAfter(height, row + rows - 1 - height);
    if (column + columns - 1 > width) sheet.insertColumnsAfter(width, column + columns - 1 - width);
    return sheet.getRange(row, column, rows, columns);
  }
}
