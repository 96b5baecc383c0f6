import { type Day, addMonths, civilOf, dayOf } from '../day';
import type { Cadence } from '../kpi';
import { quarterAround } from '../period';

/** The stretch that holds a day, in which one review of that cadence belongs. Weeks begin on Monday. */
export function stretchOf(
  cadence: Cadence,
  day: Day,
  fiscalStart: number,
): { readonly first: Day; readonly last: Day } {
  if (cadence === 'daily') return { first: day, last: day };
  if (cadence === 'weekly') {
    const monday = mondayOf(day);
    return { first: monday, last: monday + 6 };
  }
  if (cadence === 'quarterly') return quarterAround(day, fiscalStart).window!;
  const { year, month } = civilOf(day);
  const first = dayOf(year, month, 1);
  return { first, last: addMonths(first, 1) - 1 };
}

export type Due = 'not due' | 'due' | 'late';

/** Due until it has been reviewed in this stretch; late where the one before went by without a review, too. */
export function dueOf(cadence: Cadence, last: Day | null, today: Day, fiscalStart: number): Due {
  const stretch = stretchOf(cadence, today, fiscalStart);
  if (last === null) return 'due';
  if (last >= stretch.first) return 'not due';
  return last >= stretchOf(cadence, dayBefore(cadence, stretch.first), fiscalStart).first ? 'due' : 'late';
}

/** Nobody is late on Monday for what was not reviewed on Sunday. */
function dayBefore(cadence: Cadence, first: Day): Day {
  let day = first - 1;
  if (cadence === 'daily') while (isWeekend(day)) day--;
  return day;
}

const mondayOf = (day: Day): Day => day - ((((day - 2) % 7) + 7) % 7);
const isWeekend = (day: Day): boolean => day - mondayOf(day) > 4;
