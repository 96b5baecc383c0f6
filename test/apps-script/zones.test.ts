// Days are the spreadsheet's, in every zone, and on the nights when clocks change. The script itself runs in UTC.
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Day, dayOf, isoDay } from '../../core/index';
import { holds } from '../core/property';
import manifest from '../../sheets-script/appsscript.json' with { type: 'json' };
import { loadCode } from './load-code';
import { dateCell } from './time-zone';

/** Nights on which the clock of the zone goes forward or back. */
const NIGHTS: readonly (readonly [zone: string, nights: readonly Day[]])[] = [
  ['Asia/Tokyo', [dayOf(2026, 3, 29)]],
  ['America/Los_Angeles', [dayOf(2026, 3, 8), dayOf(2026, 11, 1)]],
  ['Pacific/Auckland', [dayOf(2026, 4, 5), dayOf(2026, 9, 27)]],
  ['Europe/Berlin', [dayOf(2026, 3, 29), dayOf(2026, 10, 25)]],
  ['America/St_Johns', [dayOf(2026, 3, 8), dayOf(2026, 11, 1)]],
  ['Australia/Lord_Howe', [dayOf(2026, 4, 5), dayOf(2026, 10, 4)]], // half an hour
  ['Etc/UTC', [dayOf(2026, 1, 1)]],
];

describe.each(NIGHTS)('%s', (timeZone, nights) => {
  const { call } = loadCode({ google: { timeZone } });
  const shown = (date: Date) => call('KPI_EXPLAIN', 'WIN_RATE', DEALS(date), date) as unknown[][];
  const asOf = (date: Date) => shown(date).find(([what]) => what === 'as of')?.[1];
  const DEALS = (closed: Date) => [
    ['Deal ID', 'Stage', 'Amount', 'Created Date', 'Close Date', 'Owner'],
    ['1', 'Closed Won', 1000, closed, closed, 'Ana'],
  ];

  test.each(nights.flatMap((night) => [night - 1, night, night + 1]))('the day %i is the day on the sheet', (day) => {
    for (const hour of [0, 1, 4, 12, 23]) expect(asOf(dateCell(timeZone, day, hour)), `${hour}:00`).toBe(isoDay(day));
  });

  test('any day and hour', () =>
    holds(
      fc.property(
        fc.integer({ min: dayOf(1995, 1, 1), max: dayOf(2060, 12, 31) }),
        fc.integer({ min: 0, max: 23 }),
        (day, hour) => {
          expect(asOf(dateCell(timeZone, day, hour))).toBe(isoDay(day));
        },
      ),
      40,
    ));

  test('a year of rows costs no more questions than its weeks do', () => {
    const first = dayOf(2026, 1, 1);
    const { call, asked } = loadCode({ google: { timeZone } });
    const rows = Array.from({ length: 3650 }, (_, i) => {
      const date = dateCell(timeZone, first + (i % 365), i % 24, i % 60);
      return [String(i), 'Closed Won', 1000, date, date, 'Ana'];
    });
    expect(call('WIN_RATE', [DEALS(new Date(0))[0]!, ...rows], '2026-12-31', 365)).toBe(1);
    expect(asked.zone).toBe(1);
    expect(asked.formatDate).toBeLessThan(54 + nights.length * 2 * 7 * 24);
  });
});

test('the script is shipped to run in UTC', () => expect(manifest.timeZone).toBe('Etc/UTC'));

describe('a script that somebody has moved to another zone', () => {
  const zone = process.env.TZ;
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    ['Etc/UTC', 0],
    ['America/Los_Angeles', 480],
    ['Asia/Kolkata', -330],
    ['Pacific/Auckland', -780],
  ])('%s: the days are still those of the spreadsheet', (scriptZone, behind) => {
    process.env.TZ = scriptZone;
    expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).toBe(behind);
    for (const [timeZone, nights] of NIGHTS) {
      const { call } = loadCode({ google: { timeZone } });
      for (const day of nights.flatMap((night) => [night - 1, night, night + 1]))
        for (const hour of [0, 4, 23]) {
          const date = dateCell(timeZone, day, hour);
          const rows = [
            ['Deal ID', 'Stage', 'Amount', 'Created Date', 'Close Date', 'Owner'],
            ['1', 'Closed Won', 1000, date, date, 'Ana'],
          ];
          expect(call('DEALS_WON', rows, isoDay(day), 1), `${timeZone} ${isoDay(day)} ${hour}:00`).toBe(1);
        }
    }
  });
});
