import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { type Rows, explained, table } from './table';

const AS_OF = '2026-06-30';
const share = (rows: Rows, ...more: readonly unknown[]) => ask('SELLING_TIME_SHARE', rows, AS_OF, ...more);

const SIDE_BY_SIDE = ['Week', 'Rep', 'Selling Hours', 'Worked Hours'];
const weeks = table(SIDE_BY_SIDE, [
  ['2026-06-08', 'Ana', 12, 40],
  ['2026-06-15', 'Ana', 8, 40],
  ['2026-06-15', 'Ben', '', 40], // did not answer
  ['2026-05-01', 'Ana', 40, 40],
]);
const SHEET = ['Date', 'Rep', 'Activity', 'Hours', 'Selling'];
const sheet = table(SHEET, [
  ['2026-06-08', 'Ana', 'Calls', 3, 'Yes'],
  ['2026-06-08', 'Ana', 'Data entry', 4, 'No'],
  ['2026-06-08', 'Ana', 'Meeting', 1, true],
  ['2026-06-08', 'Ana', 'Other', 2, ''],
]);

describe('SELLING_TIME_SHARE', () => {
  test('known value: 20 of 80 hours; a week without an answer is left out, not zero', () => {
    expect(number(share(weeks))).toBe(20 / 80);
    expect(explained(ask, 'left out: rows without hours', 'SELLING_TIME_SHARE', weeks, AS_OF)).toBe(1);
  });
  test('a row per activity that says whether it is selling', () => expect(number(share(sheet))).toBe(4 / 8));
  test('filters', () => expect(number(share(weeks, 28, 'Week', '2026-06-08'))).toBe(12 / 40));
  test('none, text, less than nothing, more than all', () => {
    expect(refusal(ask('SELLING_TIME_SHARE', weeks, '2026-01-31'))).toMatch(/^no-data: No row with hours is dated/);
    expect(refusal(share(table(SIDE_BY_SIDE, [['2026-06-08', 'Ana', 'most', 40]])))).toMatch(
      /^bad-cell: time, row 2, column "Selling Hours": "most" is not a number/,
    );
    expect(refusal(share(table(SIDE_BY_SIDE, [['2026-06-08', 'Ana', -1, 40]])))).toMatch(
      /^bad-cell: .*-1 is not a number of hours/,
    );
    expect(refusal(share(table(SIDE_BY_SIDE, [['2026-06-08', 'Ana', 41, 40]])))).toMatch(/^bad-argument: /);
    expect(refusal(share(table(SIDE_BY_SIDE, [['2026-06-08', 'Ana', 0, 0]])))).toMatch(/^no-data: /);
  });
});
