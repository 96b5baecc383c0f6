import { NONE } from '../../measures/deals';
import type { DealRule } from '../rule';

/** Amounts below zero: credits and typing errors. */
export const negativeAmounts: DealRule = {
  many: 'negative amounts',
  find({ table, outcome }, _, found) {
    if (!table.holds('amount')) return;
    const { header, values } = table.number('amount');
    const issue = (row: number) => ({
      row: table.rowNumber(row),
      column: header,
      problem: `${values[row]} is below zero`,
      affects: 'pipeline, deal size and revenue: it is subtracted',
      fix: 'Correct the amount, or take credits out of the deals',
    });
    for (let row = 0; row < values.length; row++)
      if (values[row]! < 0 && outcome[row] !== NONE) found.addRow(row, issue);
  },
};
