import type { Book } from './book';
import type { Grid, GridCell } from './grid';
import { nativeText } from './native-text';
import type { Project } from './project';
import type { Area } from './references';
import { service } from './service';
import type { Session } from './session';
import { isTextStyle } from './text-style';
import { checkFormula, typed } from './typed';

export interface World {
  readonly book: Book;
  readonly session: Session;
  readonly project: Project;
  /** Tells how often each tab's values were read. */
  readonly read: (tab: string) => void;
  /** A formula was entered: it is calculated anew, whatever it gave before. */
  readonly entered: (cell: GridCell) => void;
}

const wrongType = (method: string, what: unknown): never => {
  throw new Error(
    `The parameters (${typeof what}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
  );
};

/** Cells of a tab. Matrices must be of the range's size, and every value of a kind that a cell takes. */
export function rangeOf(world: World, grid: Grid, area: Area, sheet: () => object) {
  const { book, session } = world;
  const { row, column, rows, columns } = area;
  const each = (does: (cell: GridCell, r: number, c: number) => void): void => {
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) does(grid.cell(row + r, column + c), r, c);
  };
  const sized = <T>(method: string, given: T[][]): T[][] => {
    if (!Array.isArray(given) || !Array.isArray(given[0])) wrongType(method, given);
    if (given.length !== rows)
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${given.length} but the range has ${rows}.`,
      );
    for (const line of given)
      if (line.length !== columns)
        throw new Error(
          `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
        );
    return given;
  };
  const write = (cell: GridCell, value: unknown): void => {
    delete cell.spilledFrom;
    cell.formula = '';
    if (typeof value === 'string' && value !== '') {
      if (value.length > 50_000)
        throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
      const as = typed(value, cell.format);
      if ('formula' in as) {
        checkFormula(as.formula, book.locale);
        cell.formula = as.formula;
        cell.value = nativeText(as.formula, book.locale) ?? '';
        world.entered(cell);
      } else cell.value = as.text;
    } else if (typeof value === 'number' && !Number.isFinite(value)) wrongType('setValues', value);
    else if (Object.prototype.toString.call(value) === '[object Date]')
      cell.value = new Date((value as Date).getTime());
    else if (['string', 'number', 'boolean'].includes(typeof value)) cell.value = value as string | number | boolean;
    else wrongType('setValues', value);
  };
  /** A trait of every cell, from a matrix of its values; null is the usual one. */
  const trait =
    (name: string, isLegal: (value: unknown) => boolean) =>
    (given: unknown[][]): unknown => {
      const values = sized(`set${name}`, given);
      if (!values.every((line) => line.every((value) => value === null || isLegal(value))))
        wrongType(`set${name}`, given);
      each((cell, r, c) => (cell.look[name] = values[r]![c]));
      return self;
    };
  const isColour = (value: unknown) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
  const self: object = service(session, 'Range', {
    getValues() {
      world.read(grid.name);
      return grid.values(area, book.zone);
    },
    getFormulas: () =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => grid.cells[row + r - 1]?.[column + c - 1]?.formula ?? ''),
      ),
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getSheet: sheet,
    setValues(given: unknown[][]) {
      const values = sized('setValues', given);
      // All or nothing: what is refused leaves the tab as it was.
      const before = Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => ({ ...grid.cell(row + r, column + c) })),
      );
      try {
        each((cell, r, c) => write(cell, values[r]![c]));
      } catch (error) {
        each((cell, r, c) => Object.assign(cell, before[r]![c]));
        throw error;
      }
      return self;
    },
    setNumberFormats(given: unknown[][]) {
      const formats = sized('setNumberFormats', given);
      each((cell, r, c) => {
        const format = formats[r]![c];
        // null is refused by the live service; "General" is Excel's word.
        if (typeof format !== 'string' || format === 'General') wrongType('setNumberFormats', format);
        cell.format = format as string;
      });
      return self;
    },
    setBackgrounds: trait('Backgrounds', isColour),
    setTextStyles(given: unknown[][]) {
      const styles = sized('setTextStyles', given);
      if (!styles.every((line) => line.every(isTextStyle))) wrongType('setTextStyles', given);
      each((cell, r, c) => Object.assign(cell.look, styles[r]![c]));
      return self;
    },
    setHorizontalAlignments: trait('HorizontalAlignments', (value) =>
      ['left', 'center', 'right'].includes(value as string),
    ),
    setWrapStrategies: trait('WrapStrategies', isWrap),
    setDataValidations: trait('DataValidations', (value) => typeof value === 'object'),
    setVerticalAlignment(given: unknown) {
      if (!['top', 'middle', 'bottom'].includes(given as string)) wrongType('setVerticalAlignment', given);
      each((cell) => (cell.look.VerticalAlignments = given));
      return self;
    },
    setFontWeight(weight: string) {
      each((cell) => (cell.look.FontWeights = weight));
      return self;
    },
    setBorder(...sides: unknown[]) {
      if (sides.length !== 6) wrongType('setBorder', sides);
      each((cell) => (cell.look.Borders = sides[2] === true));
      return self;
    },
    area: () => ({ grid, ...area }),
  });
  return self as { area(): Area & { grid: Grid } } & Record<string, (...args: unknown[]) => unknown>;
}

/** Enumerations are objects of Google's: a text that looks like one is refused. */
export const WRAP_STRATEGY = { WRAP: Object.freeze({ wrap: true }), OVERFLOW: Object.freeze({ wrap: false }) };
const WRAPS: object[] = Object.values(WRAP_STRATEGY);
export const isWrap = (value: unknown): boolean => WRAPS.includes(value as object);
