import { isoDay } from '../../day';
import { OPEN } from '../../measures/deals';
import type { DealRule } from '../rule';

/** Open deals whose expected close date has passed. */
export const overdueDeals: DealRule = {
  many: 'open deals past their close date',
  find({ table, outcome }, today, found) {
    if (!table.holds('close_date')) return;
    const close = table.day('close_date');
    for (let row = 0; row < table.size; row++) {
      const day = close.values[row]!;
      if (outcome[row] === OPEN && day > 0 && day < today)
        found.add(() => ({
          row: table.rowNumber(row),
          column: close.header,
          problem: `still open, due on ${isoDay(day)}`,
          affects: 'pipeline coverage of its period, deal health: it counts, as in the CRM',
          fix: 'Close the deal or give it a new date',
        }));
    }
  },
};
