import type { Notation, Plan, PlanCell } from '../../core/index';
import { notationCells } from './notation';

type Cells = readonly (readonly (PlanCell | undefined)[])[];

export interface Page {
  readonly cells: Cells;
  readonly columns: number;
  /** Columns right of everything that nobody need see, counting from 0: one of marks, one of the notation, then the charts' options. */
  readonly hidden: { readonly from: number; readonly count: number };
}

/**
 * The plan with its charts as SPARKLINE formulas. Options stand in cells right of everything: as an array literal they would
 * be an error wherever the decimal sign is a comma.
 */
export function withSparklines(plan: Plan, notation?: Notation): Page {
  const columns = plan.widths.length;
  const colours = [...new Set(plan.charts.map(({ colour }) => colour))];
  const from = columns + 2;
  const cells = plan.cells.map((row) => [...row]);
  const put = (row: number, column: number, cell: PlanCell): void => {
    while (cells.length <= row) cells.push([]);
    cells[row]![column] = cell;
  };
  if (notation) notationCells(notation).forEach((cell, row) => put(row, columns + 1, cell));
  colours.forEach((colour, i) =>
    optionsOf(colour).forEach(([name, value], row) => {
      put(row, from + 2 * i, { value: name });
      put(row, from + 2 * i + 1, { value });
    }),
  );
  for (const { row, column, values, colour } of plan.charts) {
    const options = from + 2 * colours.indexOf(colour);
    const data = `${at(values.row, values.column)}:${at(values.row, values.column + values.count - 1)}`;
    const look = `${at(0, options)}:${at(optionsOf(colour).length - 1, options + 1)}`;
    put(row, column, { ...cells[row]?.[column], value: '', formula: `=SPARKLINE(${data};${look})` });
  }
  return { cells, columns: from + 2 * colours.length, hidden: { from: columns, count: 2 + 2 * colours.length } };
}

const optionsOf = (colour: string): readonly (readonly [string, string | number])[] => [
  ['charttype', 'line'],
  ['color', colour],
  ['linewidth', 2],
  ['empty', 'ignore'],
];

/** $A$1, counting from 0. */
const at = (row: number, column: number): string => `$${letters(column)}$${row + 1}`;
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
