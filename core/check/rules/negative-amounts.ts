import { NONE } from '../../measures/deals';
import type { DealRule } from '../rule';

/** Amounts below zero: credits and typing errors. */
export const negativeAmounts: DealRule = {
  many: 'negative amounts',
  find({ table, outcome }, _, found) {
    if (!table.holds('amount')) return;
    const amount = table.number('amount');
    for (let row = 0; row < table.size; row++)
      if (outcome[row] !== NONE && amount.values[row]! < 0)
        found.add(() => ({
          row: table.rowNumber(row),
          column: amount.header,
          problem: `${amount.values[row]} is below zero`,
          affects: 'pipeline, deal size and revenue: it is subtracted',
          fix: 'Correct the amount, or take credits out of the deals',
        }));
  },
};
