// A time that names its zone is read on the workbook's clock where the host tells it, and as it is written where not.
import { describe, expect, test } from 'vitest';
import { type CellReader, Connected, callFunction, emptySetup, plainCell } from '../../core/index';
import { dayOf } from '../../core/day';
import { clockIn } from '../apps-script/time-zone';
import { TODAY, number, refusal } from './ask';

/** Minutes that a zone's clock is ahead of UTC, from the language. */
const offsetIn = (zone: string) => (utc: number) => {
  const moment = Math.round((utc - 25_569) * 86_400) * 1000;
  const { year, month, day, hour, minute, second } = clockIn(zone, moment);
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - moment) / 60_000);
};
const reader = (zone: string | null): CellReader =>
  zone === null ? plainCell : Object.assign((raw: unknown) => plainCell(raw), { offsetAt: offsetIn(zone) });

function asked(zone: string | null) {
  const cell = reader(zone);
  const connected = new Connected(emptySetup, {});
  return (fn: string, ...args: readonly unknown[]) =>
    callFunction(fn, args, { cell, today: () => TODAY, connected: () => connected });
}

const won = (closed: string) => [
  ['Deal ID', 'Stage', 'Amount', 'Created Date', 'Close Date'],
  ['1', 'Closed Won', 100, '2026-01-05', closed],
];
const lead = (created: string, touched: string) => [
  ['Lead ID', 'Created At', 'First Touch At'],
  ['1', created, touched],
];

describe('the day of a closed deal', () => {
  test.each([
    [null, '2026-06-30T23:30:00Z', '2026-06-30'],
    ['Europe/Berlin', '2026-06-30T23:30:00Z', '2026-07-01'],
    ['Europe/Berlin', '2026-06-30T21:59:59Z', '2026-06-30'],
    ['Europe/Berlin', '2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['Europe/Berlin', '2026-12-31T22:59:00Z', '2026-12-31'],
    ['Europe/Berlin', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['America/New_York', '2026-07-01T03:59:59+00:00', '2026-06-30'],
    ['America/New_York', '2024-03-01T04:00:00Z', '2024-02-29'],
    ['Asia/Tokyo', '2026-06-30T15:00:00Z', '2026-07-01'],
    ['Asia/Tokyo', '2026-07-01 00:00+09:00', '2026-07-01'],
    ['Pacific/Auckland', '2026-06-30', '2026-06-30'], // no zone named: as written
    ['Pacific/Auckland', '2026-06-30 23:30', '2026-06-30'],
  ])('in %s: %s is %s', (zone, written, day) => {
    expect(number(asked(zone)('DEALS_WON', won(written), day, 1))).toBe(1);
  });
});

describe('a lead', () => {
  test('came in on the day of the workbook’s clock', () => {
    const table = lead('2026-06-30T22:30:00Z', '2026-06-30T22:35:00Z');
    expect(number(asked(null)('LEAD_VOLUME', table, '2026-06-30', 1))).toBe(1);
    expect(number(asked('Europe/Berlin')('LEAD_VOLUME', table, '2026-07-01', 1))).toBe(1);
  });
  test('at midnight on that clock belongs to the new day', () => {
    for (let hour = 0; hour < 24; hour++) {
      const utc = `2026-06-${hour < 22 ? '30' : '29'}T${String(hour).padStart(2, '0')}:00:00Z`;
      const came = lead(utc, '');
      expect(number(asked('Europe/Berlin')('LEAD_VOLUME', came, '2026-06-30', 1)), utc).toBe(1);
    }
  });
  test.each([
    ['the night the clocks go forward', '2026-03-29T00:55:00Z', '2026-03-29T01:05:00Z', 10],
    ['the night they go back', '2026-10-25T00:55:00Z', '2026-10-25T01:05:00Z', 10],
    ['offsets on both sides of it', '2026-03-29T01:59:00+01:00', '2026-03-29T03:01:00+02:00', 2],
  ])('waits as long as it waits: %s', (_, created, touched, minutes) => {
    for (const zone of [null, 'Europe/Berlin', 'America/New_York'])
      expect(number(asked(zone)('LEAD_RESPONSE_TIME', lead(created, touched), created.slice(0, 10), 7))).toBeCloseTo(
        minutes,
        6,
      );
  });
  test('has business hours in UTC too, once the clock is known', () => {
    const table = lead('2026-06-26T14:30:00Z', '2026-06-29T07:30:00Z'); // Friday 16:30 to Monday 9:30 in Berlin
    const own = [table, '2026-06-30', 30, '@business_hours', '9-17'];
    expect(refusal(asked(null)('LEAD_RESPONSE_TIME', ...own))).toContain('written in UTC');
    expect(number(asked('Europe/Berlin')('LEAD_RESPONSE_TIME', ...own))).toBeCloseTo(60, 6);
  });
});

test('the clock of a zone, as this test has it', () => {
  expect(offsetIn('Europe/Berlin')(dayOf(2026, 6, 30))).toBe(120);
  expect(offsetIn('Europe/Berlin')(dayOf(2026, 12, 30))).toBe(60);
});
