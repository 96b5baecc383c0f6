import { thisSpreadsheet } from './book';

/** Marks our tabs, so that they are found again when somebody renames them. */
const MARK = 'sales-kpi-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One of our tabs: by its name, and where there is none of that name, by the mark it bears. A copy of a tab keeps the mark, not the name. */
export function ourTab(tab: string): Sheet | null {
  const book = thisSpreadsheet();
  const named = book.getSheetByName(tab);
  if (named) return named;
  try {
    const [found] = book.createDeveloperMetadataFinder().withKey(MARK).withValue(tab).find();
    return found?.getLocation().getSheet() ?? null;
  } catch {
    return null; // a formula may not be allowed to look for marks: then the tab goes by its name
  }
}

/** A tab is marked as the last thing: one that bears no mark is not laid out yet, or not wholly. */
export const isMarked = (sheet: Sheet): boolean => sheet.getDeveloperMetadata().some((mark) => mark.getKey() === MARK);
export function mark(sheet: Sheet, tab: string): void {
  sheet.addDeveloperMetadata(MARK, tab);
}
