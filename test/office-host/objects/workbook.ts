// Excel.Workbook: where every object path starts
import type { Book } from '../book/book';
import { Obj } from '../richapi';
import { Application, type CalculationMode, type Runtime } from './application';
import type { Culture } from './culture';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

export class Workbook extends Obj {
  constructor(
    private readonly book: Book,
    private readonly runtime: Runtime,
    private readonly mode: { value: CalculationMode },
    private readonly culture: { value: Culture },
  ) {
    super();
  }
  get name() {
    return this.book.name;
  }
  /** The public name is context.runtime. */
  get _Runtime() {
    return this.runtime;
  }
  get application() {
    return new Application(this.book, this.mode, this.culture);
  }
  get worksheets() {
    return new WorksheetCollection(this.book);
  }
  get tables() {
    return new TableCollection(this.book);
  }
  get names() {
    return new NamedItemCollection(this.book);
  }
  get settings() {
    return new SettingCollection(this.book.settings);
  }
  getSelectedRange() {
    const sheet = this.book.sheets.active;
    const selected = sheet.getActiveRange();
    const area = selected
      ? { r: selected.getRow(), c: selected.getColumn(), rows: selected.getHeight(), cols: selected.getWidth() }
      : { r: 0, c: 0, rows: 1, cols: 1 };
    return new Range(this.book, sheet, area);
  }
  getActiveCell() {
    return this.getSelectedRange().getCell(0, 0);
  }
}
