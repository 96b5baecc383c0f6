import { closingHeader, eachClosedDeal } from '../closed-deals';
import type { DealRule } from '../rule';

/** Closed deals without a day of closing. */
export const closedWithoutDate: DealRule = {
  many: 'closed deals without a date',
  find(deals, _, found) {
    eachClosedDeal(deals, (row, day) => {
      if (day === 0)
        found.add(() => ({
          row: deals.table.rowNumber(row),
          column: closingHeader(deals),
          problem: 'a closed deal without a date',
          affects: 'win rate, deal size, cycle, revenue: the deal is in no window and left out',
          fix: 'Fill in the day it was closed',
        }));
    });
  },
};
