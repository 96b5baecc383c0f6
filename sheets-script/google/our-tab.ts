/** Marks our tabs, so that they are found again when somebody renames them. */
const MARK = 'sales-kpi-tab';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One of our tabs: by its name, and where there is none of that name, by the mark it bears. A copy of a tab keeps the mark, not the name. */
export function ourTab(book: Book, tab: string): Sheet | null {
  const named = book.getSheetByName(tab);
  if (named) return named;
  try {
    const [found] = book.createDeveloperMetadataFinder().withKey(MARK).withValue(tab).find();
    return found?.getLocation().getSheet() ?? null;
  } catch {
    return null; // a formula may not be allowed to look for marks: then the tab goes by its name
  }
}

/** Marks a tab; says whether it bore no mark before. */
export function marked(sheet: Sheet, tab: string): boolean {
  if (sheet.getDeveloperMetadata().some((mark) => mark.getKey() === MARK)) return false;
  sheet.addDeveloperMetadata(MARK, tab);
  return true;
}
