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

const created = new WeakMap<ClosingOrder, Int32Array>();

/** The created days of the open rows, in order, 0 first where there is none: how many there were by a day is a place in it. */
export function openSince(order: ClosingOrder, { values }: DayColumn): Int32Array {
  let days = created.get(order);
  if (!days) created.set(order, (days = byDay(order.open, values).map((row) => values[row]!)));
  return days;
}

function sorted(deals: Deals): ClosingOrder {
  const { outcome, table } = deals;
  const undated: number[] = [];
  const unreadable: number[] = [];
  const dayOf = closedDayOrBad(deals);
  const days = new Int32Array(table.size);
  const rows = new Int32Array(table.size);
  // open rows from the start, closed ones from the end
  let [open, closed] = [0, table.size];
  for (let row = 0; row < table.size; row++) {
    const is = outcome[row];
    if (is === OPEN) rows[open++] = row;
    else if (is === WON || is === LOST) {
      const day = dayOf(row);
      if (day > 0) {
        days[row] = day;
        rows[--closed] = row;
      } else (day === 0 ? undated : unreadable).push(row);
    }
  }
  const inOrder = byDay(rows.subarray(closed).reverse(), days);
  const closedDays = inOrder.map((row) => days[row]!);
  return { open: rows.slice(0, open), closed: inOrder, days: closedDays, undated, unreadable };
}

/** A counting sort: stable, so that rows of one day stay in the order of the table. */
function byDay(rows: Int32Array, days: Int32Array): Int32Array {
  if (rows.length === 0) return new Int32Array(0);
  let [least, most] = [days[rows[0]!]!, days[rows[0]!]!];
  for (const row of rows) {
    if (days[row]! < least) least = days[row]!;
    if (days[row]! > most) most = days[row]!;
  }
  const starts = new Int32Array(most - least + 2);
  for (const row of rows) starts[days[row]! - least + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const out = new Int32Array(rows.length);
  for (const row of rows) out[starts[days[row]! - least]!++] = row;
  return out;
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
