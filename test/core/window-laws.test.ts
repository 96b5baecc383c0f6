// Laws of time: no day is counted twice or lost, at 29 February, year ends, nights when clocks change, in any fiscal year.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayOf, isoDay } from '../../core/day';
import { emptySetup } from '../../core/index';
import { ask, asked, number } from './ask';
import { holds } from './property';

const RUNS = 200;

/** Days on which something about the calendar happens. */
const TURNS = [
  ...[dayOf(2024, 2, 29), dayOf(2023, 2, 28), dayOf(2000, 2, 29), dayOf(2025, 12, 31), dayOf(2026, 1, 1)],
  ...[dayOf(2026, 3, 29), dayOf(2026, 10, 25), dayOf(2026, 3, 8), dayOf(2026, 11, 1), dayOf(2026, 6, 30)], // clocks change on four of them
];
const turn = fc.constantFrom(...TURNS);
const offset = fc.integer({ min: -40, max: 40 });
const clock = fc.constantFrom('00:00', '00:30', '01:59', '02:00', '02:30', '03:00', '23:59');
const days = fc.integer({ min: 1, max: 45 });

const deals = (closed: readonly number[]) => [
  ['Deal ID', 'Stage', 'Amount', 'Created Date', 'Close Date'],
  ...closed.map((day, i) => [`D-${i}`, 'Closed Won', 100 + i, isoDay(day - 20), isoDay(day)]),
];
const leads = (came: readonly (readonly [number, string])[]) => [
  ['Lead ID', 'Created At', 'First Touch At'],
  ...came.map(([day, time], i) => [`L-${i}`, `${isoDay(day)} ${time}`, '']),
];

describe('windows next to each other', () => {
  test('share no deal and lose none, whatever day they meet on', () =>
    holds(
      fc.property(
        turn,
        fc.array(offset, { minLength: 1, maxLength: 30 }),
        offset,
        days,
        days,
        (at, offsets, end, a, b) => {
          const table = deals(offsets.map((by) => at + by));
          const won = (asOf: number, length: number) => number(ask('DEALS_WON', table, asOf, length));
          expect(won(at + end, a) + won(at + end - a, b)).toBe(won(at + end, a + b));
          // and a deal counts from its own day on, for exactly so many days
          expect(won(at + offsets[0]!, 1)).toBe(offsets.filter((by) => by === offsets[0]).length);
        },
      ),
      RUNS,
    ));

  test('share no lead and lose none, at any hour of a night when clocks change', () =>
    holds(
      fc.property(
        turn,
        fc.array(fc.tuple(offset, clock), { minLength: 1, maxLength: 30 }),
        offset,
        days,
        days,
        (at, came, end, a, b) => {
          const table = leads(came.map(([by, time]) => [at + by, time]));
          const volume = (asOf: number, length: number) => number(ask('LEAD_VOLUME', table, asOf, length));
          expect(volume(at + end, a) + volume(at + end - a, b)).toBe(volume(at + end, a + b));
          const [first] = came;
          expect(volume(at + first![0], 1)).toBe(came.filter(([by]) => by === first![0]).length);
        },
      ),
      RUNS,
    ));
});

describe('fiscal years', () => {
  test('the four quarters of a year that starts in any month add up to it, and each deal is in one', () =>
    holds(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        turn,
        fc.array(offset, { minLength: 1, maxLength: 20 }),
        (start, at, offsets) => {
          const closed = offsets.map((by) => at + by);
          const last = Math.max(...closed);
          const { year, month } = civilOf(last);
          const name = `FY${String((start === 1 || month < start ? year : year + 1) % 100).padStart(2, '0')}`;
          const workbook = asked({
            deals: deals(closed),
            setup: { options: { ...emptySetup.options, fiscalStart: start } },
          });
          const revenue = (period: string) => number(workbook('CLOSED_REVENUE', undefined, at + 400, period));
          const quarters = [1, 2, 3, 4].map((quarter) => revenue(`${name}-Q${quarter}`));
          expect(quarters.reduce((a, b) => a + b, 0)).toBe(revenue(name));
          expect(revenue(name)).toBeGreaterThan(0); // the last deal's own year
          expect(number(workbook('CLOSED_REVENUE', undefined, last, 'this quarter'))).toBeGreaterThan(0);
        },
      ),
      RUNS,
    ));
});

describe('spans of months', () => {
  const subscriptions = [
    ['Account', 'Start Date', 'End Date', 'MRR'],
    ['Acme', '2020-01-01', '', 100],
    ['Bolt', '2023-02-28', '2024-02-29', 50],
  ];
  test('12 months to 29 February begin on the last day of February the year before', () => {
    expect(number(ask('GROSS_REVENUE_RETENTION', subscriptions, '2024-02-29', 12))).toBeCloseTo(100 / 150, 12);
    expect(number(ask('GROSS_REVENUE_RETENTION', subscriptions, '2024-02-28', 12))).toBe(1);
  });
  test('a sales cycle over 29 February is a day longer', () => {
    const cycle = (year: number) =>
      number(
        ask(
          'SALES_CYCLE_LENGTH',
          [deals([])[0]!, ['1', 'Closed Won', 1, `${year}-02-28`, `${year}-03-01`]],
          `${year}-03-31`,
        ),
      );
    expect([cycle(2023), cycle(2024)]).toEqual([1, 2]);
  });
});
