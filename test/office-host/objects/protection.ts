// Excel.WorksheetProtection. What it refuses is in guard.ts.
import type { Book } from '../book/book';
import type { ProtectionOptions } from '../book/sheet-extras';
import { Obj, accessDenied } from '../richapi';

const NOTHING_ALLOWED: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class WorksheetProtection extends Obj {
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }
  get protected() {
    return !!this.book.extras.protection(this.sheet);
  }
  get options() {
    return this.book.extras.protection(this.sheet)?.options ?? null;
  }
  protect(options?: ProtectionOptions | null, password?: string | null) {
    if (this.protected) throw accessDenied();
    this.book.extras.protect(this.sheet, {
      options: { ...NOTHING_ALLOWED, ...options },
      password: password ?? undefined,
    });
  }
  unprotect(password?: string | null) {
    const protection = this.book.extras.protection(this.sheet);
    if (protection?.password && protection.password !== password) throw accessDenied();
    this.book.extras.unprotect(this.sheet);
  }
}
