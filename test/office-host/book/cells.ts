// Reading and writing cells.
import type { IStyleData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { type Area, Bounds, type Val, meets, toArea, toSpan } from './area';
import { type Raw, type Rows, type Style, entered, hasContent, valueOf } from './cell';
import type { Sheets } from './sheets';
import type { Engine, Sheet } from './univer';

export class Cells {
  private readonly formulas: FormulaDataModel;

  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
  ) {
    this.formulas = engine.injector.get(FormulaDataModel);
  }

  // ---- reading ----------------------------------------------------------------------------------------------------
  private matrix(sheet: Sheet): Rows<Raw> {
    return sheet.getSheet().getCellMatrix().getMatrix() as Rows<Raw>;
  }
  /** Spilled values are not in the cell matrix: they live in the formula engine. */
  private spilled(sheet: Sheet): Rows<Raw> {
    return (this.formulas.getArrayFormulaCellData()[this.engine.unitId]?.[sheet.getSheetId()] ?? {}) as Rows<Raw>;
  }
  private map<T>(sheet: Sheet, a: Area, f: (cell: Raw | undefined, r: number, c: number) => T): T[][] {
    const own = this.matrix(sheet);
    const spilled = this.spilled(sheet);
    return Array.from({ length: a.rows }, (_, i) => {
      const row = own[a.r + i];
      const over = spilled[a.r + i];
      return Array.from({ length: a.cols }, (_, j) => {
        const mine = row?.[a.c + j];
        const spill = over?.[a.c + j];
        return f((mine?.v ?? undefined) === undefined && spill ? { ...mine, ...spill } : mine, a.r + i, a.c + j);
      });
    });
  }
  values(sheet: Sheet, a: Area): Val[][] {
    return this.map(sheet, a, valueOf);
  }
  value(sheet: Sheet, r: number, c: number): Val {
    return this.values(sheet, { r, c, rows: 1, cols: 1 })[0]?.[0] ?? '';
  }
  formulasOf(sheet: Sheet, a: Area): Val[][] {
    // `si` marks cells that share a formula (filled down in the grid); only the facade can shift it to the cell.
    return this.map(sheet, a, (x, r, c) => x?.f || (x?.si ? sheet.getRange(r, c).getFormula() : valueOf(x)));
  }
  text(sheet: Sheet, a: Area): string[][] {
    return sheet
      .getRange(a.r, a.c, a.rows, a.cols)
      .getDisplayValues()
      .map((row) =>
        row.map((x) => (x === null || x === undefined ? '' : String(x)).replace('#GETTING_DATA', '#BUSY!')),
      );
  }
  style(sheet: Sheet, r: number, c: number): Style {
    return sheet.getWorkbook().getStyles().getStyleByCell(this.matrix(sheet)[r]?.[c]) ?? {};
  }
  hasFormula(sheet: Sheet, r: number, c: number): boolean {
    const x = this.matrix(sheet)[r]?.[c];
    return !!(x?.f || x?.si);
  }
  /** Whether what the area shows depends on a calculation: a formula in it, or any spill on its sheet. */
  isCalculated(sheet: Sheet, a: Area): boolean {
    const ranges = this.formulas.getArrayFormulaRange()[this.engine.unitId]?.[sheet.getSheetId()];
    for (const r in ranges) for (const _ in ranges[Number(r)]) return true;
    const own = this.matrix(sheet);
    for (let r = a.r; r < a.r + a.rows; r++) {
      const row = own[r];
      if (row) for (let c = a.c; c < a.c + a.cols; c++) if (row[c]?.f || row[c]?.si) return true;
    }
    return false;
  }
  /** The smallest area that holds content (or formats too); null when there is none. */
  used(sheet: Sheet, valuesOnly: boolean): Area | null {
    const bounds = new Bounds();
    for (const rows of [this.matrix(sheet), this.spilled(sheet)])
      for (const r in rows)
        for (const c in rows[r]) {
          const x = rows[Number(r)]?.[Number(c)];
          if (hasContent(x) || (!valuesOnly && x?.s)) bounds.add(Number(r), Number(c));
        }
    return bounds.area;
  }

  // ---- writing ----------------------------------------------------------------------------------------------------
  /** What typing into the cells does; null and undefined leave a cell as it is. */
  write(sheet: Sheet, a: Area, m: readonly (readonly unknown[])[]): void {
    this.put(sheet, a, (r, c) => {
      const value = m[r - a.r]?.[c - a.c];
      return value === null || value === undefined ? undefined : entered(value, this.style(sheet, r, c).n?.pattern);
    });
  }
  /** Merges a style (null in a property takes it away) into the cells of the area. */
  restyle(sheet: Sheet, a: Area, style: StyleChange | ((r: number, c: number) => StyleChange | undefined)): void {
    const at = typeof style === 'function' ? style : () => style;
    this.put(
      sheet,
      a,
      (r, c) => {
        const s = at(r, c);
        return s && { s: { ...s } as IStyleData };
      },
      true,
    );
  }
  clear(sheet: Sheet, a: Area, what: { contents: boolean; formats: boolean }): void {
    const gone: Raw | null =
      what.contents && what.formats ? null : what.contents ? { v: null, f: null, si: null, p: null } : { s: null };
    const present = this.matrix(sheet);
    this.put(sheet, a, (r, c) => (present[r]?.[c] ? gone : undefined), !what.contents);
  }
  private put(sheet: Sheet, a: Area, at: (r: number, c: number) => Raw | null | undefined, styleOnly = false): void {
    this.sheets.grow(sheet, a);
    const cellValue: Rows<Raw | null> = {};
    for (let r = a.r; r < a.r + a.rows; r++) {
      let row: Record<number, Raw | null> | undefined;
      for (let c = a.c; c < a.c + a.cols; c++) {
        const x = at(r, c);
        if (x !== undefined) (row ??= cellValue[r] = {})[c] = x;
      }
    }
    // Without the trigger of a style command, Univer takes a cell without `f` for one whose formula was removed.
    const trigger = styleOnly ? { trigger: SetStyleCommand.id } : {};
    this.engine.runOn(sheet, SetRangeValuesMutation.id, { cellValue, ...trigger });
  }

  // ---- merged cells -----------------------------------------------------------------------------------------------
  merges(sheet: Sheet): Area[] {
    return sheet.getSheet().getMergeData().map(toArea);
  }
  merge(sheet: Sheet, a: Area, across: boolean): void {
    this.unmerge(sheet, a);
    const areas = across ? Array.from({ length: a.rows }, (_, i) => ({ ...a, r: a.r + i, rows: 1 })) : [a];
    const ranges = areas.filter((x) => x.rows * x.cols > 1).map(toSpan);
    if (ranges.length) this.engine.runOn(sheet, AddWorksheetMergeMutation.id, { ranges });
  }
  unmerge(sheet: Sheet, a: Area): void {
    const ranges = this.merges(sheet)
      .filter((m) => meets(m, a))
      .map(toSpan);
    if (ranges.length) this.engine.runOn(sheet, RemoveWorksheetMergeMutation.id, { ranges });
  }
}

/** Any of Univer's style properties; null takes it away. */
export type StyleChange = { [K in keyof IStyleData]?: IStyleData[K] | null };
