// The double must be as strict as Google, or tests on it prove nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDay } from '../../core/index';
import { holds } from '../core/property';
import { google } from './google';
import { dateCell } from './time-zone';

const ZONES = ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/Berlin', 'America/St_Johns', 'Etc/UTC'];

describe('the double of Google’s services', () => {
  const { services, asked } = google({
    timeZone: 'Asia/Tokyo',
    tabs: { Deals: [['Stage', 'Amount'], ['Won']], Empty: [] },
  });
  const book = services.SpreadsheetApp.getActiveSpreadsheet();

  test('refuses what it does not know, instead of giving undefined', () => {
    const unknown = services.SpreadsheetApp as unknown as Record<string, () => void>;
    expect(() => unknown.openById!()).toThrow('SpreadsheetApp.openById is not in the double');
    expect(() => (book as unknown as Record<string, () => void>).toast!()).toThrow('Spreadsheet.toast is not');
    expect(() => ((book as { name?: string }).name = 'x')).toThrow('nothing may set it');
    expect(() => services.Utilities.formatDate(new Date(0), 'UTC', 'dd.MM.yyyy')).toThrow('knows no format dd.MM.yyyy');
  });

  test('gives tabs as Google does: rectangular, blank as "", null for a tab that is not there', () => {
    expect(book.getSheetByName('Deals')!.getDataRange().getValues()).toEqual([
      ['Stage', 'Amount'],
      ['Won', ''],
    ]);
    expect(book.getSheetByName('Empty')!.getDataRange().getValues()).toEqual([['']]);
    expect(book.getSheetByName('Leads')).toBeNull();
    expect(asked.values).toEqual({ Deals: 1, Empty: 1 });
  });

  test('a change to what it gave changes no cell', () => {
    const values = book.getSheetByName('Deals')!.getDataRange().getValues();
    values[0]![0] = 'changed';
    expect(book.getSheetByName('Deals')!.getDataRange().getValues()[0]![0]).toBe('Stage');
  });

  test('a date cell of Tokyo is the day before in UTC', () =>
    expect(dateCell('Asia/Tokyo', dayOf(2026, 1, 1)).toISOString()).toBe('2025-12-31T15:00:00.000Z'));

  test('shows the day of a date cell in its zone, on days when clocks change too', () =>
    holds(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2099, 12, 31) }),
        fc.integer({ min: 0, max: 23 }),
        (zone, day, hour) => {
          const date = dateCell(zone, day, hour, 30);
          expect(services.Utilities.formatDate(date, zone, 'yyyy-MM-dd')).toBe(isoDay(day));
        },
      ),
      500,
    ));
});
