// Excel.WorksheetFreezePanes
import type { Book } from '../book/book';
import type { Sheet } from '../book/univer';
import { Obj, invalidArgument } from '../richapi';
import { Range } from './range';

export class WorksheetFreezePanes extends Obj {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  freezeRows(count = 1) {
    this.book.sheets.freeze(this.sheet, count ?? 1, 0);
  }
  freezeColumns(count = 1) {
    this.book.sheets.freeze(this.sheet, 0, count ?? 1);
  }
  freezeAt(range: Range | string) {
    const area = range instanceof Range ? range.$area : this.book.locate(range, this.sheet)?.area;
    if (!area) throw invalidArgument();
    this.book.sheets.freeze(this.sheet, area.r + area.rows, area.c + area.cols);
  }
  unfreeze() {
    this.book.sheets.freeze(this.sheet, 0, 0);
  }
  getLocationOrNullObject() {
    const { xSplit, ySplit } = this.sheet.getFreeze();
    if (!xSplit && !ySplit) return null;
    const { rows, cols } = this.book.sheets.clip(this.sheet, { r: 0, c: 0, rows: ySplit || 1e9, cols: xSplit || 1e9 });
    return new Range(this.book, this.sheet, { r: 0, c: 0, rows, cols });
  }
}
