// Excel.Worksheet
import { MAX_COLS, MAX_ROWS } from '../book/area';
import type { Book } from '../book/book';
import type { Visibility } from '../book/sheets';
import type { Sheet } from '../book/univer';
import { HostError, Obj, invalidArgument, itemAlreadyExists } from '../richapi';
import { ChartCollection } from './chart';
import { WorksheetFreezePanes } from './freeze-panes';
import { NamedItemCollection } from './names';
import { PageLayout } from './page-layout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { TableCollection } from './tables';

const lastSheet = () =>
  new HostError('GeneralException', 'A workbook must contain at least one visible worksheet.', 500);

export class Worksheet extends Obj {
  constructor(
    readonly $book: Book,
    readonly $sheet: Sheet,
  ) {
    super();
  }
  override get $id() {
    return { Id: this.id };
  }
  override $is(key: unknown) {
    return this.$book.sheets.find(key)?.getSheetId() === this.id;
  }
  get id(): string {
    return this.$sheet.getSheetId();
  }
  get name(): string {
    return this.$sheet.getSheetName();
  }
  set name(name: string) {
    checkSheetName(this.$book, name, this.id);
    this.$sheet.setName(name);
  }
  get position() {
    return this.$book.sheets.all.findIndex((s) => s.getSheetId() === this.id);
  }
  set position(index: number) {
    if (!Number.isInteger(index) || index < 0 || index >= this.$book.sheets.all.length) throw invalidArgument();
    this.$book.sheets.move(this.$sheet, index);
  }
  get visibility(): Visibility {
    return this.$book.sheets.visibility(this.$sheet);
  }
  set visibility(v: Visibility) {
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(v)) throw invalidArgument();
    if (v !== 'Visible' && this.isLastVisible) throw lastSheet();
    this.$book.sheets.setVisibility(this.$sheet, v);
  }
  get tabColor(): string {
    return this.$sheet.getTabColor() ?? '';
  }
  set tabColor(color: string) {
    if (color !== '' && !/^#[\da-f]{6}$/i.test(color)) throw invalidArgument();
    this.$sheet.setTabColor(color.toUpperCase());
  }
  get showGridlines() {
    return !this.$sheet.hasHiddenGridLines();
  }
  set showGridlines(show: boolean) {
    this.$sheet.setHiddenGridlines(!show);
  }
  get tables() {
    return new TableCollection(this.$book, this.$sheet);
  }
  get names() {
    return new NamedItemCollection(this.$book, this.$sheet);
  }
  get charts() {
    return new ChartCollection(this.$book, this.$sheet);
  }
  get freezePanes() {
    return new WorksheetFreezePanes(this.$book, this.$sheet);
  }
  get protection() {
    return new WorksheetProtection(this.$book, this.id);
  }
  get pageLayout() {
    return new PageLayout(this.$book, this.$sheet);
  }
  getRange(address?: string | null) {
    if (address === undefined || address === null || address === '')
      return new Range(this.$book, this.$sheet, { r: 0, c: 0, rows: MAX_ROWS, cols: MAX_COLS });
    const place = typeof address === 'string' ? this.$book.locate(address, this.$sheet) : null;
    if (!place) throw invalidArgument();
    return new Range(this.$book, place.sheet, place.area);
  }
  getCell(r: number, c: number) {
    return new Range(this.$book, this.$sheet, { r, c, rows: 1, cols: 1 });
  }
  getRangeByIndexes(r: number, c: number, rows: number, cols: number) {
    return new Range(this.$book, this.$sheet, { r, c, rows, cols });
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean | null) {
    const area = this.$book.cells.used(this.$sheet, valuesOnly ?? false);
    return area && new Range(this.$book, this.$sheet, area);
  }
  getUsedRange(valuesOnly?: boolean | null) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  activate() {
    if (this.visibility !== 'Visible') throw new HostError('InvalidOperation', 'The worksheet is hidden.');
    this.$book.sheets.activate(this.$sheet);
  }
  delete() {
    if (this.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'A very hidden worksheet stays.');
    if (this.isLastVisible) throw lastSheet();
    this.$book.sheets.remove(this.$sheet);
  }
  private get isLastVisible() {
    const visible = this.$book.sheets.all.filter((s) => !s.isSheetHidden());
    return visible.length === 1 && visible[0]?.getSheetId() === this.id;
  }
}

export function checkSheetName(book: Book, name: unknown, self?: string): asserts name is string {
  if (typeof name !== 'string' || !name || name.length > 31 || /[\\/?*:[\]]/.test(name)) throw invalidArgument();
  if (/^'|'$/.test(name) || name.toLowerCase() === 'history') throw invalidArgument();
  const taken = book.sheets.all.find((s) => s.getSheetName().toLowerCase() === name.toLowerCase());
  if (taken && taken.getSheetId() !== self) throw itemAlreadyExists();
}
