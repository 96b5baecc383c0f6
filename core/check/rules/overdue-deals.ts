import { isoDay } from '../../day';
import { closingOrder } from '../../measures/closing-order';
import type { DealRule } from '../rule';

/** Open deals whose expected close date has passed. */
export const overdueDeals: DealRule = {
  many: 'open deals past their close date',
  find(deals, today, found) {
    const { table } = deals;
    if (!table.holds('close_date')) return;
    const { header, values } = table.day('close_date');
    const issue = (row: number) => ({
      row: table.rowNumber(row),
      column: header,
      problem: `still open, due on ${isoDay(values[row]!)}`,
      affects: 'pipeline coverage of its period, deal health: it counts, as in the CRM',
      fix: 'Close the deal or give it a new date',
    });
    const { open } = closingOrder(deals);
    for (let i = 0; i < open.length; i++) {
      const day = values[open[i]!]!;
      if (day < today && day > 0) found.addRow(open[i]!, issue);
    }
  },
};
