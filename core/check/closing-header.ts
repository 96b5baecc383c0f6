import type { Deals } from '../measures/deals';

/** The column in which a person would look for the day of closing. */
export const closingHeader = ({ table }: Deals): string =>
  (['closed_on', 'won_on', 'close_date'] as const)
    .filter((field) => table.holds(field))
    .map((f) => table.headerOf(f))[0] ?? '';
