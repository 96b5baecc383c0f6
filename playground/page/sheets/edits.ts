// What the person does in the grid goes into the double's spreadsheet.
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { Book } from '../../../test/apps-script/book';
import { type Calculation, unspill } from '../../../test/apps-script/calculation';
import type { Grid } from '../../../test/apps-script/grid';
import type { Span } from '../../../test/office-host/book/area';
import type { Rows } from '../../../test/office-host/book/cell';
import type { Book as Workbook } from '../../../test/office-host/book/book';
import type { Sheet } from '../../../test/office-host/book/univer';
import type { Shown } from './cell';
import { shift } from './shift';
import type { View } from './view';

interface Params {
  subUnitId: string;
  cellValue?: Rows<Shown | null>;
  range?: Span;
  sheet?: { id: string; name: string };
  name?: string;
}
interface Parts {
  readonly book: Book;
  readonly workbook: Workbook;
  readonly view: View;
  readonly calculation: Calculation;
  readonly isOurs: (formula: string) => boolean;
}

const MOVES: readonly string[] = [
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
];

/** `changed` is called after every change, with the new content in the double. */
export function takeEdits(parts: Parts, changed: () => void): void {
  const { book, workbook, view } = parts;
  const { engine } = workbook;
  engine.commands.beforeCommandExecuted((info) => {
    if (info.id === SetRangeValuesMutation.id && !engine.byApi) keepFormulas(info.params as Params, parts.isOurs);
  });
  engine.commands.onCommandExecuted((info, options) => {
    if (!engine.byApi && info.params && take(info, options)) changed();
  });

  function take(info: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    const { subUnitId, sheet: added, range, cellValue, name } = info.params as Params;
    if (info.id === InsertSheetMutation.id && added) {
      view.link(book.add(added.name), added.id);
      return true;
    }
    const grid = view.gridOf(subUnitId);
    if (!grid) return false;
    if (info.id === RemoveSheetMutation.id) book.grids.splice(book.grids.indexOf(grid), 1);
    else if (info.id === SetWorksheetNameMutation.id) grid.name = name ?? grid.name;
    else if (MOVES.includes(info.id)) for (const each of book.grids) takeSheet(parts, each);
    else if (range && shift(grid, info.id, range)) return true;
    else if (info.id === SetRangeValuesMutation.id) takeCells(grid, cellValue, !!options?.fromFormula);
    else return false;
    return true;
  }
  function takeCells(grid: Grid, cells: Params['cellValue'], calculated: boolean): void {
    const sheet = workbook.sheets.find(sheetId(grid));
    for (const r in cells)
      for (const c in cells[Number(r)])
        if (sheet && (!calculated || grid.cells[Number(r)]?.[Number(c)]?.formula))
          takeCell(parts, grid, sheet, Number(r), Number(c));
  }
  function sheetId(grid: Grid): string | undefined {
    return workbook.sheets.all.map((sheet) => sheet.getSheetId()).find((id) => view.gridOf(id) === grid);
  }
}

/** Everything that stands on a tab. */
export function takeSheet(parts: Parts, grid: Grid): void {
  const { workbook, view } = parts;
  const sheet = workbook.sheets.all.find((each) => view.gridOf(each.getSheetId()) === grid);
  const used = sheet && workbook.cells.used(sheet, false);
  if (!used) return;
  const rows = Math.max(used.r + used.rows, grid.cells.length);
  for (let r = 0; r < rows; r++) {
    const columns = Math.max(used.c + used.cols, grid.cells[r]?.length ?? 0);
    for (let c = 0; c < columns; c++) takeCell(parts, grid, sheet, r, c);
  }
}

/** A formula of the script's is out of Univer's sight before it calculates. */
function keepFormulas({ cellValue }: Params, isOurs: (formula: string) => boolean): void {
  for (const row of Object.values(cellValue ?? {}))
    for (const cell of Object.values<Shown | null>(row ?? {}))
      if (cell?.f && isOurs(cell.f)) Object.assign(cell, { custom: { formula: cell.f }, f: null, si: null, v: null });
      else if (cell && !cell.custom && ['v', 'f', 'p', 'si'].some((key) => key in cell)) cell.custom = { formula: '' };
}

function takeCell({ workbook, view, calculation }: Parts, grid: Grid, sheet: Sheet, r: number, c: number): void {
  const raw = sheet.getSheet().getCellRaw(r, c) as Shown | null;
  if (!raw && !grid.cells[r]?.[c]) return;
  [grid.height, grid.width] = [Math.max(grid.height, r + 1), Math.max(grid.width, c + 1)];
  const cell = grid.cell(r + 1, c + 1);
  const kept = raw?.custom?.formula ?? '';
  const formula = kept || raw?.f || (raw?.si ? sheet.getRange(r, c).getFormula() : '');
  if (formula !== cell.formula && formula.replace(/,/g, ';') !== cell.formula.replace(/,/g, ';')) {
    unspill(grid, cell);
    cell.formula = formula;
    calculation.entered(cell);
  }
  cell.format = workbook.cells.style(sheet, r, c).n?.pattern ?? 'general';
  if (kept) return;
  if (cell.spilledFrom && cell.value !== workbook.cells.value(sheet, r, c)) {
    calculation.entered(cell.spilledFrom);
    delete cell.spilledFrom;
  }
  delete cell.look.note;
  cell.value = workbook.cells.value(sheet, r, c);
  view.seen(grid, cell);
}
