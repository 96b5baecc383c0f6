// The workbook's sheets.
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { type Area, toSpan } from './area';
import type { Engine, Sheet } from './univer';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Sheets {
  /** Univer knows one kind of hidden. */
  private readonly veryHidden = new Set<string>();

  constructor(private readonly engine: Engine) {}

  get all(): Sheet[] {
    return this.engine.workbook.getSheets();
  }
  get active(): Sheet {
    return this.engine.workbook.getActiveSheet();
  }
  /** By name or id. */
  find(key: unknown): Sheet | undefined {
    const k = String(key).toLowerCase();
    return this.all.find((s) => s.getSheetName().toLowerCase() === k || s.getSheetId().toLowerCase() === k);
  }
  get(key: unknown): Sheet {
    const sheet = this.find(key);
    if (!sheet) throw new Error(`There is no sheet "${String(key)}"`);
    return sheet;
  }
  /** Not FWorkbook.insertSheet: that one activates the new sheet and goes into the user's undo. */
  add(name: string): Sheet {
    let n = 1;
    while (this.find(`ws${n}`)) n++;
    const sheet = mergeWorksheetSnapshotWithDefault({ id: `ws${n}`, name, rowCount: 200, columnCount: 26 });
    // In a page Univer would turn to the new sheet all the same; Excel stays where the person is.
    this.engine.run(InsertSheetMutation.id, { index: this.all.length, sheet }, true);
    return this.get(name);
  }
  remove(sheet: Sheet): void {
    this.engine.run(RemoveSheetCommand.id, { subUnitId: sheet.getSheetId() });
  }
  activate(sheet: Sheet): void {
    this.engine.workbook.setActiveSheet(sheet);
  }
  move(sheet: Sheet, index: number): void {
    this.engine.workbook.moveSheet(sheet, index);
  }
  visibility(sheet: Sheet): Visibility {
    if (!sheet.isSheetHidden()) return 'Visible';
    return this.veryHidden.has(sheet.getSheetId()) ? 'VeryHidden' : 'Hidden';
  }
  setVisibility(sheet: Sheet, v: Visibility): void {
    if (v === 'VeryHidden') this.veryHidden.add(sheet.getSheetId());
    else this.veryHidden.delete(sheet.getSheetId());
    if (v === 'Visible') sheet.showSheet();
    else if (!sheet.isSheetHidden()) sheet.hideSheet();
  }
  freeze(sheet: Sheet, rows: number, cols: number): void {
    this.engine.runOn(sheet, SetFrozenMutation.id, {
      startRow: rows || -1,
      startColumn: cols || -1,
      ySplit: rows,
      xSplit: cols,
      resetScroll: true,
    });
  }
  /** A reference beyond the sheet is #NAME? in Univer, and a write there cannot be seen: grow first. */
  grow(sheet: Sheet, a: Area): void {
    if (a.r + a.rows > sheet.getMaxRows()) sheet.setRowCount(a.r + a.rows + 50);
    if (a.c + a.cols > sheet.getMaxColumns()) sheet.setColumnCount(a.c + a.cols + 5);
  }
  /** Cut to the sheet's present size: whole columns have 1,048,576 rows in Excel, not here. */
  clip(sheet: Sheet, a: Area): Area {
    return {
      ...a,
      rows: Math.min(a.rows, Math.max(1, sheet.getMaxRows() - a.r)),
      cols: Math.min(a.cols, Math.max(1, sheet.getMaxColumns() - a.c)),
    };
  }

  // ---- sizes, in pixels -------------------------------------------------------------------------------------------
  setColumnWidth(sheet: Sheet, a: Area, px: number): void {
    const ranges = [toSpan({ ...a, r: 0, rows: 1 })];
    this.engine.runOn(sheet, SetWorksheetColWidthMutation.id, { ranges, colWidth: Math.round(px) });
  }
  setRowHeight(sheet: Sheet, a: Area, px: number): void {
    const ranges = [toSpan({ ...a, c: 0, cols: 1 })];
    this.engine.runOn(sheet, SetWorksheetRowHeightMutation.id, { ranges, rowHeight: Math.round(px) });
  }
  /** Where an area lies on its sheet. */
  box(sheet: Sheet, a: Area): { left: number; top: number; width: number; height: number } {
    const wide = (from: number, n: number) => sum(n, (i) => sheet.getColumnWidth(from + i));
    const high = (from: number, n: number) => sum(n, (i) => sheet.getRowHeight(from + i));
    return { left: wide(0, a.c), top: high(0, a.r), width: wide(a.c, a.cols), height: high(a.r, a.rows) };
  }
}

function sum(n: number, f: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < n; i++) total += f(i);
  return total;
}
