import type { Book, NamedArea } from './book';
import type { Grid, GridCell, Stored } from './grid';
import { areaOf } from './references';
import { hasDecimalComma } from './typed';

/** Calls a global function of the script as a cell does. */
export type Caller = (name: string, args: readonly unknown[]) => unknown;

/** Google's own, which no test looks at. */
const NATIVE = /^(SPARKLINE|IF|IFERROR|SUM)$/i;
const CALL = /^=([A-Z][A-Z0-9_]*)\(([^]*)\)$/i;

/** The function that a formula calls, and the text of its arguments; null where it is more than one call. */
export function callOf(formula: string): { name: string; list: string } | null {
  const [, name, list] = CALL.exec(formula) ?? [];
  return name === undefined ? null : { name, list: list! };
}

/**
 * Google's calculation, as far as our formulas use it: a custom function runs again when a cell that it is passed has changed or
 * when its formula is entered, and at no other time. A table spills into empty cells, or is an error.
 */
export class Calculation {
  /** Every run of a custom function. */
  readonly runs: string[] = [];
  private readonly done = new Map<GridCell, string>();

  constructor(
    private readonly book: Book,
    private readonly caller: Caller,
    private readonly isOurs: (name: string) => boolean = (name) => !NATIVE.test(name),
  ) {}

  entered(cell: GridCell): void {
    this.done.delete(cell);
  }

  /** Brings every formula of the spreadsheet up to date. */
  settle(): void {
    for (let round = 0; round < 5; round++) {
      const before = this.runs.length;
      for (const grid of this.book.grids) this.settleGrid(grid);
      if (this.runs.length === before) return;
    }
  }

  private settleGrid(grid: Grid): void {
    grid.cells.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (cell && cell.formula !== '') this.settleCell(grid, cell, r + 1, c + 1);
      }),
    );
  }

  private settleCell(grid: Grid, cell: GridCell, row: number, column: number): void {
    const { name, list } = callOf(cell.formula) ?? {};
    if (name === undefined || !this.isOurs(name)) return;
    let args: unknown[];
    try {
      args = splitArguments(list!, this.book.locale).map((text) => this.argument(grid, text));
    } catch (error) {
      this.done.delete(cell);
      cell.look.note = (error as Error).message;
      cell.value = '#ERROR!';
      return;
    }
    const key = JSON.stringify([cell.formula, args]);
    if (this.done.get(cell) === key) return;
    this.done.set(cell, key);
    this.runs.push(name);
    let result: unknown;
    try {
      result = this.caller(name.toUpperCase(), args);
    } catch (error) {
      cell.look.note = (error as Error).message;
      cell.value = '#ERROR!';
      return;
    }
    delete cell.look.note;
    if (Array.isArray(result)) this.spill(grid, cell, row, column, result as Stored[][]);
    else cell.value = result as Stored;
  }

  private spill(grid: Grid, cell: GridCell, row: number, column: number, rows: readonly Stored[][]): void {
    unspill(grid, cell);
    const targets = rows.flatMap((line, r) =>
      line.map((value, c) => ({ target: grid.cell(row + r, column + c), value })),
    );
    if (targets.some(({ target }) => target !== cell && (target.value !== '' || target.formula !== ''))) {
      cell.value = '#REF!';
      return;
    }
    for (const { target, value } of targets) {
      target.value = value;
      if (target !== cell) target.spilledFrom = cell;
    }
  }

  /** A value, or the cells behind a reference: one cell comes as its value, several as rows. */
  private argument(grid: Grid, text: string): unknown {
    const trimmed = text.trim();
    if (trimmed === '') return undefined;
    if (/^-?\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
    const quoted = /^"([^]*)"$/.exec(trimmed);
    if (quoted) return quoted[1]!.replace(/""/g, '"');
    const area = this.place(grid, trimmed);
    const rows = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => area.grid.given(area.row + r, area.column + c, this.book.zone)),
    );
    return area.rows === 1 && area.columns === 1 ? rows[0]![0] : rows;
  }

  private place(grid: Grid, text: string): NamedArea {
    const named = this.book.names.get(text);
    if (named) return named;
    const [, tab, reference] = /^(?:'?([^'!]+)'?!)?(.+)$/.exec(text)!;
    const on = tab === undefined ? grid : this.book.grid(tab);
    const area = on && areaOf(reference!, on.height, on.width);
    if (!on || !area) throw new Error(`#REF! ${text}`);
    return { grid: on, ...area };
  }
}

/** Empties what a formula's result has spilled into. */
export function unspill(grid: Grid, cell: GridCell): void {
  for (const line of grid.cells)
    for (const other of line ?? [])
      if (other?.spilledFrom === cell) {
        other.value = '';
        delete other.spilledFrom;
      }
}

/** Arguments are parted by ; in every locale, and by a comma where it is not the decimal sign. */
function splitArguments(list: string, locale: string): string[] {
  if (list.trim() === '') return [];
  const parts = [''];
  for (const [token] of list.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^]/g))
    if (token === ';' || (token === ',' && !hasDecimalComma(locale))) parts.push('');
    else parts[parts.length - 1] += token;
  return parts;
}
