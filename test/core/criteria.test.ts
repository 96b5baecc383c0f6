// Filters read their values as SUMIFS does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionOf } from '../../core/arguments/criterion';
import { ask, number, refusal } from './ask';
import { holds } from './property';

const texts = ['Ana', 'ana maria', 'Ben', 'A*', '', '5'];
const kept = (value: string | number) => texts.filter((text) => criterionOf(value).matchesText(text));
const amounts = [5000, 4999.99, 0, -1, NaN];
const keptNumbers = (value: string | number | null) =>
  amounts.filter((amount) => criterionOf(value).matchesNumber(amount));

describe('text', () => {
  test.each([
    ['ana', ['Ana']],
    ['=Ana', ['Ana']],
    ['<>Ana', ['ana maria', 'Ben', 'A*', '', '5']],
    ['A*', ['Ana', 'ana maria', 'A*']],
    ['?na', ['Ana']],
    ['A~*', ['A*']],
    ['<>A*', ['Ben', '', '5']],
    ['', ['']],
    ['=', ['']],
    ['<>', ['Ana', 'ana maria', 'Ben', 'A*', '5']],
    ['>=B', ['Ben']],
    [5, ['5']],
  ])('%j', (value, rows) => expect(kept(value)).toEqual(rows));

  test('*, ? and ~ mean what they mean in a spreadsheet', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'B', '*', '?', '~', '.', '('), maxLength: 6 });
    holds(
      fc.property(letters, letters, (pattern, text) => {
        expect(criterionOf(`=${pattern}`).matchesText(text)).toBe(globs(pattern.toLowerCase(), text.toLowerCase()));
      }),
      2000,
    );
  });
});

/** Written down anew, letter by letter. */
function globs(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const [head, ...tail] = pattern;
  const rest = tail.join('');
  if (head === '~' && rest !== '') return text[0] === rest[0] && globs(rest.slice(1), text.slice(1));
  if (head === '*') return globs(rest, text) || (text !== '' && globs(pattern, text.slice(1)));
  return text !== '' && (head === '?' || head === text[0]) && globs(rest, text.slice(1));
}

describe('numbers', () => {
  test.each([
    ['5000', [5000]],
    [5000, [5000]],
    ['>=5000', [5000]],
    ['<5000', [4999.99, 0, -1]],
    ['<>5000', [4999.99, 0, -1, NaN]],
    ['', [NaN]],
    ['<>', [5000, 4999.99, 0, -1]],
    ['0', [0]],
    [null, [NaN]],
  ])('%j', (value, rows) => expect(keptNumbers(value)).toEqual(rows));

  test('days and percentages too', () => {
    expect(criterionOf('>=2026-06-30').number).toBe(46203);
    expect(criterionOf('<25%').number).toBe(0.25);
    expect(criterionOf('TRUE').number).toBe(1);
  });
});

describe('in a table', () => {
  const DEALS = [
    ['Deal ID', 'Stage', 'Amount', 'Close Date', 'Owner', 'Region', 'Seats'],
    ['1', 'Closed Won', 100, 46200, 'Ana', 'EMEA', 5],
    ['2', 'Closed Won', 5000, 46100, 'Ana', '', 'five'],
    ['3', 'Closed Won', '', 46200, 'Ben', 'AMER', 7],
    ['4', 'Closed Won', 20, 46203, '', 'EMEA', ''],
  ];
  const won = (...pairs: unknown[]) => number(ask('CLOSED_REVENUE', DEALS, '2026-06-30', 'all', ...pairs));

  test.each([
    [[], 5120],
    [['Owner', 'Ana'], 5100],
    [['owner', 'ANA', 'Region', 'EMEA'], 100],
    [['Owner', ''], 20],
    [['Owner', '<>'], 5100],
    [['Amount', '>=100'], 5100],
    [['Amount', '>=100', 'Amount', '<5000'], 100],
    [['close_date', '>=2026-06-01'], 120],
    [['Close Date', 46203], 20],
    [['Region', ''], 5000],
    [['Seats', 5], 100],
    [['Seats', '<>5'], 5020], // text is not 5, nor is blank
    [['Seats', '>5'], 0],
    [['stage', 'closed*'], 5120],
  ])('%j', (pairs, revenue) => expect(won(...pairs)).toBe(revenue));

  test('what cannot be compared is refused, not left out', () => {
    expect(refusal(ask('CLOSED_REVENUE', DEALS, '2026-06-30', 'all', 'Amount', '>=5k'))).toMatchInlineSnapshot(
      `"bad-argument: The filter on "Amount" is ">=5k", but that column holds numbers: write one such as ">=5000"."`,
    );
    expect(
      refusal(ask('CLOSED_REVENUE', DEALS, '2026-06-30', 'all', 'Close Date', '>03/04/2026')),
    ).toMatchInlineSnapshot(
      `"bad-argument: The filter on "Close Date" is ">03/04/2026", but that column holds dates: write one such as ">=2026-06-30"."`,
    );
  });

  test('a cell that might pass is refused; one whose row is out anyway is not', () => {
    const broken = [
      ...DEALS,
      ['5', 'Closed Won', 'lots', 46200, 'Ben', 'EMEA', 1],
      ['6', 'Closed Won', 1, 46200, '#N/A', 'APAC', 1],
    ];
    const of = (...pairs: unknown[]) => ask('CLOSED_REVENUE', broken, '2026-06-30', 'all', ...pairs);
    expect(refusal(of('Amount', '>=100'))).toMatchInlineSnapshot(
      `"bad-cell: deals, row 6, column "Amount": "lots" is not a number. Correct or empty that cell."`,
    );
    expect(refusal(of('Amount', '>=100', 'Owner', 'Ben'))).toContain('row 6');
    expect(refusal(of('Owner', 'Ben', 'Amount', '>=100'))).toContain('row 6');
    expect(of('Amount', '>=100', 'Region', 'AMER', 'Owner', 'Ben')).toBe(0);
    expect(refusal(of('Owner', 'Ana'))).toMatchInlineSnapshot(
      `"bad-cell: deals, row 7, column "Owner" holds #N/A: repair that cell."`,
    );
    expect(of('Owner', 'Ana', 'Region', 'EMEA')).toBe(100);
  });
});
