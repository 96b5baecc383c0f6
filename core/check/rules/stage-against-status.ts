import { LOST, OPEN, WON, stageMeaning } from '../../measures/deals';
import type { DealRule } from '../rule';

const NAMES = new Map([
  [OPEN, 'open'],
  [WON, 'won'],
  [LOST, 'lost'],
]);

/** A stage that says won or lost where the status says otherwise. */
export const stageAgainstStatus: DealRule = {
  many: 'deals whose stage and status disagree',
  find({ table, outcome, fields }, _, found) {
    if (fields.includes('stage') || !table.holds('stage')) return;
    const stage = table.text('stage');
    const says = stage.texts.map((text) => (text === '' ? 'open' : stageMeaning(table, text)));
    const issue = (row: number) => ({
      row: table.rowNumber(row),
      column: stage.header,
      problem: `the stage "${stage.texts[stage.codes[row]!]}" says ${says[stage.codes[row]!]}, column "${table.headerOf(fields[0]!)}" says ${NAMES.get(outcome[row]!)}`,
      affects: `win rate and every number of open, won and lost deals: it counts as ${NAMES.get(outcome[row]!)}`,
      fix: 'Correct one of the two in the CRM',
    });
    for (let row = 0; row < table.size; row++) {
      const end = says[stage.codes[row]!]!;
      const is = NAMES.get(outcome[row]!);
      if (is !== undefined && (end === 'won' || end === 'lost') && end !== is) found.addRow(row, issue);
    }
  },
};
