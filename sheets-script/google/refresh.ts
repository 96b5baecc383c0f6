import { thisSpreadsheet } from './book';

const TURNED = 'KPI_REFRESHING_';

/**
 * Makes Google calculate our formulas again: it keeps a custom function's result for as long as its arguments are the same, and
 * knows nothing of the tabs that a formula without arguments reads. A name that is turned into another and back is a new
 * formula. What a run that was cut off has left turned, the next one turns back. Gives the number of formulas.
 */
export function refreshFormulas(names: readonly string[]): number {
  const book = thisSpreadsheet();
  const formulas = book.getSheets().flatMap((sheet) => sheet.getDataRange().getFormulas().flat().filter(Boolean));
  const known = new Set(names);
  const used = new Set<string>();
  let count = 0;
  for (const formula of formulas) {
    const ours = (formula.toUpperCase().match(/[A-Z][A-Z0-9_]*(?=\()/g) ?? [])
      .map((name) => name.replace(TURNED, ''))
      .filter((name) => known.has(name));
    for (const name of ours) used.add(name);
    if (ours.length > 0) count++;
  }
  const turn = (from: string, to: string): void => {
    book.createTextFinder(from).matchFormulaText(true).matchCase(false).replaceAllWith(to);
  };
  try {
    for (const name of used) turn(`${name}(`, `${TURNED}${name}(`);
    SpreadsheetApp.flush();
  } finally {
    for (const name of used) while (turnedIn(book, name)) turn(`${TURNED}${name}(`, `${name}(`);
  }
  return count;
}

const turnedIn = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): boolean =>
  book.createTextFinder(`${TURNED}${name}(`).matchFormulaText(true).matchCase(false).findNext() !== null;
