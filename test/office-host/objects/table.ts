// Excel.Table and its columns
import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { TableInfo, TableStyle } from '../book/tables';
import type { Sheet } from '../book/univer';
import { Coll, HostGap, Obj, invalidArgument, itemAlreadyExists, itemNotFound } from '../richapi';
import { guard } from './guard';
import { isLegalName } from './names';
import { Range } from './range';
import { Stored, stored } from './stored';
import { Worksheet } from './worksheet';

class TableColumn extends Obj {
  constructor(
    private readonly table: Table,
    readonly $index: number,
  ) {
    super();
  }
  override get $id() {
    return { Id: String(this.id) };
  }
  override $is(key: unknown) {
    return this.name.toLowerCase() === String(key).toLowerCase() || String(key) === String(this.id);
  }
  get id() {
    return this.$index + 1;
  }
  get index() {
    return this.$index;
  }
  get name(): string {
    const { $book: book, $sheet: sheet, $area: a } = this.table;
    return String(book.cells.value(sheet, a.r, a.c + this.$index));
  }
  get values() {
    const range = this.getRange();
    return range.$book.cells.values(range.$sheet, range.$area);
  }
  getRange() {
    return this.table.getRange().getColumn(this.$index);
  }
  getHeaderRowRange() {
    return this.table.getHeaderRowRange().getColumn(this.$index);
  }
  getDataBodyRange() {
    return this.table.getDataBodyRange().getColumn(this.$index);
  }
}

class TableColumnCollection extends Coll<TableColumn> {
  constructor(private readonly table: Table) {
    super();
  }
  get $items() {
    return Array.from({ length: this.table.$area.cols }, (_, i) => new TableColumn(this.table, i));
  }
}

export class Table extends Stored<TableStyle> {
  constructor(
    readonly $book: Book,
    private readonly info: TableInfo,
  ) {
    super($book.tables.style(info), undefined, () => guard($book, $book.sheets.get(info.sheet), 'allowFormatCells'));
  }
  override get $id() {
    return { Id: this.id };
  }
  override $is(key: unknown) {
    return [this.name.toLowerCase(), this.id.toLowerCase()].includes(String(key).toLowerCase());
  }
  /** As it is now: rows may have come or gone since the object was made. */
  private get now(): TableInfo {
    const info = this.$book.tables.find(this.info.id);
    if (!info) throw itemNotFound();
    return info;
  }
  get $sheet(): Sheet {
    return this.$book.sheets.get(this.now.sheet);
  }
  get $area(): Area {
    return this.now.area;
  }
  get id(): string {
    return this.info.id;
  }
  get name(): string {
    return this.now.name;
  }
  set name(name: string) {
    if (!isLegalName(name)) throw invalidArgument();
    const taken = this.$book.tables.find(name);
    if ((taken && taken.id !== this.id) || this.$book.names.find(name)) throw itemAlreadyExists();
    this.$book.tables.rename(this.now, name);
  }
  get showHeaders() {
    return true;
  }
  set showHeaders(show: boolean) {
    if (!show) throw new HostGap('a table without headers');
  }
  get showTotals() {
    return false;
  }
  set showTotals(show: boolean) {
    if (show) throw new HostGap('the totals row of a table');
  }
  get columns() {
    return new TableColumnCollection(this);
  }
  get worksheet() {
    return new Worksheet(this.$book, this.$sheet);
  }
  getRange() {
    return new Range(this.$book, this.$sheet, this.$area);
  }
  getHeaderRowRange() {
    return this.getRange().getRow(0);
  }
  getDataBodyRange() {
    const a = this.$area;
    return new Range(this.$book, this.$sheet, { ...a, r: a.r + 1, rows: a.rows - 1 });
  }
  convertToRange() {
    const range = this.getRange();
    guard(this.$book, this.$sheet);
    this.$book.tables.remove(this.now);
    return range;
  }
  /** Takes the cells with it, as in Excel. */
  delete() {
    this.convertToRange().clear();
  }
}
stored(
  Table,
  'style',
  'showBandedRows',
  'showBandedColumns',
  'showFilterButton',
  'highlightFirstColumn',
  'highlightLastColumn',
);
