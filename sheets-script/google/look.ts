import type { PlanCell } from '../../core/index';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = readonly (readonly (PlanCell | null | undefined)[])[];

const NORMAL = 10;
const LARGE = 14;
const INK = '#000000';

/** Every cell of a rectangle, asked the same. */
const each = <T>(cells: Cells, of: (cell: PlanCell | null | undefined) => T): T[][] => cells.map((row) => row.map(of));

/** "General" is Excel's word for no format at all. */
export const numberFormats = (cells: Cells): string[][] =>
  each(cells, (cell) => (cell?.format === undefined || cell.format === 'General' ? 'general' : cell.format));

/** How the cells look: one call a trait, whatever the number of cells. */
export function paint(range: Range, cells: Cells): void {
  range.setBackgrounds(each(cells, (cell) => cell?.style?.fill ?? null));
  range.setFontColors(each(cells, (cell) => cell?.style?.colour ?? INK));
  range.setFontWeights(each(cells, (cell) => (cell?.style?.bold ? 'bold' : 'normal')));
  range.setFontSizes(each(cells, (cell) => (cell?.style?.size === 'large' ? LARGE : NORMAL)));
  range.setHorizontalAlignments(each(cells, (cell) => cell?.style?.align ?? null));
  wrap(range, cells);
}

export function wrap(range: Range, cells: Cells): void {
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  range.setWrapStrategies(each(cells, (cell) => (cell?.style?.wrap ? WRAP : OVERFLOW)));
}

/** Lists for cells with choices, boxes for yes and no. A value that is none of the list is marked, not refused: reading names it. */
export function offerChoices(range: Range, cells: Cells): void {
  const lists = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  const box = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
  const list = (choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation => {
    const name = choices.join('|');
    const known =
      lists.get(name) ??
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...choices], true)
        .setAllowInvalid(true)
        .build();
    lists.set(name, known);
    return known;
  };
  range.setDataValidations(
    each(cells, (cell) => (cell?.choices ? list(cell.choices) : typeof cell?.value === 'boolean' ? box : null)),
  );
}
