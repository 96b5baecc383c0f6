// Shows the double's spreadsheet in the grid: what differs from what was last shown, and nothing else.
import {
  SetColHiddenMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Book } from '../../../test/apps-script/book';
import type { Grid, GridCell } from '../../../test/apps-script/grid';
import type { Book as Workbook } from '../../../test/office-host/book/book';
import type { Sheet } from '../../../test/office-host/book/univer';
import { type Shown, contentOf, styleOf } from './cell';

const PLAIN = '{"n":null,"bg":null,"cl":null,"bl":null,"fs":null,"ht":null,"vt":null,"tb":null,"bd":null}';
const EMPTY = '{"v":null,"f":null,"si":null,"p":null,"custom":{"formula":""}}';

export class View {
  private readonly ids = new Map<Grid, string>();
  private readonly contents = new WeakMap<GridCell, string>();
  private readonly styles = new WeakMap<GridCell, string>();
  private readonly layouts = new WeakMap<Grid, string>();
  private active: Grid | null = null;
  private selected: unknown = null;

  constructor(
    private readonly book: Book,
    private readonly workbook: Workbook,
    private readonly isOurs: (formula: string) => boolean,
  ) {}

  link(grid: Grid, id: string): void {
    this.ids.set(grid, id);
  }
  gridOf(id: string): Grid | undefined {
    return this.book.grids.find((grid) => this.ids.get(grid) === id);
  }
  /** The cell stands in the grid already as it is. */
  seen(grid: Grid, cell: GridCell): void {
    this.contents.set(cell, JSON.stringify(contentOf(this.book, grid, cell, this.isOurs)));
    this.styles.set(cell, JSON.stringify(styleOf(this.book, grid, cell)));
  }
  /** The person has gone there. */
  at(grid: Grid): void {
    this.active = grid;
    this.selected = this.book.selected;
  }

  show(): void {
    this.workbook.engine.asApi(() => {
      for (const grid of this.book.grids) {
        const sheet = this.sheetOf(grid);
        this.showCells(grid, sheet);
        this.showLayout(grid, sheet);
      }
      this.goThere();
    });
  }
  private sheetOf(grid: Grid): Sheet {
    const sheet = this.workbook.sheets.find(this.ids.get(grid)) ?? this.workbook.sheets.add(grid.name);
    this.link(grid, sheet.getSheetId());
    return sheet;
  }
  private showCells(grid: Grid, sheet: Sheet): void {
    const cellValue: Record<number, Record<number, Shown>> = {};
    let [rows, cols] = [0, 0];
    grid.cells.forEach((row, r) =>
      row?.forEach((cell, c) => {
        const change = this.change(grid, cell);
        if (!change) return;
        (cellValue[r] ??= {})[c] = change;
        [rows, cols] = [Math.max(rows, r + 1), Math.max(cols, c + 1)];
      }),
    );
    if (rows === 0) return;
    this.workbook.sheets.grow(sheet, { r: 0, c: 0, rows, cols });
    this.workbook.engine.runOn(sheet, SetRangeValuesMutation.id, { cellValue });
  }
  private change(grid: Grid, cell: GridCell): Shown | null {
    const content = contentOf(this.book, grid, cell, this.isOurs);
    const style = styleOf(this.book, grid, cell);
    const [now, look] = [JSON.stringify(content), JSON.stringify(style)];
    const restyled = look !== (this.styles.get(cell) ?? PLAIN);
    if (!restyled && now === (this.contents.get(cell) ?? EMPTY)) return null;
    this.contents.set(cell, now);
    this.styles.set(cell, look);
    return { ...content, ...(restyled && { s: style }) };
  }
  private showLayout(grid: Grid, sheet: Sheet): void {
    const { widths, heights, hidden, traits } = grid;
    const now = JSON.stringify([[...widths], [...heights], [...hidden], traits]);
    if (now === (this.layouts.get(grid) ?? '[[],[],[],{}]')) return;
    this.layouts.set(grid, now);
    const { sheets, engine } = this.workbook;
    for (const [column, width] of widths)
      sheets.setColumnWidth(sheet, { r: 0, c: column - 1, rows: 1, cols: 1 }, width);
    for (const [row, height] of heights) sheets.setRowHeight(sheet, { r: row - 1, c: 0, rows: 1, cols: 1 }, height);
    const ranges = [...hidden].map((column) => ({
      ...{ startRow: 0, endRow: sheet.getMaxRows() - 1 },
      ...{ startColumn: column - 1, endColumn: column - 1 },
    }));
    if (ranges.length) engine.runOn(sheet, SetColHiddenMutation.id, { ranges });
    if (traits.gridlines === false) engine.runOn(sheet, ToggleGridlinesMutation.id, { showGridlines: 0 });
    if (traits.tabColour) engine.runOn(sheet, SetTabColorMutation.id, { color: traits.tabColour });
    if (traits.frozen) sheets.freeze(sheet, traits.frozen as number, 0);
  }
  private goThere(): void {
    const { active, selected } = this.book;
    if (active && active !== this.active) this.workbook.sheets.activate(this.sheetOf(active));
    this.active = active;
    if (!selected || selected === this.selected) return;
    this.selected = selected;
    const { grid, row, column, rows, columns } = selected;
    if (grid !== active) return;
    this.sheetOf(grid)
      .getRange(row - 1, column - 1, rows, columns)
      .activate();
  }
}
