// Excel.Range
import { type Area, MAX_COLS, MAX_ROWS, type Val, a1, hull, overlap, quoteSheet } from '../book/area';
import type { Book } from '../book/book';
import { isError } from '../book/cell';
import type { Sheet } from '../book/univer';
import { HostError, Obj, invalidArgument } from '../richapi';
import { ConditionalFormatCollection } from './conditional-format';
import { DataValidation } from './data-validation';
import { guard } from './guard';
import { RangeFormat } from './range-format';
import { Worksheet } from './worksheet';

const mismatch = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export class Range extends Obj {
  constructor(
    readonly $book: Book,
    readonly $sheet: Sheet,
    readonly $area: Area,
  ) {
    super();
    const { r, c, rows, cols } = $area;
    if (![r, c, rows, cols].every(Number.isInteger) || r < 0 || c < 0 || rows < 1 || cols < 1) throw invalidArgument();
    if (r + rows > MAX_ROWS || c + cols > MAX_COLS) throw invalidArgument();
  }
  override get $keepable() {
    return true;
  }
  /** The area cut to the sheet's present size. */
  get $cells(): Area {
    const { rows, cols } = this.$area;
    return rows === MAX_ROWS || cols === MAX_COLS ? this.$book.sheets.clip(this.$sheet, this.$area) : this.$area;
  }
  $hasSize(rows: unknown, cols: unknown): boolean {
    return rows === this.$area.rows && cols === this.$area.cols;
  }
  private at(change: Partial<Area>): Range {
    return new Range(this.$book, this.$sheet, { ...this.$area, ...change });
  }

  // ---- content ----------------------------------------------------------------------------------------------------
  get values(): Val[][] {
    return this.$book.cells.values(this.$sheet, this.$cells);
  }
  set values(m: unknown) {
    this.write(m);
  }
  get formulas(): Val[][] {
    return this.$book.cells.formulasOf(this.$sheet, this.$cells);
  }
  set formulas(m: unknown) {
    this.write(m);
  }
  get text(): string[][] {
    return this.$book.cells.text(this.$sheet, this.$cells);
  }
  get valueTypes(): string[][] {
    return this.$book.cells.values(this.$sheet, this.$cells).map((row) => row.map(kindOf));
  }
  get numberFormat(): string[][] {
    const { r, c, rows, cols } = this.$cells;
    const at = (i: number, j: number) => this.$book.cells.style(this.$sheet, r + i, c + j).n?.pattern ?? 'General';
    return Array.from({ length: rows }, (_, i) => Array.from({ length: cols }, (__, j) => at(i, j)));
  }
  set numberFormat(m: unknown) {
    guard(this.$book, this.$sheet, 'allowFormatCells');
    const formats = this.sized(m);
    const { r, c } = this.$cells;
    this.$book.cells.restyle(this.$sheet, this.$cells, (i, j) => {
      const format = formats(i - r, j - c);
      if (format === null || format === undefined) return undefined;
      if (typeof format !== 'string') throw invalidArgument();
      return { n: format === 'General' ? null : { pattern: format } };
    });
  }
  private write(m: unknown): void {
    guard(this.$book, this.$sheet);
    const at = this.sized(m);
    const { rows, cols } = this.$cells;
    const matrix = Array.from({ length: rows }, (_, i) => Array.from({ length: cols }, (__, j) => at(i, j)));
    this.$book.cells.write(this.$sheet, this.$cells, matrix);
  }
  /** One value for all cells, or a matrix of exactly the range's size. */
  private sized(m: unknown): (i: number, j: number) => unknown {
    if (!Array.isArray(m)) return () => m;
    const rows: unknown[] = m;
    if (!rows.every((row) => Array.isArray(row))) throw invalidArgument();
    const matrix = rows as unknown[][];
    const { rows: height, cols: width } = this.$area;
    if (matrix.length !== height || matrix.some((row) => row.length !== width)) throw mismatch();
    return (i, j) => matrix[i]?.[j];
  }
  clear(given?: string | null) {
    const applyTo = given ?? 'All';
    const contents = applyTo !== 'Formats';
    guard(this.$book, this.$sheet, contents ? undefined : 'allowFormatCells');
    if (!['All', 'Contents', 'Formats'].includes(applyTo)) throw new HostError('InvalidArgument', applyTo);
    this.$book.cells.clear(this.$sheet, this.$cells, { contents, formats: applyTo !== 'Contents' });
    if (applyTo === 'All') this.conditionalFormats.clearAll();
  }

  // ---- place ------------------------------------------------------------------------------------------------------
  get address() {
    return `${quoteSheet(this.$sheet.getSheetName())}!${a1(this.$area)}`;
  }
  get rowIndex() {
    return this.$area.r;
  }
  get columnIndex() {
    return this.$area.c;
  }
  get rowCount() {
    return this.$area.rows;
  }
  get columnCount() {
    return this.$area.cols;
  }
  get cellCount() {
    return this.$area.rows * this.$area.cols;
  }
  get isEntireColumn() {
    return this.$area.rows === MAX_ROWS;
  }
  get isEntireRow() {
    return this.$area.cols === MAX_COLS;
  }
  get worksheet() {
    return new Worksheet(this.$book, this.$sheet);
  }

  // ---- looks ------------------------------------------------------------------------------------------------------
  get format() {
    return new RangeFormat(this);
  }
  get conditionalFormats() {
    return new ConditionalFormatCollection(this.$book, this.$sheet, this.$area);
  }
  get dataValidation() {
    return new DataValidation(this.$book, this.$sheet, this.$area);
  }
  merge(across = false) {
    guard(this.$book, this.$sheet, 'allowFormatCells');
    this.$book.cells.merge(this.$sheet, this.$cells, across ?? false);
  }
  unmerge() {
    guard(this.$book, this.$sheet, 'allowFormatCells');
    this.$book.cells.unmerge(this.$sheet, this.$cells);
  }
  select() {
    const { r, c, rows, cols } = this.$cells;
    this.$book.sheets.activate(this.$sheet);
    this.$sheet.setActiveRange(this.$sheet.getRange(r, c, rows, cols));
  }

  // ---- other ranges -----------------------------------------------------------------------------------------------
  getCell(row: number, column: number) {
    return this.at({ r: this.$area.r + row, c: this.$area.c + column, rows: 1, cols: 1 });
  }
  getRow(i: number) {
    return this.at({ r: this.$area.r + i, rows: 1 });
  }
  getColumn(i: number) {
    return this.at({ c: this.$area.c + i, cols: 1 });
  }
  getLastRow() {
    return this.getRow(this.$area.rows - 1);
  }
  getLastColumn() {
    return this.getColumn(this.$area.cols - 1);
  }
  getLastCell() {
    return this.getLastRow().getLastColumn();
  }
  getEntireColumn() {
    return this.at({ r: 0, rows: MAX_ROWS });
  }
  getEntireRow() {
    return this.at({ c: 0, cols: MAX_COLS });
  }
  getOffsetRange(rows: number, columns: number) {
    return this.at({ r: this.$area.r + rows, c: this.$area.c + columns });
  }
  getResizedRange(rows: number, columns: number) {
    return this.at({ rows: this.$area.rows + rows, cols: this.$area.cols + columns });
  }
  getBoundingRect(other: Range | string) {
    return this.at(hull(this.$area, this.other(other).$area));
  }
  getIntersection(other: Range | string) {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
    return range;
  }
  getIntersectionOrNullObject(other: Range | string) {
    const { $sheet, $area } = this.other(other);
    const area = $sheet.getSheetId() === this.$sheet.getSheetId() ? overlap(this.$area, $area) : null;
    return area && this.at(area);
  }
  getUsedRangeOrNullObject(valuesOnly = false) {
    const used = this.$book.cells.used(this.$sheet, valuesOnly ?? false);
    const area = used && overlap(used, this.$area);
    return area && this.at(area);
  }
  getUsedRange(valuesOnly = false) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  private other(range: Range | string): Range {
    if (range instanceof Range) return range;
    const place = this.$book.locate(range, this.$sheet);
    if (!place) throw invalidArgument();
    return new Range(this.$book, place.sheet, place.area);
  }
}

function kindOf(v: Val): string {
  if (v === '') return 'Empty';
  if (typeof v === 'number') return 'Double';
  if (typeof v === 'boolean') return 'Boolean';
  return isError(v) ? 'Error' : 'String';
}
