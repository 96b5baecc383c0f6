// Day arithmetic: serial numbers as both hosts count them, across year ends, leap days and months of every length.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, civilOf, dayOf, daysInMonth, existingDay, isoDay } from '../../core/day';
import { elapsedShare, trailing } from '../../core/window';
import { holds } from './property';

const anyDay = fc.integer({ min: dayOf(1900, 3, 1), max: dayOf(2199, 12, 31) });

describe('serial days', () => {
  test.each([
    [2026, 6, 30, 46203],
    [1970, 1, 1, 25569],
    [1900, 3, 1, 61],
    [2000, 2, 29, 36585],
    [2024, 2, 29, 45351],
    [2024, 3, 1, 45352],
    [2025, 12, 31, 46022],
    [2026, 1, 1, 46023],
    [2100, 3, 1, 73110], // 2100 is no leap year
  ])('%i-%i-%i is %i', (year, month, date, serial) => {
    expect(dayOf(year, month, date)).toBe(serial);
    expect(civilOf(serial)).toEqual({ year, month, date });
  });

  test('agree with the calendar of the language on every day, and go back', () =>
    holds(
      fc.property(anyDay, (day) => {
        const iso = new Date((day - 25569) * 86_400_000).toISOString().slice(0, 10);
        expect(isoDay(day)).toBe(iso);
        const { year, month, date } = civilOf(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
      1000,
    ));

  test.each([
    [2026, 2, 28],
    [2024, 2, 29],
    [2100, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  test.each([
    [2026, 2, 29],
    [2026, 2, 30],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [2026, 1, 0],
  ])('%i-%i-%i does not exist', (year, month, date) => expect(existingDay(year, month, date)).toBeNull());
});

describe('months', () => {
  test.each([
    ['2026-06-30', -4, '2026-02-28'],
    ['2024-06-30', -4, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-31'], // month end to month end
    ['2024-02-28', 1, '2024-03-28'], // not the last day of that February
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-12-31', -12, '2023-12-31'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months: %s', (from, months, to) => {
    const [year, month, date] = from.split('-').map(Number);
    expect(isoDay(addMonths(dayOf(year!, month!, date!), months))).toBe(to);
  });

  test('later months are later days; a month end stays one', () =>
    holds(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
        const there = addMonths(day, months);
        expect(Math.sign(there - day)).toBe(Math.sign(months));
        const { year, month, date } = civilOf(day);
        const to = civilOf(there);
        if (date === daysInMonth(year, month)) expect(to.date).toBe(daysInMonth(to.year, to.month));
      }),
    ));
});

describe('windows', () => {
  test('90 days to 30 June begin on 2 April, and the 90 before end on 1 April', () => {
    const now = trailing(dayOf(2026, 6, 30), 90);
    expect([isoDay(now.first), isoDay(now.last)]).toEqual(['2026-04-02', '2026-06-30']);
    const before = trailing(dayOf(2026, 6, 30) - 90, 90);
    expect([isoDay(before.first), isoDay(before.last)]).toEqual(['2026-01-02', '2026-04-01']);
  });

  test('a window and the one before it share no day and leave none out', () =>
    holds(
      fc.property(anyDay, fc.integer({ min: 1, max: 3660 }), (day, days) => {
        const now = trailing(day, days);
        expect(now.last - now.first + 1).toBe(days);
        expect(trailing(day - days, days).last).toBe(now.first - 1);
      }),
    ));

  test('the share gone by is 0 before the window, 1 from its last day on, and grows', () =>
    holds(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), fc.integer({ min: -50, max: 450 }), (first, days, at) => {
        const window = { first, last: first + days - 1 };
        const share = elapsedShare(window, first + at);
        if (at < 0) expect(share).toBe(0);
        else if (at >= days - 1) expect(share).toBe(1);
        else expect(share).toBeCloseTo((at + 1) / days, 12);
      }),
    ));
});
