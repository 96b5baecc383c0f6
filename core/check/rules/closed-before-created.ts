import { isoDay } from '../../day';
import { closedDayOrBad } from '../../measures/closed-day';
import { LOST, WON } from '../../measures/deals';
import type { DealRule } from '../rule';

/** Deals closed before they were created: imports and corrected dates. */
export const closedBeforeCreated: DealRule = {
  many: 'deals closed before they were created',
  find(deals, _, found) {
    const { outcome, table } = deals;
    if (!table.holds('created')) return;
    const created = table.day('created');
    const dayOf = closedDayOrBad(deals);
    for (let row = 0; row < table.size; row++) {
      if (outcome[row] !== WON && outcome[row] !== LOST) continue;
      const day = dayOf(row);
      if (day > 0 && created.values[row]! > day)
        found.add(() => ({
          row: table.rowNumber(row),
          column: created.header,
          problem: `created on ${isoDay(created.values[row]!)}, after it was closed on ${isoDay(day)}`,
          affects: 'sales cycle length and velocity: the deal is left out of the cycle',
          fix: 'Correct one of the two days',
        }));
    }
  },
};
