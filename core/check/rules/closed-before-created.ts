import { isoDay } from '../../day';
import { eachClosedDeal } from '../closed-deals';
import type { DealRule } from '../rule';

/** Deals closed before they were created: imports and corrected dates. */
export const closedBeforeCreated: DealRule = {
  many: 'deals closed before they were created',
  find(deals, _, found) {
    if (!deals.table.holds('created')) return;
    const created = deals.table.day('created');
    eachClosedDeal(deals, (row, day) => {
      if (day > 0 && created.values[row]! > day)
        found.add(() => ({
          row: deals.table.rowNumber(row),
          column: created.header,
          problem: `created on ${isoDay(created.values[row]!)}, after it was closed on ${isoDay(day)}`,
          affects: 'sales cycle length and velocity: the deal is left out of the cycle',
          fix: 'Correct one of the two days',
        }));
    });
  },
};
