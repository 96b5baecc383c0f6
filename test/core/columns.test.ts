// Cells as exports write them: what is decided by the cell, what by the column, and what is refused rather than guessed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDay } from '../../core/day';
import { dayReader } from '../../core/tables/columns/day';
import { flagReader } from '../../core/tables/columns/flag';
import { fractionReader } from '../../core/tables/columns/fraction';
import { numberReader } from '../../core/tables/columns/number';
import { textReader } from '../../core/tables/columns/text';
import { holds } from './property';
import { read, strip, whole } from './strip';

const AMBIGUOUS = 'not a number that can be read in one way only';

describe('numbers', () => {
  const numbers = (...cells: unknown[]) => read(whole(numberReader(strip(cells)), cells.length), NaN);

  test.each([
    ['American', ['$1,234.50', '1,234', '1,234,567', '99', '.5', '0.5'], [1234.5, 1234, 1234567, 99, 0.5, 0.5]],
    ['European', ['€ 1.234,50', '1.234', '1.234.567', '99', '0,5', '12,5 €'], [1234.5, 1234, 1234567, 99, 0.5, 12.5]],
    ['with spaces', ['1 234 567,89', '1 234', '12,5'], [1234567.89, 1234, 12.5]],
    ['Swiss', ["1'234.50", "1'234'567"], [1234.5, 1234567]],
    ['Indian', ['12,34,567.00', '1,00,000'], [1234567, 100000]],
    ['below zero', ['-5', '−5', '(1,000.00)', '-$500', '$-500'], [-5, -5, -1000, -500, -500]],
    ['short', ['75k', '1.5M', '$2.5m', '75K'], [75000, 1500000, 2500000, 75000]],
    ['with currency codes', ['USD 500', '500 USD', '1,000.00 USD'], [500, 500, 1000]],
    ['as numbers', [1, 0, -2.5, 1e9], [1, 0, -2.5, 1e9]],
    ['blank', ['', '  ', null, undefined], [null, null, null, null]],
  ])('%s', (_, cells, values) => expect(numbers(...cells)).toEqual(values));

  test('a comma alone groups thousands unless the column says otherwise', () => {
    expect(numbers('1,234')).toEqual([1234]);
    expect(numbers('1,234', '0,5')).toEqual([1.234, 0.5]);
  });

  test('a dot alone stays open unless the column says', () => {
    expect(numbers('1.234')).toEqual([AMBIGUOUS]);
    expect(numbers('1.234', '1.5')).toEqual([1.234, 1.5]);
    expect(numbers('1.234', '1.234,00')).toEqual([1234, 1234]);
  });

  test('a column that proves both ways is read neither way', () =>
    expect(numbers('1.234,50', '1,234.50', '7')).toEqual([AMBIGUOUS, AMBIGUOUS, 7]));

  test.each(['abc', 'TBD', '5 apples', '1 2', '12 34', '1,2,3', '#N/A', '1,234,56', '1.2.3', '--5', '5%', true])(
    '%j is none',
    (cell) => expect(numbers(cell, '1,234.50')[0]).toMatch(/^not a number/),
  );

  test('several currencies have no sum', () =>
    expect(numbers('$100', '€100', '100')).toEqual([
      'not in one currency with the whole column, which mixes EUR, USD',
      'not in one currency with the whole column, which mixes EUR, USD',
      100,
    ]));

  test('a number written the American or the European way comes back as it was', () =>
    holds(
      fc.property(
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (cents, american) => {
          const written = cents.map((value) =>
            (value / 100).toLocaleString(american ? 'en-US' : 'de-DE', { minimumFractionDigits: 2 }),
          );
          expect(numbers(...written)).toEqual(cents.map((value) => value / 100));
        },
      ),
    ));
});

describe('rates', () => {
  const rates = (...cells: unknown[]) => read(whole(fractionReader(strip(cells)), cells.length), NaN);

  test.each([
    ['0 to 1', [0, 0.25, 1, ''], [0, 0.25, 1, null]],
    ['0 to 100: one value above 1 says so for all', [0, 25, 1, 100], [0, 0.25, 0.01, 1]],
    ['as text', ['25%', '100 %', '0%'], [0.25, 1, 0]],
    ['text beside numbers from 0 to 1', ['25%', 0.5], [0.25, 0.5]],
    ['text beside numbers from 0 to 100', ['25%', 50], [0.25, 0.5]],
    ['numbers written as text', ['0.25', '0.5'], [0.25, 0.5]],
  ])('%s', (_, cells, values) => expect(rates(...cells)).toEqual(values));

  test.each([101, -1, '150%'])('%j is no rate', (cell) =>
    expect(rates(cell, 50)[0]).toBe('not a rate from 0 to 100 %'),
  );
  test('text is refused', () => expect(rates('high', 0.5)[0]).toBe('not a number'));
});

describe('days', () => {
  const days = (cells: readonly unknown[], order?: 'DMY' | 'MDY') =>
    read(whole(dayReader(strip(cells), order), cells.length), 0).map((day) =>
      typeof day === 'number' ? isoDay(day) : day,
    );
  const UNCLEAR = expect.stringMatching(/^not clear: it may be day\/month or month\/day/);

  test.each([
    ['2026-06-30'],
    ['2026/06/30'],
    ['2026.6.30'],
    ['2026-06-30T23:59:59Z'],
    ['2026-06-30 09:30'],
    ['2026-06-30T09:30:00.000+12:00'],
    ['30 Jun 2026'],
    ['30-Jun-2026'],
    ['June 30, 2026'],
    ['Jun 30 2026'],
    ['30. June 2026'],
    ['30/06/2026'],
    ['06/30/2026'],
    ['30.06.2026'],
    ['6/30/2026 4:05 PM'],
    [46203],
    [46203.99],
  ])('%j', (cell) => expect(days([cell])).toEqual(['2026-06-30']));

  test.each(['', null, 0, 0.5])('%j is blank: Excel hands over empty cells as 0', (cell) =>
    expect(days([cell])).toEqual([null]),
  );

  test.each(['2026-02-30', '2026-13-01', '31/31/2026', 'soon', 'Q3', 20260630, -1, true, '#N/A', '30 Foo 2026'])(
    '%j is no day',
    (cell) => expect(days([cell])).toEqual(['not a date']),
  );

  test('one value with a part above 12 decides the order of the column', () => {
    expect(days(['03/04/2026', '25/04/2026'])).toEqual(['2026-04-03', '2026-04-25']);
    expect(days(['03/04/2026', '04/25/2026'])).toEqual(['2026-03-04', '2026-04-25']);
    expect(days(['03/04/2026', '25/04/2026', '2026-06-30', 46203])).toEqual([
      '2026-04-03',
      '2026-04-25',
      '2026-06-30',
      '2026-06-30',
    ]);
  });

  test('where none does, only equal parts are clear', () =>
    expect(days(['03/04/2026', '05/05/2026'])).toEqual([UNCLEAR, '2026-05-05']));

  test('where they contradict each other, nobody guesses', () =>
    expect(days(['25/04/2026', '04/25/2026'])).toEqual([UNCLEAR, UNCLEAR]));

  test('a given order decides, and what it cannot read is refused', () => {
    expect(days(['03/04/2026'], 'DMY')).toEqual(['2026-04-03']);
    expect(days(['03/04/2026'], 'MDY')).toEqual(['2026-03-04']);
    expect(days(['04/25/2026'], 'DMY')).toEqual(['not a date (read as day/month/year, like the rest of the column)']);
  });

  test('any day written in one order and proved once comes back', () =>
    holds(
      fc.property(
        fc.array(fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2099, 12, 31) }), { minLength: 1, maxLength: 10 }),
        fc.boolean(),
        (serials, dayFirst) => {
          const written = [...serials, dayOf(2026, 6, 30)].map((serial) => {
            const [year, month, date] = isoDay(serial).split('-');
            return dayFirst ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
          });
          expect(days(written).slice(0, -1)).toEqual(serials.map(isoDay));
        },
      ),
    ));
});

describe('flags', () => {
  const flags = (...cells: unknown[]) => read(whole(flagReader(strip(cells)), cells.length), -1);
  test('as CRMs write them', () =>
    expect(flags(true, 'True', 'yes', 'Y', '1', 1, 'x', false, 'FALSE', 'no', '0', 0, '', null)).toEqual([
      ...[1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
      null,
      null,
    ]));
  test.each(['maybe', 2, '#N/A', 'won'])('%j is none', (cell) => expect(flags(cell)).toEqual(['not TRUE or FALSE']));
});

describe('texts', () => {
  const texts = (...cells: unknown[]) => read(whole(textReader(strip(cells)), cells.length), '');
  test('trimmed, numbers as text, 0 is blank as Excel hands it over', () =>
    expect(texts(' Ana ', 'Ana', 12, true, 0, '', '  ', null)).toEqual([
      'Ana',
      'Ana',
      '12',
      'TRUE',
      null,
      null,
      null,
      null,
    ]));
  test('errors are refused', () => expect(texts('#REF!')).toEqual(['not text']));
});
