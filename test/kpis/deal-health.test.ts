import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { type Rows, explained, table } from './table';

const HEALTHY = {
  'Deal ID': 'x',
  Stage: 'Demo',
  Amount: 100 as unknown,
  'Close Date': '2026-08-01',
  'Stage Entered': '2026-06-20',
  'Next Step': 'Call',
  'Last Activity': '2026-06-25',
  Pushes: 0 as unknown,
  Contacts: 3 as unknown,
};
const HEADER = Object.keys(HEALTHY);
/** A healthy deal, with something else about it. */
const deal = (other: Partial<typeof HEALTHY>): readonly unknown[] => Object.values({ ...HEALTHY, ...other });
const five = ['a', 'b', 'c', 'd', 'e'].map((id) => deal({ 'Deal ID': id }));
const without = (column: string, deals: Rows): Rows =>
  table(HEADER, deals).map((row) => row.filter((_, at) => HEADER[at] !== column));
const BUCKETS = ['red', 'amber', 'green', 'unknown'];
const shares = (deals: Rows, ...pairs: readonly unknown[]) =>
  BUCKETS.map((bucket) => number(ask('DEAL_HEALTH', table(HEADER, deals), '2026-06-30', bucket, ...pairs)));

describe('DEAL_HEALTH', () => {
  test.each<[string, Partial<typeof HEALTHY>, string]>([
    ['nothing wrong', {}, 'green'],
    ['close date yesterday', { 'Close Date': '2026-06-29' }, 'red'],
    ['close date today', { 'Close Date': '2026-06-30' }, 'green'],
    ['21 days in the stage, median 10', { 'Stage Entered': '2026-06-09' }, 'red'],
    ['20 days', { 'Stage Entered': '2026-06-10' }, 'amber'],
    ['15 days', { 'Stage Entered': '2026-06-15' }, 'green'],
    ['pushed three times', { Pushes: 3 }, 'red'],
    ['pushed twice', { Pushes: 2 }, 'green'],
    ['no next step', { 'Next Step': '' }, 'amber'],
    ['no next step, 31 days quiet', { 'Next Step': '', 'Last Activity': '2026-05-30' }, 'red'],
    ['no next step, 30 days quiet', { 'Next Step': '', 'Last Activity': '2026-05-31' }, 'amber'],
    ['no next step, never any activity', { 'Next Step': '', 'Last Activity': '' }, 'red'],
    ['15 days quiet', { 'Last Activity': '2026-06-15' }, 'amber'],
    ['14 days quiet', { 'Last Activity': '2026-06-16' }, 'green'],
    ['one contact', { Contacts: 1 }, 'amber'],
    ['pushes and contacts not filled', { Pushes: '', Contacts: '' }, 'green'],
    ['no close date', { 'Close Date': '' }, 'unknown'],
    ['no stage date', { 'Stage Entered': '' }, 'unknown'],
  ])('%s', (_, other, bucket) => {
    // five healthy deals of 100 and this one of 500
    const wanted = BUCKETS.map((name) => (name === bucket ? 0.5 : 0) + (name === 'green' ? 0.5 : 0));
    expect(shares([...five, deal({ ...other, Amount: 500 })])).toEqual(wanted);
  });
  test('by count; red is what it gives when no bucket is named', () => {
    const deals = [...five, deal({ Pushes: 3, Amount: 500 })];
    expect(shares(deals, '@variant', 'count')).toEqual([1 / 6, 0, 5 / 6, 0]);
    expect(number(ask('DEAL_HEALTH', table(HEADER, deals), '2026-06-30'))).toBe(0.5);
  });
  test('a blank amount is left out by value and counted', () => {
    const deals = table(HEADER, [...five, deal({ Pushes: 3, Amount: '' })]);
    expect(number(ask('DEAL_HEALTH', deals, '2026-06-30'))).toBe(0);
    expect(explained(ask, 'left out: deals without an amount', 'DEAL_HEALTH', deals, '2026-06-30')).toBe(1);
    expect(number(ask('DEAL_HEALTH', deals, '2026-06-30', 'red', '@variant', 'count'))).toBe(1 / 6);
  });
  test('without a column that green needs nothing is green, and EXPLAIN says which', () => {
    const bare = without('Last Activity', five);
    expect(number(ask('DEAL_HEALTH', bare, '2026-06-30', 'green'))).toBe(0);
    expect(number(ask('DEAL_HEALTH', bare, '2026-06-30', 'unknown'))).toBe(1);
    expect(explained(ask, 'not in the table', 'DEAL_HEALTH', bare, '2026-06-30')).toContain('last activity');
  });
  test('a red share of what mostly cannot be told has no status', () => {
    const many = Array.from({ length: 40 }, (_, i) => deal({ 'Deal ID': `m${i}` }));
    expect(explained(ask, 'status', 'DEAL_HEALTH', without('Last Activity', many), '2026-06-30')).toContain(
      'too little',
    );
    expect(explained(ask, 'status', 'DEAL_HEALTH', table(HEADER, many), '2026-06-30')).toBe('green');
    expect(explained(ask, 'status', 'DEAL_HEALTH', table(HEADER, many), '2026-06-30', 'green')).toContain(
      'only the red',
    );
  });
  test('text where a number or day belongs is refused with its row', () => {
    const bad = (other: Partial<typeof HEALTHY>) => table(HEADER, [...five, deal(other)]);
    expect(refusal(ask('DEAL_HEALTH', bad({ Pushes: 'often' }), '2026-06-30'))).toContain('row 7, column "Pushes"');
    expect(refusal(ask('DEAL_HEALTH', bad({ 'Last Activity': 'long ago' }), '2026-06-30'))).toContain('row 7');
  });
  test('an unknown bucket, no open deal, no column at all', () => {
    expect(refusal(ask('DEAL_HEALTH', table(HEADER, five), '2026-06-30', 'yellow'))).toContain(
      '"red", "amber", "green"',
    );
    const won = table(HEADER, [deal({ Stage: 'Closed Won' })]);
    expect(refusal(ask('DEAL_HEALTH', won, '2026-08-30'))).toContain('No deal was open');
    const bare = table(['Deal ID', 'Stage', 'Amount'], [['1', 'Demo', 5]]);
    expect(refusal(ask('DEAL_HEALTH', bare, '2026-06-30'))).toContain('missing-column');
  });
});
