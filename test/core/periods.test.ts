// Periods as people write them, for a fiscal year that begins in any month.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, addMonths, dayOf, isoDay } from '../../core/day';
import { type Period, parsePeriod, periodText, quarterAround } from '../../core/period';
import { ask, refusal } from './ask';
import { holds } from './property';

const TODAY = dayOf(2026, 8, 14);
const shown = (period: Period | null): string =>
  period
    ? period.window
      ? `${period.label}: ${isoDay(period.window.first)} to ${isoDay(period.window.last)}`
      : period.label
    : 'none';
const read = (text: string, fiscalStart = 1, today: Day = TODAY): string =>
  shown(parsePeriod(text, today, fiscalStart));

describe('what may be written', () => {
  test.each([
    ['2026-09', '2026-09: 2026-09-01 to 2026-09-30'],
    ['2024-02', '2024-02: 2024-02-01 to 2024-02-29'],
    ['2026-Q3', '2026-Q3: 2026-07-01 to 2026-09-30'],
    ['2026-q4', '2026-Q4: 2026-10-01 to 2026-12-31'],
    [' 2026 ', '2026: 2026-01-01 to 2026-12-31'],
    ['FY27-Q1', 'FY27-Q1: 2027-01-01 to 2027-03-31'],
    ['FY2027', 'FY27: 2027-01-01 to 2027-12-31'],
    ['this quarter', '2026-Q3: 2026-07-01 to 2026-09-30'],
    ['Next Quarter', '2026-Q4: 2026-10-01 to 2026-12-31'],
    ['all', 'all'],
  ])('%s', (text, is) => expect(read(text)).toBe(is));

  test.each(['', '2026-Q5', '2026-13', '2026-00', 'Q3', '2026Q3', '1989', '2100', 'FY27-Q0', 'last quarter', '46203'])(
    'not %j',
    (text) => expect(read(text)).toBe('none'),
  );
});

describe('a fiscal year that begins in another month is named by the year it ends in', () => {
  test.each([
    [2, 'FY27', 'FY27: 2026-02-01 to 2027-01-31'],
    [7, 'FY27', 'FY27: 2026-07-01 to 2027-06-30'],
    [10, 'FY27-Q1', 'FY27-Q1: 2026-10-01 to 2026-12-31'],
    [4, 'FY27-Q4', 'FY27-Q4: 2027-01-01 to 2027-03-31'],
    [12, 'FY26-Q1', 'FY26-Q1: 2025-12-01 to 2026-02-28'],
    [3, 'this quarter', 'FY27-Q2: 2026-06-01 to 2026-08-31'],
    [7, 'this quarter', 'FY27-Q1: 2026-07-01 to 2026-09-30'],
    [9, 'this quarter', 'FY26-Q4: 2026-06-01 to 2026-08-31'],
    [9, 'next quarter', 'FY27-Q1: 2026-09-01 to 2026-11-30'],
    [7, '2026-Q3', '2026-Q3: 2026-07-01 to 2026-09-30'], // without FY it is the calendar's
  ])('from month %i: %s', (start, text, is) => expect(read(text, start)).toBe(is));
});

const anyDay = fc.integer({ min: dayOf(1991, 1, 1), max: dayOf(2098, 12, 31) });
const anyStart = fc.integer({ min: 1, max: 12 });

describe('laws', () => {
  test('the quarter around a day holds it, has three months, and is read back by its own label', () =>
    holds(
      fc.property(anyDay, anyStart, (day, start) => {
        const quarter = quarterAround(day, start);
        const { first, last } = quarter.window!;
        expect(day >= first && day <= last).toBe(true);
        expect(addMonths(first, 3)).toBe(last + 1);
        // Two digits name 2000 to 2099.
        if (start === 1 || day >= dayOf(2000, 1, 1))
          expect(shown(parsePeriod(quarter.label, day, start))).toBe(shown(quarter));
      }),
      500,
    ));

  test('next quarter begins where this one ends', () =>
    holds(
      fc.property(anyDay, anyStart, (day, start) => {
        const [now, next] = ['this quarter', 'next quarter'].map((text) => parsePeriod(text, day, start)!.window!);
        expect(next!.first).toBe(now!.last + 1);
      }),
    ));

  test('the four quarters of a fiscal year tile it', () =>
    holds(
      fc.property(fc.integer({ min: 2000, max: 2099 }), anyStart, (year, start) => {
        const parts = [1, 2, 3, 4].map((q) => parsePeriod(`FY${year}-Q${q}`, TODAY, start)!.window!);
        const whole = parsePeriod(`FY${year}`, TODAY, start)!.window!;
        expect(parts[0]!.first).toBe(whole.first);
        expect(parts[3]!.last).toBe(whole.last);
        for (const i of [1, 2, 3]) expect(parts[i]!.first).toBe(parts[i - 1]!.last + 1);
      }),
    ));

  test('the text of a day is a period that holds it', () =>
    holds(
      fc.property(anyDay, fc.constantFrom('month', 'quarter', 'year'), (day, kind) => {
        const { first, last } = parsePeriod(periodText(day, kind), TODAY, 1)!.window!;
        expect(day >= first && day <= last).toBe(true);
      }),
    ));
});

describe('PERIOD', () => {
  test.each([
    ['2026-08-14', 'month', '2026-08'],
    [46248, 'quarter', '2026-Q3'],
    ['2026-12-31', 'year', '2026'],
  ])('(%s, %s) = %s', (date, kind, is) => expect(ask('PERIOD', date, kind)).toBe(is));

  test('refuses what it does not know', () => {
    expect(refusal(ask('PERIOD', '2026-08-14', 'week'))).toMatchInlineSnapshot(
      `"unknown-name: kind cannot be "week". Known: "month", "quarter", "year"."`,
    );
    expect(refusal(ask('PERIOD', '2026-08-14'))).toMatchInlineSnapshot(
      `"bad-argument: kind is missing: "month", "quarter" or "year"."`,
    );
    expect(refusal(ask('PERIOD'))).toMatchInlineSnapshot(
      `"bad-argument: date is missing: a date cell or text such as "2026-08-14"."`,
    );
  });
});
