import { Grid, type Stored } from './grid';
import { nativeText } from './native-text';
import type { Area } from './references';

export interface NamedArea extends Area {
  readonly grid: Grid;
}

/** The spreadsheet itself: what outlasts a run of the script. */
export class Book {
  readonly grids: Grid[] = [];
  readonly names = new Map<string, NamedArea>();
  readonly properties = new Map<string, string>();
  readonly outbox: { to: string; subject: string; body: string; htmlBody: string; name?: string }[] = [];
  /** Triggers of everybody; each sees and deletes their own. */
  readonly triggers: { uid: string; handler: string; user: string; hour: number; zone: string }[] = [];
  readonly toasts: string[] = [];
  /** What the sidebar shows. */
  sidebar: { title: string; content: string } | null = null;
  menu: { title: string; items: [label: string, handler: string][] } | null = null;
  user = 'ana';
  quota = 100;
  lockedByAnother = false;
  selected: NamedArea | null = null;
  active: Grid | null = null;
  private nextId = 1;

  constructor(
    readonly zone: string,
    public locale: string,
    readonly title = 'Northwind sales',
  ) {}

  /** File › Settings: Google writes every formula's text anew. */
  setLocale(locale: string): void {
    this.locale = locale;
    for (const grid of this.grids)
      for (const row of grid.cells)
        for (const cell of row ?? []) if (cell?.formula) cell.value = nativeText(cell.formula, locale) ?? cell.value;
  }
  add(name: string, rows: readonly (readonly unknown[])[] = []): Grid {
    const grid = new Grid(name, this.nextId++);
    this.grids.push(grid);
    grid.height = Math.max(grid.height, rows.length);
    grid.width = Math.max(grid.width, ...rows.map((row) => row.length));
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== '' && value !== null && value !== undefined) grid.cell(r + 1, c + 1).value = value as Stored;
      }),
    );
    return grid;
  }
  grid(name: string): Grid | undefined {
    return this.grids.find((grid) => grid.name.toLowerCase() === name.toLowerCase());
  }
  /** A tab's cells as getValues gives them. */
  values(name: string): Stored[][] {
    const grid = this.grid(name);
    if (!grid) throw new Error(`no tab ${name}`);
    return Array.from({ length: Math.max(1, grid.lastRow) }, (_, row) =>
      Array.from({ length: Math.max(1, grid.lastColumn) }, (_, column) => grid.given(row + 1, column + 1, this.zone)),
    );
  }
}
