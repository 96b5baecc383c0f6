import { closingOrder } from '../../measures/closing-order';
import { closingHeader } from '../closing-header';
import type { DealRule } from '../rule';

/** Closed deals without a day of closing. */
export const closedWithoutDate: DealRule = {
  many: 'closed deals without a date',
  find(deals, _, found) {
    for (const row of closingOrder(deals).undated)
      found.add(() => ({
        row: deals.table.rowNumber(row),
        column: closingHeader(deals),
        problem: 'a closed deal without a date',
        affects: 'win rate, deal size, cycle, revenue: the deal is in no window and left out',
        fix: 'Fill in the day it was closed',
      }));
  },
};
