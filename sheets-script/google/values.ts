type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * All that a tab holds, from its first cell to the last that is filled. -1 is Google's word for "as far as there is data", and
 * saves a call a tab; where there is none at all the range that it means may be refused, and the data range says so.
 */
export function valuesOf(sheet: Sheet): unknown[][] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1) as unknown[][];
  } catch {
    return sheet.getDataRange().getValues() as unknown[][];
  }
}
