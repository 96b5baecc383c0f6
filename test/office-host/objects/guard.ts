// A protected sheet refuses what its options do not allow.
import type { Book } from '../book/book';
import type { Sheet } from '../book/univer';
import { accessDenied } from '../richapi';

type Permission =
  'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowEditObjects' | 'allowEditScenarios';

/** Without a permission: content, which no option allows (all cells are locked here). */
export function guard(book: Book, sheet: Sheet, permission?: Permission): void {
  const protection = book.extras.protection(sheet.getSheetId());
  if (protection && !(permission && protection.options[permission])) throw accessDenied();
}
