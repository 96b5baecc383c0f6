import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { ask, number, refusal } from '../core/ask';
import { holds } from '../core/property';
import { type Rows, explained, table } from './table';

const HEADER = ['Lead ID', 'Created Date', 'Converted Date', 'Lead Status', 'Owner'];
const body: Rows = [
  ['L1', '2026-04-10', '2026-05-10', 'Closed - Converted', 'Ana'],
  ['L2', '2026-04-10', '2026-06-20', 'Closed - Converted', 'Ana'],
  ['L3', '2026-05-10', '', 'Working', 'Ana'],
  ['L4', '2026-06-25', '', 'New', 'Ben'],
  ['L5', '2026-06-01', '2026-07-05', 'Closed - Converted', 'Ben'],
  ['L6', '2026-06-01', '2026-05-05', 'Closed - Converted', 'Ben'],
];
const leads = table(HEADER, body);
const rate = (rows: Rows, ...more: readonly unknown[]) => ask('LEAD_CONVERSION_RATE', rows, '2026-06-30', ...more);

describe('LEAD_CONVERSION_RATE', () => {
  test('known value: two of five by as_of; the sixth was converted before it came in', () => {
    expect(number(rate(leads))).toBe(2 / 5);
    expect(explained(ask, 'left out: rows whose goal', 'LEAD_CONVERSION_RATE', leads, '2026-06-30')).toBe(1);
    expect(number(ask('LEAD_CONVERSION_RATE', leads, '2026-07-06'))).toBe(3 / 5);
  });
  test('mature: the window ends 60 days earlier, and conversion counts within 60 days', () => {
    expect(number(rate(leads, 90, '@variant', 'mature', '@within_days', 60))).toBe(1 / 2); // L2 took 71 days
    expect(number(rate(leads, 90, '@variant', 'mature', '@within_days', 75))).toBe(2 / 2);
    expect(number(rate(leads, 90, '@variant', 'mature', '@within_days', 30))).toBe(1 / 3); // L1 on its thirtieth day, L3 not
    expect(refusal(rate(leads, 30, '@variant', 'mature'))).toMatch(
      /^no-data: No lead came in from 2026-03-03 to 2026-04-01/,
    );
  });
  test('@within_days is a whole number in its range', () => {
    expect(refusal(rate(leads, 90, '@within_days', 0))).toMatch(
      /^bad-argument: @within_days is 0, but must be a whole number from 1 to 730/,
    );
    expect(refusal(rate(leads, 90, '@within_days', 'many'))).toMatch(/^bad-argument: @within_days is "many"/);
  });
  test('filters', () => expect(number(rate(leads, 90, 'Owner', 'Ana'))).toBe(2 / 3));
  test('without a date the flag decides, without a flag the word in the status', () => {
    const flags = table(
      ['Lead ID', 'Created', 'Converted'],
      [
        ['L1', '2026-06-01', true],
        ['L2', '2026-06-02', false],
        ['L3', '2026-06-03', ''],
      ],
    );
    expect(number(rate(flags))).toBe(1 / 3);
    const words = table(
      ['Lead ID', 'Created', 'Stage'],
      [
        ['L1', '2026-06-01', 'converted'],
        ['L2', '2026-06-02', 'demo_booked'],
      ],
    );
    expect(number(rate(words))).toBe(1 / 2);
    expect(explained(ask, 'without a day', 'LEAD_CONVERSION_RATE', words, '2026-06-30')).toMatch(/^1 count although/);
  });
  test('none of the three: the column is asked for', () =>
    expect(refusal(rate(table(['Lead ID', 'Created'], [['L1', '2026-06-01']])))).toMatch(
      /^missing-column: leads has no column for the day the lead was converted/,
    ));
  test('none, text', () => {
    expect(refusal(ask('LEAD_CONVERSION_RATE', leads, '2020-01-31'))).toMatch(/^no-data: No lead came in/);
    expect(refusal(rate(table(HEADER, [['L1', '2026-06-01', 'yesterday', 'Won', 'Ana']])))).toMatch(
      /^bad-cell: leads, row 2, column "Converted Date": "yesterday" is not a date/,
    );
    expect(number(rate(table(HEADER, [...body, ['L7', '2020-06-01', 'yesterday', 'Won', 'Ana']])))).toBe(2 / 5); // not in the window
  });
});

describe('LEAD_VOLUME', () => {
  test('known value, filters, none', () => {
    expect(number(ask('LEAD_VOLUME', leads, '2026-06-30'))).toBe(6);
    expect(number(ask('LEAD_VOLUME', leads, '2026-06-30', 30))).toBe(3);
    expect(number(ask('LEAD_VOLUME', leads, '2026-06-30', 90, 'Owner', 'Ben'))).toBe(3);
    expect(number(ask('LEAD_VOLUME', leads, '2020-01-31'))).toBe(0);
  });
  test('windows next to each other share no lead, and 90 days are as many as the three months in them', () => {
    const halves = [
      number(ask('LEAD_VOLUME', leads, '2026-06-30', 45)),
      number(ask('LEAD_VOLUME', leads, '2026-05-16', 45)),
    ];
    expect(halves[0]! + halves[1]!).toBe(number(ask('LEAD_VOLUME', leads, '2026-06-30', 90)));
  });
});

test('law: rates lie in 0 to 1, and giving leads more days never lowers the mature rate of the same leads', () =>
  holds(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 80 }), fc.option(fc.integer({ min: 0, max: 200 }))), {
        minLength: 1,
        maxLength: 15,
      }),
      fc.integer({ min: 1, max: 100 }),
      (all, within) => {
        const start = dayOf(2026, 1, 1);
        const rows = table(
          HEADER,
          all.map(([came, took], i) => [`L${i}`, start + came, took === null ? '' : start + came + took, '', '']),
        );
        const asked = (days: number) =>
          number(ask('LEAD_CONVERSION_RATE', rows, start + 80 + days, 81, '@variant', 'mature', '@within_days', days));
        expect(asked(within)).toBeGreaterThanOrEqual(0);
        expect(asked(within + 1)).toBeLessThanOrEqual(1);
        expect(asked(within + 1)).toBeGreaterThanOrEqual(asked(within));
      },
    ),
  ));
