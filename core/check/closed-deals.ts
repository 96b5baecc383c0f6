import type { Day } from '../day';
import { closedDayOrBad } from '../measures/closed-day';
import { type Deals, LOST, WON } from '../measures/deals';

/** Visits the closed deals with their day; 0 where they have none, −1 where it cannot be read. */
export function eachClosedDeal(deals: Deals, visit: (row: number, day: Day) => void): void {
  const day = closedDayOrBad(deals);
  for (let row = 0; row < deals.table.size; row++) {
    const is = deals.outcome[row];
    if (is === WON || is === LOST) visit(row, day(row));
  }
}

/** The column in which a person would look for the day of closing. */
export const closingHeader = ({ table }: Deals): string =>
  (['closed_on', 'won_on', 'close_date'] as const)
    .filter((field) => table.holds(field))
    .map((f) => table.headerOf(f))[0] ?? '';
