import { isoDay } from '../../day';
import { closingOrder } from '../../measures/closing-order';
import type { DealRule } from '../rule';

/** Deals closed before they were created: imports and corrected dates. */
export const closedBeforeCreated: DealRule = {
  many: 'deals closed before they were created',
  find(deals, _, found) {
    const { table } = deals;
    if (!table.holds('created')) return;
    const created = table.day('created');
    const { closed, dayOf } = closingOrder(deals);
    const issue = (row: number) => ({
      row: table.rowNumber(row),
      column: created.header,
      problem: `created on ${isoDay(created.values[row]!)}, after it was closed on ${isoDay(dayOf(row))}`,
      affects: 'sales cycle length and velocity: the deal is left out of the cycle',
      fix: 'Correct one of the two days',
    });
    for (const row of closed.filter((row) => created.values[row]! > dayOf(row)).sort()) found.addRow(row, issue);
  },
};
