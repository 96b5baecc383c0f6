import { describe, expect, test } from 'vitest';
import { ask, number, refusal, rows } from '../core/ask';
import { present, published } from '../doors/published';
import { explained, table } from './table';

const HEADER = ['Deal ID', 'Stage', 'Amount', 'Created', 'Close Date', 'Loss Reason', 'Owner'];
const lost = (id: string, amount: unknown, on: string, reason: unknown, owner = 'Ana') => [
  id,
  'Closed Lost',
  amount,
  '2026-01-01',
  on,
  reason,
  owner,
];
const deals = table(HEADER, [
  lost('1', 100, '2026-06-01', 'Price'),
  lost('2', 300, '2026-05-01', 'price ', 'Ben'),
  lost('3', '', '2026-05-02', 'Competitor'),
  lost('4', 600, '2026-04-02', ''),
  lost('5', 900, '2026-04-01', 'Timing'), // the window before
  lost('6', 900, '2026-01-02', 'Price'), // its first day
  ['7', 'Closed Won', 5000, '2026-01-01', '2026-06-01', '', 'Ana'],
  ['8', 'Proposal', 5000, '2026-01-01', '2026-08-01', 'Price', 'Ana'], // open: its reason is a leftover
]);
const share = (...own: readonly unknown[]) => number(ask('LOSS_REASON_SHARE', deals, '2026-06-30', ...own));

describe('LOSS_REASON_SHARE', () => {
  test('known value: lost deals only, whatever the case of the reason', () => {
    expect(share('Price')).toBe(2 / 4);
    expect(share('COMPETITOR')).toBe(1 / 4);
  });
  test('a blank reason is one of its own', () => expect(share('(not recorded)')).toBe(1 / 4));
  test('by value: the deal without an amount is left out and counted', () => {
    const byValue = [deals, '2026-06-30', 'Price', 90, '@variant', 'value'];
    expect(number(ask('LOSS_REASON_SHARE', ...byValue))).toBe(400 / 1000);
    expect(explained(ask, 'left out: lost deals without an amount', 'LOSS_REASON_SHARE', ...byValue)).toBe(1);
  });
  test('a filter', () => expect(share('Price', 90, 'Owner', 'Ana')).toBe(1 / 3));
  test('a reason that exists but not in the window is 0 %', () => expect(share('Timing')).toBe(0));
  test('one that no deal carries is refused with those that are', () =>
    expect(refusal(ask('LOSS_REASON_SHARE', deals, '2026-06-30', 'Prise'))).toContain('"Price"'));
  test('the reason cannot be left out', () =>
    expect(refusal(ask('LOSS_REASON_SHARE', deals, '2026-06-30'))).toContain('reason is missing'));
  test('none lost', () =>
    expect(refusal(ask('LOSS_REASON_SHARE', deals, '2025-06-30', 'Price'))).toContain('No deal was lost'));
  test('an error in the reason of a lost deal is refused with its row', () => {
    const bad = [...deals, lost('9', 1, '2026-06-01', { error: '#N/A' })];
    expect(refusal(ask('LOSS_REASON_SHARE', bad, '2026-06-30', 'Price'))).toContain(
      'row 10, column "Loss Reason" holds',
    );
  });
  test('text in an amount stops the value, not the count', () => {
    const bad = [...deals, lost('9', 'lots', '2026-06-01', 'Price')];
    expect(number(ask('LOSS_REASON_SHARE', bad, '2026-06-30', 'Price'))).toBe(3 / 5);
    expect(refusal(ask('LOSS_REASON_SHARE', bad, '2026-06-30', 'Price', 90, '@variant', 'value'))).toContain('row 10');
  });
});

describe('LOSS_REASONS', () => {
  test('known table: most first, what is gone last, total measured', () =>
    expect(ask('LOSS_REASONS', deals, '2026-06-30')).toEqual([
      ['reason', 'count', 'share', 'value', 'change'],
      ['Price', 2, 0.5, 400, 0],
      ['(not recorded)', 1, 0.25, 600, 0.25],
      ['Competitor', 1, 0.25, 0, 0.25],
      ['Timing', 0, 0, 0, -0.5],
      ['Total', 4, 1, 1000, ''],
    ]));
  test('no losses in the window before: the change fails alone', () =>
    expect(rows(ask('LOSS_REASONS', deals, '2026-06-30', 365))[1]).toEqual([
      'Price',
      3,
      0.5,
      1300,
      expect.objectContaining({ code: 'no-data' }),
    ]));
  test('nothing lost in the window', () =>
    expect(refusal(ask('LOSS_REASONS', deals, '2025-06-30'))).toContain('No deal was lost'));
  test('filters, and a table without amounts', () => {
    const bare = deals.map((row) => row.filter((_, at) => at !== 2));
    expect(rows(ask('LOSS_REASONS', bare, '2026-06-30', 90, 'Owner', 'Ben'))).toEqual([
      ['reason', 'count', 'share', 'value', 'change'],
      ['price', 1, 1, '', expect.objectContaining({ code: 'no-data' })],
      ['Total', 1, 1, '', ''],
    ]);
  });
});

test.skipIf(!present)('olga-pipeline: 350 deals lost in 90 days, counted a second way', () => {
  const olga = published('olga-pipeline/opportunities.csv');
  const at = (name: string) => olga[0]!.indexOf(name);
  const counts = new Map<string, number>();
  for (const row of olga.slice(1)) {
    const day = String(row[at('close_date')]);
    if (row[at('stage')] !== 'Closed Lost' || day < '2026-04-02' || day > '2026-06-30') continue;
    const reason = String(row[at('loss_reason')]);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const spilled = rows(ask('LOSS_REASONS', olga, '2026-06-30'));
  expect(new Map(spilled.slice(1, -1).map(([reason, count]) => [reason, count]))).toEqual(counts);
  expect(spilled.at(-1)!.slice(0, 3)).toEqual(['Total', 350, 1]);
});
