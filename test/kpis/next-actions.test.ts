import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { explained, table } from './table';

const HEADER = ['Deal ID', 'Stage', 'Amount', 'Close Date', 'Next Activity Date', 'Next Step', 'Owner'];
const deals = table(HEADER, [
  ['1', 'Demo', 100, '2026-08-01', '2026-06-29', '', 'Ana'], // overdue
  ['2', 'Demo', 100, '2026-08-01', '2026-06-30', '', 'Ana'], // due today
  ['3', 'Demo', 100, '2026-08-01', '', '', 'Ana'], // none
  ['4', 'Demo', 100, '2026-08-01', '', 'Send offer', 'Ben'], // in words
  ['5', 'Demo', 100, '2026-08-01', '2026-01-01', '', 'Ben'], // overdue
  ['6', 'Closed Lost', 100, '2026-06-01', '2026-01-01', '', 'Ben'],
]);
const count = (...pairs: readonly unknown[]) => number(ask('OVERDUE_NEXT_ACTIONS', deals, '2026-06-30', ...pairs));

describe('OVERDUE_NEXT_ACTIONS', () => {
  test('known values: due today is not overdue, words are a next action', () => {
    expect(count()).toBe(2);
    expect(count('@variant', 'missing')).toBe(1);
    expect(count('@variant', 'both')).toBe(3);
    expect(count('Owner', 'Ana')).toBe(1);
  });
  test('none', () => expect(count('Owner', 'Zoe')).toBe(0));
  test('judged by the most that one owner has', () => {
    const both = [deals, '2026-06-30', '@variant', 'both'];
    expect(explained(ask, 'part most_per_rep', 'OVERDUE_NEXT_ACTIONS', ...both)).toBe(2);
    expect(explained(ask, 'status', 'OVERDUE_NEXT_ACTIONS', deals, '2026-06-30')).toBe('amber');
    expect(explained(ask, 'status', 'OVERDUE_NEXT_ACTIONS', deals, '2026-06-30', 'Owner', 'Zoe')).toBe('green');
  });
  test('text in the day is refused with its row', () => {
    const bad = [...deals, ['7', 'Demo', 1, '2026-08-01', 'soon', '', 'Ana']];
    expect(refusal(ask('OVERDUE_NEXT_ACTIONS', bad, '2026-06-30'))).toContain('row 8, column "Next Activity Date"');
  });
  test("without any column it says which to add; Salesforce's yes and no will do", () => {
    const bare = deals.map((row) => row.filter((_, at) => at !== 4 && at !== 5));
    expect(refusal(ask('OVERDUE_NEXT_ACTIONS', bare, '2026-06-30'))).toContain('Next activity date');
    const flags = bare.map((row, at) => [
      ...row,
      ...(at === 0 ? ['Has Overdue Task', 'Has Open Activity'] : [at === 1, at < 4]),
    ]);
    expect(number(ask('OVERDUE_NEXT_ACTIONS', flags, '2026-06-30'))).toBe(1);
    expect(number(ask('OVERDUE_NEXT_ACTIONS', flags, '2026-06-30', '@variant', 'missing'))).toBe(2);
  });
});
