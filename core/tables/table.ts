import { refuse } from '../failure';
import * as says from '../sentences';
import type {
  BadCell,
  Column,
  DayColumn,
  FlagColumn,
  MomentColumn,
  NumberColumn,
  TallyColumn,
  TextColumn,
} from './column';
import type { DateOrder } from './columns/day';
import { gathered } from './columns/gathered';
import type { FieldType, Kind } from './kind';
import { Lines } from './lines';
import { columnNamed } from './named-column';
import { Readings } from './readings';
import type { Recognition } from './recognise';
import type { Source } from './source';
import { Strip } from './strip';
import { refuseUnmapped } from './unmapped';
import { refuseUnread } from './unread';
import type { StageMeaning } from './words';

/** What the setup or the formula says about reading this table. */
export interface ReadingRules {
  /** Field → header chosen by a person. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly dates?: DateOrder;
  /** Stage (lower case) → what it means, chosen by a person. */
  readonly stages?: Readonly<Record<string, StageMeaning>>;
  /** The first stage that counts as qualified. */
  readonly qualifiedFrom?: string;
}

/** A recognised table. Columns are typed when first asked for, once, and together where they are expected. */
export class Table<F extends string = string> {
  private readonly lines: Lines;
  /** −1 until every line was looked at. */
  private rowCount = -1;
  private readonly readings: Readings;
  private readonly gathered = new Map<string, Column>();
  private readonly named = new Map<string, number | 'clash' | undefined>();

  constructor(
    readonly kind: Kind<F>,
    readonly source: Source,
    readonly headerAt: number,
    readonly headers: readonly string[],
    readonly recognition: Recognition<F>,
    readonly rules: ReadingRules,
    /** Where the rows are some of another table's: that table and its row of each. */
    readonly part: { readonly of: Table<F>; readonly rows: Int32Array } | null = null,
  ) {
    this.lines = part ? part.of.lines : new Lines(source, headerAt, headers.length, this.datedColumns());
    this.readings = part
      ? part.of.readings
      : new Readings(this.lines, (column) => this.stripToRead(column), rules.dates);
  }
  /** Rows under the header: blank lines at the end, footers and totals left off. */
  get size(): number {
    if (this.rowCount < 0) this.rowCount = this.part ? this.part.rows.length : this.lines.size;
    return this.rowCount;
  }
  /** The same as a size of 0, without looking at every line. */
  get isEmpty(): boolean {
    if (this.part || this.lines.most === 0) return this.size === 0;
    return !this.lines.areRowsUpTo(1) && this.size === 0;
  }

  get name(): string {
    return this.source.name;
  }
  /**
   * Whether a column holds this field. Refuses where the table leaves that open: where several columns could be it, or the
   * one that a person chose is gone. To go on as if there were none would give another number.
   */
  has(field: F): boolean {
    if (this.holds(field)) return true;
    if (this.recognition.asked[field] || this.rules.columns?.[field] !== undefined) refuseUnmapped<F>(this, field);
    return false;
  }
  /** The same where an open question does no harm. */
  holds(field: F): boolean {
    return this.recognition.columns[field] !== undefined;
  }
  /** Lines between and under the rows that are none: footers, subtotals. */
  get passedOver(): number {
    return this.lines.passedOver;
  }
  /** The header text of a mapped field. */
  headerOf(field: F): string {
    return this.headers[this.placeOf(field)]!;
  }
  /** Where a person finds the row: 1 = first row of the range handed over. */
  rowNumber(row: number): number {
    return this.part ? this.part.of.rowNumber(this.part.rows[row]!) : this.headerAt + this.lineOf(row) + 2;
  }
  /** The table these rows are part of; itself where it is whole. */
  get whole(): Table<F> {
    return this.part ? this.part.of.whole : this;
  }
  rowInWhole(row: number): number {
    return this.part ? this.part.of.rowInWhole(this.part.rows[row]!) : row;
  }
  /** Some of the rows as a table of its own, which reads no cell again. */
  partOf(rows: Int32Array): Table<F> {
    return new Table(this.kind, this.source, this.headerAt, this.headers, this.recognition, this.rules, {
      of: this,
      rows,
    });
  }
  text(field: F): TextColumn {
    return this.column(field) as TextColumn;
  }
  number(field: F): NumberColumn {
    return this.column(field) as NumberColumn;
  }
  day(field: F): DayColumn {
    return this.column(field) as DayColumn;
  }
  moment(field: F): MomentColumn {
    return this.column(field) as MomentColumn;
  }
  flag(field: F): FlagColumn {
    return this.column(field) as FlagColumn;
  }
  tally(field: F): TallyColumn {
    return this.column(field) as TallyColumn;
  }
  column(field: F): Column {
    return this.typedColumn(this.placeOf(field), this.kind.fields[field].type);
  }
  /** Where the field's column stands. Refuses where it has none, naming what was looked for. */
  private placeOf(field: F): number {
    return this.recognition.columns[field]?.column ?? refuseUnmapped<F>(this, field);
  }
  /** Any column by its header or its canonical name, for filters. Undefined where the table has none of that name. */
  columnNamed(name: string): number | 'clash' | undefined {
    if (!this.named.has(name)) this.named.set(name, columnNamed(this, name));
    return this.named.get(name);
  }
  /** The type by which a column is compared: its field's, or text for a column no field claims. */
  typeOfColumn(column: number): FieldType | 'unknown' {
    const field = this.fieldOfColumn(column);
    return field === undefined ? 'unknown' : this.kind.fields[field].type;
  }
  fieldOfColumn(column: number): F | undefined {
    return (Object.keys(this.kind.fields) as F[]).find((field) => this.recognition.columns[field]?.column === column);
  }
  typedColumn(column: number, type: FieldType): Column {
    if (!this.part) return this.readings.answer(column, type);
    const key = `${column}:${type}`;
    let some = this.gathered.get(key);
    if (!some) this.gathered.set(key, (some = gathered(this.part.of.typedColumn(column, type), this.part.rows)));
    return some;
  }
  /** Says what will be asked for, so that it is read together; fields without a column are passed over. Reads nothing. */
  expect(fields: readonly string[]): void {
    for (const field of fields as readonly F[])
      if (this.holds(field)) this.readings.expect(this.placeOf(field), this.kind.fields[field].type);
  }
  expectRepeats(field: F): void {
    if (this.holds(field)) this.readings.expect(this.placeOf(field), 'repeats');
  }
  /** Reads so many rows more of what is expected; false when nothing is left. For who has other things to do in between. */
  readAhead(rows: number): boolean {
    return this.readings.goOn(rows);
  }
  /** Whether some cell of a column may repeat an earlier one. */
  mayRepeat(field: F): boolean {
    return this.part !== null || this.readings.answer(this.placeOf(field), 'repeats');
  }
  /** The cells of a field that cannot be read. For texts without the dictionary, which is the dear part of such a column. */
  badCells(field: F): Column['bad'] {
    const column = this.placeOf(field);
    const { type } = this.kind.fields[field];
    if (type !== 'text' || this.part || this.readings.awaits(column, 'text')) return this.column(field).bad;
    return this.readings.answer(column, 'bad texts');
  }
  /** Says that the bad cells of every field will be asked for. */
  expectBadCells(): void {
    for (const field of Object.keys(this.kind.fields) as F[]) {
      if (!this.holds(field)) continue;
      const column = this.placeOf(field);
      const { type } = this.kind.fields[field];
      this.readings.expect(column, type === 'text' && !this.readings.awaits(column, 'text') ? 'bad texts' : type);
    }
  }
  strip(column: number): Strip {
    return this.stripOver(column, this.size, this.linesOf(column));
  }
  /** As if every line were a row, until each was looked at. */
  private stripToRead(column: number): Strip {
    return this.lines.areKnown ? this.strip(column) : this.stripOver(column, this.lines.most, null);
  }
  private stripOver(column: number, size: number, lines: Int32Array | null): Strip {
    const { rows, cell, unread } = this.source;
    if (unread?.has(column)) refuseUnread(this.source, column, this.headers[column]);
    return new Strip(this.headers[column]!, size, rows, column, this.headerAt + 1, lines, cell);
  }
  /** The line under the header that shows each row's cell; null where row and line are the same. */
  private linesOf(column: number): Int32Array | null {
    const shown = this.lines.shownAt.get(column) ?? this.lines.of;
    if (!this.part) return shown;
    return Int32Array.from({ length: this.size }, (_, row) => {
      const at = this.rowInWhole(row);
      return shown ? shown[at]! : at;
    });
  }
  /** The line under the header that a row of the whole table stands on. */
  private lineOf(row: number): number {
    return this.lines.of ? this.lines.of[row]! : row;
  }
  private datedColumns(): ReadonlySet<number> {
    const dated = (Object.keys(this.kind.fields) as F[]).filter((f) => /^(day|moment)$/.test(this.kind.fields[f].type));
    return new Set(dated.flatMap((field) => this.recognition.columns[field]?.column ?? []));
  }
}

/** The code of a text cell that a KPI needs: 0 where it is blank, refused where it holds an error. */
export function readableCode(table: Table, column: TextColumn, row: number): number {
  const code = column.codes[row]!;
  if (code === 0) refuseBadCell(table, column, row);
  return code;
}

/** Stops the KPI at a cell it needs and cannot read. */
export function refuseBadCell(table: Table, column: Column, row: number): void {
  const bad: BadCell | undefined = column.bad.get(row);
  if (bad) refuse(says.badCell(table.name, column.header, table.rowNumber(row), bad.cell, bad.not, bad.fix));
}
