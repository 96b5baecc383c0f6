// The setup tab as a host hands it over, and ways to break it by hand.
import { type Cell, type Plan, type Setup, attempt, isFailure, setupFromCells, setupPlan } from '../../core/index';

export type Cells = Cell[][];

export const cellsOfPlan = (plan: Plan): Cells =>
  plan.cells.map((row) => row.map((cell) => (cell === undefined || cell.value === '' ? null : cell.value)));

export const setupCells = (setup: Setup): Cells => cellsOfPlan(setupPlan(setup));

/** Changes one cell: of the row that begins with `row`, under the header `title` of its block. */
export function put(cells: Cells, row: string, title: string, value: Cell): Cells {
  const at = cells.findIndex((line) => line[0] === row);
  const column = columnOf(cells, at, title);
  return cells.map((line, i) => (i === at ? line.map((cell, c) => (c === column ? value : cell)) : line));
}

/** Adds a row right under the row that begins with `row`. */
export function under(cells: Cells, row: string, line: readonly Cell[]): Cells {
  const at = cells.findIndex((known) => known[0] === row);
  return [...cells.slice(0, at + 1), [...line], ...cells.slice(at + 1)];
}

function columnOf(cells: Cells, row: number, title: string): number {
  for (let at = row; at >= 0; at--) {
    const column = cells[at]!.indexOf(title);
    if (column >= 0) return column;
  }
  throw new Error(`no header "${title}" above row ${row + 1}`);
}

export function refusal(cells: Cells): string {
  const read = attempt(() => setupFromCells(cells));
  return isFailure(read) ? read.message : 'read';
}
