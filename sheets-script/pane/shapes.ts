import { OUR_TABS, OUT_OF_DATE, type Plan, type PlanCell, type SampleTable } from '../../core/index';
import type { PutCells } from '../wire';
import { type Shape, list, matching, number, object, oneOf, orNull, text, truth, whole, wrong } from './shape';

const ROWS = 100_000;
const COLUMNS = 200;
const CELLS = 2_000_000;

const colour = matching(/^#[0-9a-f]{6}$/i, 'colour');
/** A number format is never read as a formula. */
const format = matching(/^[^\n]{1,120}$/, 'number format');
const place = whole(0, ROWS);

export const ourTabName = oneOf(OUR_TABS, 'tab of Sales KPIs');
/** A name that Google takes for a tab. */
export const tabName = matching(/^[^\n]{1,100}$/, 'name of a tab');
export const row = whole(1, 10_000_000);
export const column = whole(1, 18_278);

const value: Shape<string | number | boolean> = (given, where) => {
  if (typeof given === 'string') return text()(given, where);
  return typeof given === 'boolean' ? given : number(given, where);
};

const style = object(
  {},
  {
    size: oneOf(['large'] as const, 'size'),
    bold: truth,
    colour,
    fill: colour,
    align: oneOf(['left', 'center', 'right'] as const, 'alignment'),
    wrap: truth,
    border: oneOf(['below'] as const, 'border'),
  },
);

/** The product's own formula, letter by letter: with any other, a caller would write formulas by the hand of whoever runs this. */
const formula = oneOf([OUT_OF_DATE], 'formula of Sales KPIs');

const planCell: Shape<PlanCell> = object({ value }, { formula, format, style, choices: list(text(200), 50) });

const cells: Shape<readonly (readonly (PlanCell | null)[])[]> = (given, where) => {
  const found = list(list(orNull(planCell), COLUMNS), ROWS)(given, where);
  const count = found.reduce((sum, line) => sum + line.length, 0);
  return count <= CELLS ? found : wrong(where, 'table');
};

const chart = object({
  name: text(200),
  row: place,
  column: place,
  values: object({ row: place, column: place, count: whole(1, COLUMNS) }),
  colour,
});

const planParts = object(
  {
    tab: ourTabName,
    cells,
    widths: list(whole(1, 200), COLUMNS),
    heights: list(orNull(number), ROWS),
    charts: list(chart, 50),
    print: object({ columns: place, rows: place }),
    tabColour: colour,
  },
  {
    name: oneOf(['KPI_SETUP'] as const, 'name of Sales KPIs'),
    cellNames: list(
      object({ name: oneOf(['KPI_AS_OF'] as const, 'name of Sales KPIs'), row: place, column: place }),
      5,
    ),
  },
);

export const plan: Shape<Plan> = (given, where) => {
  const found = planParts(given, where);
  return { ...found, cells: found.cells.map((line) => line.map((cell) => cell ?? undefined)) };
};

export const putCells: Shape<PutCells> = cells;

const sampleValue: Shape<string | number> = (given, where) =>
  typeof given === 'string' ? text(1000)(given, where) : number(given, where);

export const sample: Shape<SampleTable> = (given, where) => {
  const found = object({ rows: list(list(sampleValue, COLUMNS), 20_000), dayColumns: list(place, COLUMNS) })(
    given,
    where,
  );
  const width = found.rows[0]?.length ?? 0;
  return width > 0 && found.rows.every((line) => line.length === width) ? found : wrong(where, 'table');
};
/** Sample tabs are named by the product, in letters. */
export const sampleTab = matching(/^[\p{L}][\p{L}\d ]{0,49}$/u, 'name of a sample tab');
