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
    const { closed, days } = closingOrder(deals);
    const dayOf = new Map<number, number>();
    for (let i = 0; i < closed.length; i++) if (created.values[closed[i]!]! > days[i]!) dayOf.set(closed[i]!, days[i]!);
    const issue = (row: number) => ({
      row: table.rowNumber(row),
      column: created.header,
      problem: `created on ${isoDay(created.values[row]!)}, after it was closed on ${isoDay(dayOf.get(row)!)}`,
      affects: 'sales cycle length and velocity: the deal is left out of the cycle',
      fix: 'Correct one of the two days',
    });
    for (const row of Int32Array.from(dayOf.keys()).sort()) found.addRow(row, issue);
  },
};
