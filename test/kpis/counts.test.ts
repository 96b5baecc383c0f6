// Pipeline per rep, capacity, deals won, open deals: amounts and counts over people and days.
import { describe, expect, test } from 'vitest';
import { ask, asked, number, refusal } from '../core/ask';
import { explained, table } from './table';

const HEADER = ['Deal ID', 'Stage', 'Amount', 'Created', 'Close Date', 'Owner', 'Lost at stage', 'Type'];
const deals = table(HEADER, [
  ['1', 'Demo', 100, '2026-06-01', '2026-08-01', 'Ana', '', ''], // first day of the window
  ['2', 'Closed Lost', 200, '2026-06-10', '2026-06-20', 'Ben', 'Demo', ''], // lost since: generated all the same
  ['3', 'Prospecting', 400, '2026-06-10', '2026-08-01', 'Ben', '', ''], // not qualified
  ['4', 'Closed Lost', 800, '2026-06-10', '2026-06-20', 'Ben', 'Prospecting', ''], // never was
  ['5', 'Demo', 1600, '2026-05-31', '2026-08-01', 'Cid', '', ''], // the day before the window
  ['6', 'Closed Won', 3200, '2026-01-01', '2026-06-30', 'Ana', '', ''],
  ['7', 'Closed Won', 6400, '2026-01-01', '2026-04-01', 'Dan', '', ''], // long gone
  ['8', 'Closed Won', 50, '2026-01-01', '2026-06-01', 'Ana', '', 'Renewal'],
]);

describe('PIPELINE_PER_REP', () => {
  const perRep = (...own: readonly unknown[]) => number(ask('PIPELINE_PER_REP', deals, '2026-06-30', ...own));
  test('flow: created in the window and qualified, over the owners seen', () => {
    expect(perRep()).toBe(300 / 3); // Ana, Ben, Cid; not Dan
    expect(explained(ask, 'reps', 'PIPELINE_PER_REP', deals, '2026-06-30')).toContain('3 owners seen');
  });
  test('a given number of reps, other windows, filters', () => {
    expect(perRep(10)).toBe(30);
    expect(perRep(10, 31)).toBe(190);
    expect(perRep(undefined, undefined, 'Owner', 'Ana')).toBe(100);
    expect(refusal(ask('PIPELINE_PER_REP', deals, '2026-06-30', 0))).toContain('reps is 0');
  });
  test('stock: open and qualified', () => expect(perRep(1, undefined, '@variant', 'stock')).toBe(1700));
  test('reps left out are the owners with a target on that day', () => {
    const targets = ['Ana', 'Ben', 'Cid', 'Dan', 'Eve'].map((owner) => ({ period: '2026-Q2', owner, amount: 1000 }));
    const workbook = asked({ deals, setup: { targets: [...targets, { period: '2026-Q3', owner: 'Flo', amount: 1 }] } });
    expect(number(workbook('PIPELINE_PER_REP', undefined, '2026-06-30'))).toBe(300 / 5);
    const ben = [undefined, '2026-06-30', undefined, undefined, 'Owner', 'Ben'];
    expect(number(workbook('PIPELINE_PER_REP', ...ben))).toBe(200);
  });
  test('a blank amount is left out and counted, text refused with its row', () => {
    const row = (amount: unknown) => [...deals, ['9', 'Demo', amount, '2026-06-10', '2026-08-01', 'Ana', '', '']];
    expect(number(ask('PIPELINE_PER_REP', row(''), '2026-06-30'))).toBe(100);
    const says = 'left out: deals created in the window without an amount';
    expect(explained(ask, says, 'PIPELINE_PER_REP', row(''), '2026-06-30')).toBe(1);
    expect(refusal(ask('PIPELINE_PER_REP', row('much'), '2026-06-30'))).toContain('row 10, column "Amount"');
  });
  test('nothing created is 0; no owner at all is no rep', () => {
    expect(number(ask('PIPELINE_PER_REP', deals, '2027-06-30', 2))).toBe(0);
    expect(refusal(ask('PIPELINE_PER_REP', deals, '2024-06-30'))).toContain('divides by reps');
  });
  test.each([
    // one of ten reps needs 3 × 9100 ÷ 10 × 30 ÷ 91 days = 900
    [900, 'green'],
    [899, 'amber'],
    [719, 'red'],
  ])('%d each: %s', (each, status) => {
    const one = table(HEADER, [['1', 'Demo', each * 10, '2026-06-01', '2026-08-01', 'Ana', '', '']]);
    const workbook = asked({ deals: one, setup: { targets: [{ period: '2026-Q2', owner: '', amount: 9100 }] } });
    expect(explained(workbook, 'status', 'PIPELINE_PER_REP', undefined, '2026-06-30', 10)).toBe(status);
  });
});

describe('CAPACITY_UTILIZATION', () => {
  const used = (...own: readonly unknown[]) => number(ask('CAPACITY_UTILIZATION', deals, '2026-06-30', ...own));
  test('known values', () => {
    expect(used(2, 4)).toBe(2 / 8);
    expect(used(1, undefined, 'Owner', 'Ana')).toBe(1);
    expect(used(2)).toBe(2 / 6); // Ana closed a deal on the day; Ben and Cid have open ones
  });
  test('the capacity cannot be left out, or be 0', () => {
    expect(refusal(ask('CAPACITY_UTILIZATION', deals, '2026-06-30'))).toContain('capacity_per_rep is missing');
    expect(refusal(ask('CAPACITY_UTILIZATION', deals, '2026-06-30', 0))).toContain('above 0');
  });
  test.each([
    [1.31, 'red'],
    [1.3, 'amber'],
    [1.11, 'amber'],
    [1.1, 'green'],
    [0.7, 'green'],
    [0.69, 'amber'],
    [0.5, 'amber'],
    [0.49, 'red'],
  ])('too much is as bad as too little: %d is %s', (value, status) =>
    expect(ask('STATUS', 'CAPACITY_UTILIZATION', value)).toBe(status),
  );
});

describe('DEALS_WON and OPEN_DEALS: context', () => {
  test('won in the window, renewals aside', () => {
    expect(number(ask('DEALS_WON', deals, '2026-06-30'))).toBe(1);
    expect(number(ask('DEALS_WON', deals, '2026-06-30', 91))).toBe(2);
    expect(number(ask('DEALS_WON', deals, '2026-06-30', 90, 'Owner', 'Ben'))).toBe(0);
  });
  test('open: qualified, all', () => {
    expect(number(ask('OPEN_DEALS', deals, '2026-06-30'))).toBe(2);
    expect(number(ask('OPEN_DEALS', deals, '2026-06-30', '@variant', 'all'))).toBe(3);
    expect(number(ask('OPEN_DEALS', deals, '2020-01-01'))).toBe(0);
  });
  test('open deals alone need no close date', () =>
    expect(number(ask('OPEN_DEALS', table(['Deal ID', 'Stage'], [['1', 'Demo']]), '2026-06-30'))).toBe(1));
  test.each(['DEALS_WON', 'OPEN_DEALS'])('%s is never judged', (id) =>
    expect(explained(ask, 'status', id, deals, '2026-06-30')).toContain('context only'),
  );
});

test('@qualified_from goes by the order in which the setup lists the stages', () => {
  const workbook = asked({ deals, setup: { stages: { prospecting: 'open', triage: 'open', demo: 'open' } } });
  expect(number(workbook('OPEN_DEALS', undefined, '2026-06-30'))).toBe(3);
  expect(number(workbook('OPEN_DEALS', undefined, '2026-06-30', '@qualified_from', 'Triage'))).toBe(2);
});
