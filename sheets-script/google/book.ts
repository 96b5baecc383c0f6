type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

let book: Book | undefined;

/** The spreadsheet that this script belongs to. Google loads the script anew for every run, so each run asks for it once. */
export const thisSpreadsheet = (): Book => (book ??= SpreadsheetApp.getActiveSpreadsheet());

/** What a mail says of the spreadsheet. */
export const thisBook = (): { readonly workbook: string; readonly url: string } => ({
  workbook: thisSpreadsheet().getName(),
  url: thisSpreadsheet().getUrl(),
});

export function toast(message: string, seconds: number): void {
  thisSpreadsheet().toast(message, 'Sales KPIs', seconds);
}

/** What was written stands on the tabs, for whoever reads next. */
export const flush = (): void => SpreadsheetApp.flush();
