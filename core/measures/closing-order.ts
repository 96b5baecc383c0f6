import type { Day } from '../day';
import type { DayColumn } from '../tables/column';
import { closedDayOrBad } from './closed-day';
import { type Deals, WON } from './deals';

export interface ClosedByDay {
  /** Closed rows with a readable date, by day. */
  readonly closed: Int32Array;
  /** Those won among them. */
  readonly won: Int32Array;
}

/**
 * The rows of a table by when they closed, worked out once: a window is then a slice instead of a walk over all rows.
 * Trends ask for dozens of windows.
 */
export interface ClosingOrder extends ClosedByDay {
  /** Open rows, in the order of the table. */
  readonly open: Int32Array;
  /** The day of a closed row. */
  readonly dayOf: (row: number) => Day;
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

function sorted(deals: Deals): ClosingOrder {
  const { outcome } = deals;
  const open = rowsWhere(outcome, IS_OPEN);
  const closed = rowsWhere(outcome, IS_CLOSED);
  const undated: number[] = [];
  const unreadable: number[] = [];
  const dayOf = closedDayOrBad(deals);
  let [count, least, most] = [0, Infinity, 0];
  for (let i = 0; i < closed.length; i++) {
    const row = closed[i]!;
    const day = dayOf(row);
    if (day <= 0) (day === 0 ? undated : unreadable).push(row);
    else {
      if (day < least) least = day;
      if (day > most) most = day;
      closed[count++] = row;
    }
  }
  const inOrder = byDay(closed.subarray(0, count), dayOf, least, most);
  return { open, closed: inOrder, won: wonAmong(inOrder, outcome), dayOf, undated, unreadable };
}

/** Which outcomes are meant, in place of a branch: they come in no order, and a processor would guess wrong every other time. */
const IS_OPEN = Uint8Array.of(1, 0, 0, 0, 0);
const IS_CLOSED = Uint8Array.of(0, 1, 1, 0, 0);

function rowsWhere(outcome: Uint8Array, meant: Uint8Array): Int32Array {
  let count = 0;
  for (let row = 0; row < outcome.length; row++) count += meant[outcome[row]!]!;
  const rows = new Int32Array(count + 1); // one more: each row is written, meant or not, and the next over it if not
  count = 0;
  for (let row = 0; row < outcome.length; row++) {
    rows[count] = row;
    count += meant[outcome[row]!]!;
  }
  return rows.subarray(0, count);
}

function wonAmong(closed: Int32Array, outcome: Uint8Array): Int32Array {
  let count = 0;
  for (let i = 0; i < closed.length; i++) count += Number(outcome[closed[i]!] === WON);
  const won = new Int32Array(count);
  count = 0;
  for (let i = 0; i < closed.length; i++) if (outcome[closed[i]!] === WON) won[count++] = closed[i]!;
  return won;
}

/** A counting sort: stable, so that rows of one day stay in the order of the table. */
function byDay(rows: Int32Array, dayOf: (row: number) => Day, least: Day, most: Day): Int32Array {
  const next = new Int32Array(rows.length === 0 ? 0 : most - least + 2);
  for (let i = 0; i < rows.length; i++) next[dayOf(rows[i]!) - least + 1]!++;
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const inOrder = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) inOrder[next[dayOf(rows[i]!) - least]!++] = rows[i]!;
  return inOrder;
}

const ours = new WeakMap<ClosingOrder, ClosedByDay>();

/** The same without renewals, worked out once as well. */
export function newBusiness(
  order: ClosingOrder,
  outcome: Uint8Array,
  isRenewal: (row: number) => boolean,
): ClosedByDay {
  let own = ours.get(order);
  if (!own) {
    const rows = new Int32Array(order.closed.length);
    let count = 0;
    for (let i = 0; i < order.closed.length; i++) if (!isRenewal(order.closed[i]!)) rows[count++] = order.closed[i]!;
    const closed = rows.subarray(0, count);
    ours.set(order, (own = { closed, won: wonAmong(closed, outcome) }));
  }
  return own;
}

/** How many of the open rows were created by a day; those without the day are among them. */
export interface OpenByDay {
  readonly last: Day;
  by(day: Day): number;
}

const created = new WeakMap<ClosingOrder, OpenByDay>();

export function openByDay(order: ClosingOrder, { values }: DayColumn): OpenByDay {
  let counts = created.get(order);
  if (!counts) created.set(order, (counts = countedByDay(order.open, values)));
  return counts;
}

function countedByDay(rows: Int32Array, days: Int32Array): OpenByDay {
  let [undated, least, last] = [0, Infinity, 0];
  for (let i = 0; i < rows.length; i++) {
    const day = days[rows[i]!]!;
    if (day > last) last = day;
    if (day === 0) undated++;
    else if (day < least) least = day;
  }
  const until = new Int32Array(last === 0 ? 0 : last - least + 1);
  for (let i = 0; i < rows.length; i++) if (days[rows[i]!]! > 0) until[days[rows[i]!]! - least]!++;
  for (let i = 1; i < until.length; i++) until[i]! += until[i - 1]!;
  return { last, by: (day) => undated + (day < least ? 0 : until[Math.min(day, last) - least]!) };
}

/** The first place, of rows in the order of their days, whose day is `day` or later. */
export function placeOf(rows: Int32Array, dayOf: (row: number) => Day, day: Day): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(rows[middle]!) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
