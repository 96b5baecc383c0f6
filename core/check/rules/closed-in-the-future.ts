import { isoDay } from '../../day';
import { closingOrder, placeOf } from '../../measures/closing-order';
import { closingHeader } from '../closing-header';
import type { DealRule } from '../rule';

/** Deals said to be won or lost on a day that is still to come. */
export const closedInTheFuture: DealRule = {
  many: 'deals closed in the future',
  find(deals, today, found) {
    const { closed, dayOf } = closingOrder(deals);
    const issue = (row: number) => ({
      row: deals.table.rowNumber(row),
      column: closingHeader(deals),
      problem: `closed on ${isoDay(dayOf(row))}, which is still to come`,
      affects: 'win rate, revenue and pipeline: until that day the deal counts as open',
      fix: 'Correct the day it was closed',
    });
    for (const row of closed.slice(placeOf(closed, dayOf, today + 1)).sort()) found.addRow(row, issue);
  },
};
