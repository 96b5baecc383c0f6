import type { DayColumn } from '../tables/column';
import { closedDayOrBad } from './closed-day';
import { type Deals, LOST, OPEN, WON } from './deals';

/**
 * The rows of a table by when they closed, worked out once: a window is then a slice instead of a walk over all rows.
 * Trends ask for dozens of windows.
 */
export interface ClosingOrder {
  /** Open rows, in the order of the table. */
  readonly open: Int32Array;
  /** Closed rows with a readable date, by day, and their days. */
  readonly closed: Int32Array;
  readonly days: Int32Array;
  /** Closed rows without a date. */
  readonly undated: readonly number[];
  /** Closed rows whose date cannot be read: whoever counts one must refuse. */
  readonly unreadable: readonly number[];
}

const known = new WeakMap<Deals, ClosingOrder>();

export function closingOrder(deals: Deals): ClosingOrder {
  let order = known.get(deals);
  if (!order) known.set(deals, (order = sorted(deals)));
  return order;
}

/** One counting sort over all rows: stable, so that rows of one day stay in the order of the table. */
function sorted(deals: Deals): ClosingOrder {
  const { outcome } = deals;
  const size = outcome.length;
  const undated: number[] = [];
  const unreadable: number[] = [];
  const dayOf = closedDayOrBad(deals);
  const place = new Int32Array(size); // 0 nowhere, 1 open, else the day and one
  let most = 1;
  for (let row = 0; row < size; row++) {
    const is = outcome[row]!;
    if (is === OPEN) place[row] = 1;
    else if (is === WON || is === LOST) {
      const day = dayOf(row);
      if (day > 0) place[row] = day + 1;
      else (day === 0 ? undated : unreadable).push(row);
      if (day >= most) most = day + 1;
    }
  }
  const next = new Int32Array(most + 2);
  for (let row = 0; row < size; row++) next[place[row]! + 1]!++;
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const [open, closed] = [next[1]!, next[2]!];
  const rows = new Int32Array(size);
  for (let row = 0; row < size; row++) rows[next[place[row]!]!++] = row;
  const days = new Int32Array(size - closed);
  for (let i = 0; i < days.length; i++) days[i] = place[rows[closed + i]!]! - 1;
  return { open: rows.subarray(open, closed), closed: rows.subarray(closed), days, undated, unreadable };
}

const created = new WeakMap<ClosingOrder, Int32Array>();

/** How many of the open rows were created by a day; those without the day are among them. */
export function openSince(order: ClosingOrder, { values }: DayColumn, day: number): number {
  let until = created.get(order);
  if (!until) created.set(order, (until = countedByDay(order.open, values)));
  return day < 0 ? 0 : until[Math.min(day, until.length - 1)]!;
}

function countedByDay(rows: Int32Array, days: Int32Array): Int32Array {
  let most = 0;
  for (let i = 0; i < rows.length; i++) most = Math.max(most, days[rows[i]!]!);
  const until = new Int32Array(most + 1);
  for (let i = 0; i < rows.length; i++) until[days[rows[i]!]!]!++;
  for (let day = 1; day <= most; day++) until[day]! += until[day - 1]!;
  return until;
}

/** The first place whose day is `day` or later. */
export function placeOf(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
