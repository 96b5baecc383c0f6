import { isoDay } from '../../day';
import { closingHeader, eachClosedDeal } from '../closed-deals';
import type { DealRule } from '../rule';

/** Deals said to be won or lost on a day that is still to come. */
export const closedInTheFuture: DealRule = {
  many: 'deals closed in the future',
  find(deals, today, found) {
    eachClosedDeal(deals, (row, day) => {
      if (day > today)
        found.add(() => ({
          row: deals.table.rowNumber(row),
          column: closingHeader(deals),
          problem: `closed on ${isoDay(day)}, which is still to come`,
          affects: 'win rate, revenue and pipeline: until that day the deal counts as open',
          fix: 'Correct the day it was closed',
        }));
    });
  },
};
