// Rules laid over cells without changing them: conditional formats and data validation.
import { type Area, meets } from './area';

export type ConditionalFormatInfo = {
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
  readonly type: 'CellValue' | 'Custom';
  stopIfTrue: boolean;
  /** Custom: a formula, relative to the area's first cell. */
  formula: string;
  /** CellValue: Excel's rule object. */
  rule: { formula1?: string; formula2?: string; operator?: string };
  fill?: string;
  font: { color?: string; bold?: boolean; italic?: boolean };
};

/** Excel's validation objects as they came over the wire. */
export type Validation = {
  rule: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  prompt: Record<string, unknown>;
  ignoreBlanks: boolean;
};

export class ConditionalFormats {
  /** First = highest priority. */
  private list: ConditionalFormatInfo[] = [];
  private readonly listeners = new Set<() => void>();
  private next = 1;

  get all(): readonly ConditionalFormatInfo[] {
    return this.list;
  }
  on(sheet: string, area: Area): ConditionalFormatInfo[] {
    return this.list.filter((x) => x.sheet === sheet && meets(x.area, area));
  }
  add(sheet: string, area: Area, type: ConditionalFormatInfo['type']): ConditionalFormatInfo {
    const id = `{cf-${this.next++}}`;
    const added: ConditionalFormatInfo = { id, sheet, area, type, stopIfTrue: false, formula: '', rule: {}, font: {} };
    this.list.unshift(added);
    this.changed();
    return added;
  }
  remove(which: (x: ConditionalFormatInfo) => boolean): void {
    this.list = this.list.filter((x) => !which(x));
    this.changed();
  }
  changed(): void {
    for (const listener of this.listeners) listener();
  }
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

export class Validations {
  private list: { sheet: string; area: Area; validation: Validation }[] = [];

  /** The rule on the area's first cell. */
  at(sheet: string, area: Area): Validation | undefined {
    const first = { ...area, rows: 1, cols: 1 };
    return this.list.findLast((x) => x.sheet === sheet && meets(x.area, first))?.validation;
  }
  set(sheet: string, area: Area, change: Partial<Validation>): void {
    const former = this.at(sheet, area) ?? { rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true };
    this.clear(sheet, area);
    this.list.push({ sheet, area, validation: { ...former, ...change } });
  }
  clear(sheet: string, area: Area): void {
    this.list = this.list.filter((x) => !(x.sheet === sheet && covers(area, x.area)));
  }
  removeSheet(sheet: string): void {
    this.list = this.list.filter((x) => x.sheet !== sheet);
  }
}

const covers = (a: Area, b: Area) =>
  a.r <= b.r && a.c <= b.c && a.r + a.rows >= b.r + b.rows && a.c + a.cols >= b.c + b.cols;
