import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberIn, textOf } from '../../addin/taskpane/number-text';

test.each([
  ['500000', 500000],
  ['500,000', 500000],
  ['1,234,567.5', 1234567.5],
  ['1.234.567', 1234567],
  ['1.234.567,5', 1234567.5],
  ["1 200'000", 1200000],
  ['$ 500k', 500000],
  ['1.2m', 1200000],
  ['0.125', 0.125],
  ['0,5', 0.5],
  ['.5', 0.5],
  ['2.50×', 2.5],
  ['-5', -5],
  ['−5 %', -5],
  ['0', 0],
])('%s is %d', (text, value) => expect(numberIn(text)).toEqual({ value }));

test.each(['500.000', '12.345', '1234,567', '-2.500'])('%s could be two numbers', (text) =>
  expect(numberIn(text)).toEqual({ problem: 'two ways' }),
);

test.each(['', '  ', '$', '-'])('"%s" is empty', (text) => expect(numberIn(text)).toEqual({ problem: 'empty' }));

test.each(['abc', '1,2,3', '1.2.3,4,5', '12..5', '5 apples', '1e9', '--5', '1,23.456', 'Infinity'])(
  '%s is no number',
  (text) => expect(numberIn(text)).toEqual({ problem: 'not a number' }),
);

test('a number that the pane wrote is read as the same number', () => {
  // Three decimals are the one ambiguity, and a person is asked about them; the pane's own thresholds and targets have fewer.
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e10 }), fc.constantFrom(1, 10, 100), (whole, scale) => {
      expect(numberIn(textOf(whole / scale))).toEqual({ value: whole / scale || 0 });
    }),
    { seed: 1 },
  );
});

test('binary noise of a percentage is not shown', () => {
  expect(textOf(0.29 * 100)).toBe('29');
  expect(textOf(-0.05 * 100)).toBe('-5');
});
