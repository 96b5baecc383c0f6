import { type Cells, each } from './each';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Lists for cells with choices, boxes for yes and no. A value that is none of the list is marked, not refused: reading names it. */
export function offerChoices(range: Range, cells: Cells): void {
  const lists = new Map<string, Rule>();
  const box = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
  const list = (choices: readonly string[]): Rule => {
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
