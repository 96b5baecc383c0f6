/** What a mail says of the spreadsheet. */
export function thisBook(): { readonly workbook: string; readonly url: string } {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return { workbook: book.getName(), url: book.getUrl() };
}

export function toast(message: string, seconds: number): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, 'Sales KPIs', seconds);
}

/** What was written stands on the tabs, for whoever reads next. */
export const flush = (): void => SpreadsheetApp.flush();
