// Excel.DataValidation: kept, and not enforced on what is typed.
import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { Validation } from '../book/rules';
import type { Sheet } from '../book/univer';
import { Obj } from '../richapi';
import { guard } from './guard';

const TYPES: Record<string, string> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

export class DataValidation extends Obj {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }
  private get now(): Validation | undefined {
    return this.book.validations.at(this.sheet.getSheetId(), this.area);
  }
  private put(change: Partial<Validation>): void {
    guard(this.book, this.sheet);
    this.book.validations.set(this.sheet.getSheetId(), this.area, change);
  }
  get type() {
    return TYPES[Object.keys(this.now?.rule ?? {})[0] ?? ''] ?? 'None';
  }
  get rule() {
    return this.now?.rule ?? {};
  }
  set rule(rule: Record<string, unknown>) {
    this.put({ rule });
  }
  get errorAlert() {
    return this.now?.errorAlert ?? {};
  }
  set errorAlert(errorAlert: Record<string, unknown>) {
    this.put({ errorAlert });
  }
  get prompt() {
    return this.now?.prompt ?? {};
  }
  set prompt(prompt: Record<string, unknown>) {
    this.put({ prompt });
  }
  get ignoreBlanks() {
    return this.now?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.put({ ignoreBlanks });
  }
  clear() {
    guard(this.book, this.sheet);
    this.book.validations.clear(this.sheet.getSheetId(), this.area);
  }
}
