// Excel.WorksheetCollection
import type { Book } from '../book/book';
import { Coll, itemNotFound } from '../richapi';
import { Worksheet, checkSheetName } from './worksheet';

export class WorksheetCollection extends Coll<Worksheet> {
  constructor(private readonly book: Book) {
    super();
  }
  get $items() {
    return this.book.sheets.all.map((sheet) => new Worksheet(this.book, sheet));
  }
  add(name?: string | null) {
    const given = name ?? this.freeName();
    checkSheetName(this.book, given);
    return new Worksheet(this.book, this.book.sheets.add(given));
  }
  getActiveWorksheet() {
    return new Worksheet(this.book, this.book.sheets.active);
  }
  getFirst(visibleOnly = false) {
    const first = this.$items.find((sheet) => !visibleOnly || sheet.visibility === 'Visible');
    if (!first) throw itemNotFound();
    return first;
  }
  override getCount(visibleOnly = false) {
    return this.$items.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible').length;
  }
  private freeName(): string {
    for (let i = this.book.sheets.all.length + 1; ; i++) if (!this.book.sheets.find(`Sheet${i}`)) return `Sheet${i}`;
  }
}
