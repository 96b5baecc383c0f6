import { type Cell, isBlank } from '../cell';
import { refuse } from '../failure';
import * as says from '../sentences';
import type {
  BadCell,
  Column,
  DayColumn,
  FlagColumn,
  MomentColumn,
  NumberColumn,
  Strip,
  TallyColumn,
  TextColumn,
} from './column';
import type { DateOrder } from './columns/day';
import { gathered } from './columns/gathered';
import { readColumn } from './columns/read';
import { normaliseHeader } from './header';
import type { FieldType, Kind } from './kind';
import type { Recognition } from './recognise';
import type { Source } from './source';
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

/** A recognised table. Columns are typed when first asked for, once. */
export class Table<F extends string = string> {
  /** Rows under the header, trailing blank lines left off. */
  readonly size: number;
  private readonly typed = new Map<string, Column>();

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
    this.size = part ? part.rows.length : this.rowsUnderHeader();
  }

  get name(): string {
    return this.source.name;
  }
  has(field: F): boolean {
    return this.recognition.columns[field] !== undefined;
  }
  /** The header text of a mapped field. */
  headerOf(field: F): string {
    return this.headers[this.recognition.columns[field]!.column]!;
  }
  /** Where a person finds the row: 1 = first row of the range handed over. */
  rowNumber(row: number): number {
    return this.part ? this.part.of.rowNumber(this.part.rows[row]!) : this.headerAt + row + 2;
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
  /** Refuses where the field is not mapped, naming what was looked for. */
  column(field: F): Column {
    const found = this.recognition.columns[field];
    if (found) return this.typedColumn(found.column, this.kind.fields[field].type);
    const candidates = this.recognition.asked[field];
    if (candidates)
      refuse(
        says.ambiguousColumn(
          this.name,
          this.kind.fields[field],
          candidates.map((c) => this.headers[c]!),
        ),
      );
    const chosen = this.rules.columns?.[field];
    refuse(says.missingColumn(this.name, this.kind.fields[field], chosen));
  }
  /** Any column by its header or its canonical name, for filters. Undefined where the table has none of that name. */
  columnNamed(name: string): number | 'clash' | undefined {
    const wanted = normaliseHeader(name);
    const byHeader = this.headers.flatMap((h, c) => (h !== '' && normaliseHeader(h) === wanted ? [c] : []));
    const field = (Object.keys(this.kind.fields) as F[]).find((f) => normaliseHeader(f) === wanted);
    const mapped = field === undefined ? undefined : this.recognition.columns[field]?.column;
    const all = new Set(mapped === undefined ? byHeader : [...byHeader, mapped]);
    if (all.size > 1) return 'clash';
    return all.size === 1 ? [...all][0] : undefined;
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
    const key = `${column}:${type}`;
    let typed = this.typed.get(key);
    if (!typed) {
      typed = this.part
        ? gathered(this.part.of.typedColumn(column, type), this.part.rows)
        : readColumn(this.strip(column), type, this.rules.dates);
      this.typed.set(key, typed);
    }
    return typed;
  }
  strip(column: number): Strip {
    const { rows, cell } = this.source;
    const first = this.headerAt + 1;
    const at = (row: number): number => first + (this.part ? this.part.rows[row]! : row);
    return { header: this.headers[column]!, size: this.size, cell: (row) => cell(rows[at(row)]![column]) };
  }
  private rowsUnderHeader(): number {
    const { rows, cell } = this.source;
    let last = rows.length - 1;
    const filled = (raw: unknown) => {
      const value: Cell = cell(raw);
      return !isBlank(value) && value !== 0;
    };
    while (last > this.headerAt && !rows[last]!.some(filled)) last--;
    return last - this.headerAt;
  }
}

/** Stops the KPI at a cell it needs and cannot read. */
export function refuseBadCell(table: Table, column: Column, row: number): void {
  const bad: BadCell | undefined = column.bad.get(row);
  if (bad) refuse(says.badCell(table.name, column.header, table.rowNumber(row), bad.cell, bad.not, bad.fix));
}
