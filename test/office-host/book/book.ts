// The workbook behind the host: a synchronous model over Univer. No DOM, so it runs in a page and in Node.
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { type Area, parseA1, type Val } from './area';
import { Calculation } from './calculation';
import { Cells } from './cells';
import { type Change, Changes } from './changes';
import { Charts } from './charts';
import { FormulaEntry } from './formula-entry';
import { Names } from './names';
import { ConditionalFormats, Validations } from './rules';
import { SheetExtras } from './sheet-extras';
import { Sheets } from './sheets';
import { Tables } from './tables';
import { Engine, type Sheet } from './univer';

export type Place = { sheet: Sheet; area: Area };

export class Book {
  readonly engine: Engine;
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly names: Names;
  readonly tables: Tables;
  readonly calculation: Calculation;
  readonly charts = new Charts();
  readonly conditionalFormats = new ConditionalFormats();
  readonly validations = new Validations();
  readonly extras = new SheetExtras();
  /** workbook.settings */
  readonly settings = new Map<string, unknown>();
  private readonly changes: Changes;

  constructor(univer: Univer, api: FUniver) {
    this.engine = new Engine(univer, api);
    this.sheets = new Sheets(this.engine);
    this.cells = new Cells(this.engine, this.sheets);
    this.calculation = new Calculation(this.engine);
    const recalculate = () => this.calculation.rebuild();
    this.names = new Names(this.engine, recalculate);
    this.tables = new Tables(this.engine, this.cells, recalculate);
    new FormulaEntry(this.engine, this.sheets, this.names, this.tables);
    this.changes = new Changes(this.engine, this.sheets, this.cells);
    this.onChange((change) => {
      this.calculation.changed();
      if (change.kind === 'sheet deleted') this.forget(change.sheet);
    });
  }
  get name(): string {
    return this.engine.workbook.getName();
  }
  onChange(listener: (change: Change) => void): () => void {
    return this.changes.listen(listener);
  }

  /** A1 text with or without a sheet, a name, or a table's name (its rows without the header, as in Excel). */
  locate(reference: string, home?: Sheet): Place | null {
    const text = reference.trim().replace(/^=/, '');
    const m = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!(.+)$/.exec(text);
    const sheet = m ? this.sheets.find((m[1] ?? m[2] ?? '').replace(/''/g, "'")) : home;
    const area = parseA1(m?.[3] ?? text);
    if (sheet && area) return { sheet, area };
    if (m) return null;
    const name = this.names.find(text, home);
    if (name && name.formula.slice(1).toLowerCase() !== text.toLowerCase()) return this.locate(name.formula, home);
    const table = this.tables.find(text);
    if (!table) return null;
    const body = { ...table.area, r: table.area.r + 1, rows: table.area.rows - 1 };
    return { sheet: this.sheets.get(table.sheet), area: body };
  }

  // ---- as a person sees and does it -------------------------------------------------------------------------------
  place(sheet: string, reference: string): Place {
    const place = this.locate(reference, this.sheets.get(sheet));
    if (!place) throw new Error(`"${reference}" is no place in this workbook`);
    return place;
  }
  read(sheet: string, reference: string): Val[][] {
    const place = this.place(sheet, reference);
    return this.cells.values(place.sheet, this.sheets.clip(place.sheet, place.area));
  }
  /** Types into one cell. */
  type(sheet: string, reference: string, content: unknown): void {
    const place = this.place(sheet, reference);
    this.cells.write(place.sheet, { ...place.area, rows: 1, cols: 1 }, [[content]]);
  }

  private forget(sheet: string): void {
    this.charts.removeSheet(sheet);
    this.validations.removeSheet(sheet);
    this.extras.removeSheet(sheet);
    this.conditionalFormats.remove((x) => x.sheet === sheet);
    for (const table of this.tables.all) if (table.sheet === sheet) this.tables.remove(table);
  }
}
