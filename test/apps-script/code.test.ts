// dist/sheets/Code.js as cells call it: what arrives, what comes back, and what Google is asked for.
import { describe, expect, test } from 'vitest';
import {
  type Setup,
  callFunction,
  dayOf,
  emptySetup,
  fail,
  functions,
  isFailure,
  plainCell,
  setupPlan,
} from '../../core/index';
import type { GoogleOptions } from './google';
import { loadCode } from './load-code';
import { dateCell } from './time-zone';

const ZONE = 'Pacific/Auckland';
const cell = (year: number, month: number, date: number, hour = 0) => dateCell(ZONE, dayOf(year, month, date), hour);

const DEALS = [
  ['Deal ID', 'Stage', 'Amount', 'Created Date', 'Close Date', 'Owner'],
  ['1', 'Closed Won', 1000, cell(2026, 5, 1), cell(2026, 6, 30, 23), 'Ana'],
  ['2', 'Closed Lost', 500, cell(2026, 5, 1), cell(2026, 4, 2), 'Ana'],
  ['3', 'Closed Lost', 500, cell(2026, 3, 1), cell(2026, 4, 1, 23), 'Ben'],
  ['4', 'Proposal', 9000, cell(2026, 6, 1), cell(2026, 8, 1), 'Ben'],
];

const SETUP: Setup = {
  ...emptySetup,
  sources: { deals: { tab: 'Deals', table: '', columns: {} } },
  targets: [{ period: '2026-Q3', owner: '', amount: 3000 }],
};
/** The setup tab with one cell changed: the row that begins with `row`, the column of that place. */
function tabOf(setup: Setup, row = '', column = 0, value: unknown = ''): unknown[][] {
  return setupPlan(setup).cells.map((cells) =>
    cells.map((found, at) => (cells[0]?.value === row && at === column ? value : (found?.value ?? ''))),
  );
}

const book = (tabs: GoogleOptions['tabs'] = {}): GoogleOptions => ({ timeZone: ZONE, tabs });
const connected = book({ 'KPI Setup': tabOf(SETUP, 'PIPELINE_COVERAGE', 6, 9), Deals: DEALS });
/** Morning of 30 June in New York, already 1 July in Auckland. */
const NOW = '2026-06-30T13:00:00Z';

describe('dates', () => {
  test('are the days that the sheet shows, time of day or not: the window ends with them', () => {
    const { call } = loadCode({ google: book() });
    expect(call('WIN_RATE', DEALS, cell(2026, 6, 30))).toBe(0.5); // 2 April to 30 June
    expect(call('WIN_RATE', DEALS, cell(2026, 6, 30, 22), 91)).toBeCloseTo(1 / 3, 12); // from 1 April
    expect(call('WIN_RATE', DEALS, '2026-06-29')).toBe(0);
  });

  test("written as a text with a zone are read on the spreadsheet's clock", () => {
    const { call } = loadCode({ google: book() });
    const late = DEALS.map((row, i) => (i === 1 ? [...row.slice(0, 4), '2026-06-30T13:00:00Z', 'Ana'] : row));
    expect(call('WIN_RATE', late, '2026-06-30')).toBe(0); // in Auckland it was won on 1 July
    expect(call('WIN_RATE', late, '2026-07-01', 91)).toBe(0.5);
  });

  test('cost one question for the zone and two for the week of each date, however often it stands there', () => {
    const { call, asked } = loadCode({ google: book() });
    const many = [DEALS[0]!, ...Array.from({ length: 500 }, (_, i) => [String(i), ...DEALS[1]!.slice(1)])];
    expect(call('WIN_RATE', many, '2026-06-30')).toBe(1);
    expect(asked.zone).toBe(1);
    expect(asked.formatDate).toBeLessThanOrEqual(4);
  });

  test('cost nothing where there are none', () => {
    const { call, asked } = loadCode({ google: book() });
    expect(call('WIN_RATE_FROM', 3, 7)).toBe(0.3);
    expect(call('KPI_PERIOD', '2026-08-14', 'quarter')).toBe('2026-Q3');
    expect(asked).toEqual({ zone: 0, formatDate: 0, values: {} });
  });

  test('today is the spreadsheet’s, not the script’s', () => {
    const { call } = loadCode({ google: connected, now: NOW });
    expect(call('KPI_EXPLAIN', 'WIN_RATE')).toContainEqual(['as of', '2026-07-01']);
  });

  test('a date that is none is an error cell, named', () => {
    const { call } = loadCode({ google: book() });
    expect(() => call('WIN_RATE', DEALS, new Date(NaN))).toThrow('as_of holds #VALUE!');
  });
});

describe('arguments', () => {
  const { call } = loadCode();

  test('a blank cell is no omission', () => {
    expect(() => call('WIN_RATE', DEALS, '')).toThrow(
      /^as_of is a blank cell: fill it in, or leave the argument out\.$/,
    );
    expect(() => call('WIN_RATE_FROM', 3, '')).toThrow(/^lost is a blank cell/);
  });

  test('a table of one cell arrives as a value, and still gets the sentence', () =>
    expect(() => call('WIN_RATE', 'Stage', '2026-06-30')).toThrow(/^No deals table: pass the range with its header/));

  test('omitted ones at the end may be missing or undefined', () => {
    expect(call('PIPELINE_COVERAGE_FROM', 600, 200)).toBe(3);
    expect(call('PIPELINE_COVERAGE_FROM', 600, 200, undefined)).toBe(3);
  });

  test('more pairs than the declaration names are read', () => {
    const serial = DEALS.map((row) => row.map((x) => (typeof x === 'object' ? 46190 : x)));
    const rate = (...pairs: string[]) => call('WIN_RATE', serial, '2026-06-30', 90, ...pairs);
    expect(rate('Owner', 'Ana', 'Amount', '>=500', '@variant', 'value')).toBeCloseTo(2 / 3, 12);
    expect(() => rate('Owner', 'Ana', 'Amount')).toThrow('"Amount" has no value after it');
  });

  test('an error cell comes as its text, and is named with its row', () => {
    const broken = [...DEALS, ['5', 'Closed Won', '#N/A', 46000, 46200, 'Ana']].map((row) =>
      row.map((x) => (typeof x === 'object' ? 46190 : x)),
    );
    expect(() => call('AVERAGE_DEAL_SIZE', broken, '2026-06-30')).toThrow(
      'deals, row 6, column "Amount" holds #N/A: repair that cell.',
    );
  });
});

describe('what comes back', () => {
  test('a failure is an Error with the sentence and no other name', () => {
    const { call } = loadCode();
    let thrown: unknown;
    try {
      call('WIN_RATE_FROM', 0, 0);
    } catch (error) {
      thrown = error;
    }
    expect(String(thrown)).toBe('Error: Win rate divides by won + lost, which is 0: there is nothing to measure.');
  });

  test('a cell of a table that failed alone is empty', () => {
    const { call } = loadCode({ google: book() });
    expect(call('KPI_TREND', 'WIN_RATE', 2, 'quarter', DEALS, cell(2026, 6, 30), 30)).toEqual([
      ['date', 'value', 'n'],
      [dayOf(2026, 3, 31), '', ''],
      [dayOf(2026, 6, 30), 1, 1],
    ]);
  });

  test.each(functions.map((f) => [f.sheetsName, f] as const))(
    '%s without arguments and with blank cells: a sentence, and nothing about our own faults',
    (sheetsName, f) => {
      const { call } = loadCode({ google: connected, now: NOW });
      const desk = { cell: plainCell, today: () => 46204, connected: () => fail('not-set-up', '') };
      for (const args of [[], f.parameters.map(() => '')]) {
        let said: string;
        try {
          said = JSON.stringify(call(sheetsName, ...args));
        } catch (error) {
          said = (error as Error).message;
        }
        expect(said).not.toMatch(/own account|undefined|NaN|null|is not a function|is not defined/);
        const core = callFunction(f.name, args, desk);
        if (!f.live && isFailure(core)) expect(said).toBe(core.message);
      }
    },
  );
});

describe('without a table, the setup decides', () => {
  test('same value as with the table, and each tab is read once a formula', () => {
    const { call, asked } = loadCode({ google: connected, now: NOW });
    expect(call('PIPELINE_COVERAGE')).toBe(3);
    expect(asked.values).toEqual({ 'KPI Setup': 1, Deals: 1 });
    expect(call('PIPELINE_COVERAGE', DEALS, cell(2026, 7, 1), 3000, '2026-Q3')).toBe(3);
  });

  test('reads no tab that the formula does not need', () => {
    const setup: Setup = {
      ...SETUP,
      sources: { ...SETUP.sources, subscriptions: { tab: 'Subscriptions', table: '', columns: {} } },
    };
    const tabs = { 'KPI Setup': tabOf(setup), Deals: DEALS, Subscriptions: [['Account', 'MRR']] };
    const { call, asked } = loadCode({ google: book(tabs), now: NOW });
    call('WIN_RATE');
    expect(asked.values).toEqual({ 'KPI Setup': 1, Deals: 1 });
    call('KPI_TARGET', '2026-Q3');
    expect(asked.values).toEqual({ 'KPI Setup': 2, Deals: 1 });
  });

  test('thresholds and targets are the setup’s', () => {
    const { call } = loadCode({ google: connected, now: NOW });
    expect(call('KPI_STATUS', 'PIPELINE_COVERAGE', 8.5)).toBe('amber'); // green from 9
    expect(call('KPI_TARGET', '2026-Q3')).toBe(3000);
  });

  test('no setup tab: says what to do', () => {
    const { call } = loadCode({ google: book(), now: NOW });
    expect(() => call('WIN_RATE')).toThrow(
      /^No deals table is connected: open KPI setup and choose it, or pass the range as the first argument\.$/,
    );
    expect(call('KPI_STATUS', 'PIPELINE_COVERAGE', 3)).toBe('green');
  });

  test('a tab that is gone is named', () => {
    const { call } = loadCode({ google: book({ 'KPI Setup': tabOf(SETUP) }), now: NOW });
    expect(() => call('WIN_RATE')).toThrow(
      'The deals table "Deals" of the setup is gone: choose it again in KPI setup.',
    );
  });

  test('a setup that cannot be read is no reason for defaults', () => {
    const tabs = { 'KPI Setup': tabOf(SETUP, '2026-Q3', 2, 'a lot'), Deals: DEALS };
    const { call } = loadCode({ google: book(tabs), now: NOW });
    for (const formula of [() => call('WIN_RATE'), () => call('KPI_STATUS', 'PIPELINE_COVERAGE', 3)])
      expect(formula).toThrow(/^KPI Setup, cell C\d+ \(Amount\): "a lot" is not a number\.$/);
  });
});
