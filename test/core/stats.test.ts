// Numbers only: known values, the order of adding up, and what there is of nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFailure } from '../../core/index';
import { mean } from '../../core/stats/mean';
import { median } from '../../core/stats/median';
import { quantile } from '../../core/stats/quantile';
import { ratio } from '../../core/stats/ratio';
import { sum } from '../../core/stats/sum';
import { holds } from './property';

/** Many, few of them different, or sorted already: what a selection may stumble over. */
const someValues = fc.oneof(
  fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 300 }),
  fc.array(fc.nat(1000), { minLength: 1, maxLength: 300 }).map((values) => values.sort((a, b) => a - b)),
);

describe('the median', () => {
  test.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5], // the mean of the two middle ones
    [[10, 9, 1, 2], 5.5],
    [[100, 9, 20], 20], // as numbers, not as text
    [[-1, -2], -1.5],
  ])('of %j is %d', (values, is) => expect(median(values)).toBe(is));
  test('of none is none', () => expect(median([])).toBeNaN());
  test('leaves its values as they were', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
  test('and every quantile are those of the sorted values', () =>
    holds(
      fc.property(someValues, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const sorted = [...values].sort((a, b) => a - b);
        const half = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
        expect(median(values) + 0).toBe(half + 0);
        const place = Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1);
        expect(quantile(values, share) + 0).toBe(sorted[place]! + 0);
      }),
    ));
  test('of values in an order that halving badly would take hours over', () => {
    const saw = Array.from({ length: 200_000 }, (_, i) => (i < 100_000 ? i : 200_000 - i));
    expect(median(saw)).toBe(50_000);
    expect(median(Array.from({ length: 200_000 }, () => 7))).toBe(7);
  });
});

describe('sums and means', () => {
  test('a small amount beside huge ones is not lost', () => expect(sum([1e16, 1, -1e16, 1])).toBe(2));
  test('tenths add up', () => expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1));
  test('of none: 0, and no mean', () => {
    expect(sum([])).toBe(0);
    expect(mean([])).toBeNaN();
  });
  test('mean of 1, 2, 6 is 3', () => expect(mean([1, 2, 6])).toBe(3));
  test('cents in any order, to the last digit', () =>
    holds(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 200 }), (cents) => {
        const exact = cents.reduce((total, value) => total + BigInt(value), 0n);
        expect(Math.round(sum(cents.map((value) => value / 100)) * 100)).toBe(Number(exact) + 0);
        expect(sum([...cents].reverse())).toBe(sum(cents));
      }),
    ));
});

describe('a ratio', () => {
  test('of 0 and 10 is 0, of 10 and 0 none, and the sentence names the divisor', () => {
    expect(ratio(0, 10, 'leads', 'Lead conversion')).toBe(0);
    const none = ratio(10, 0, 'leads', 'Lead conversion');
    expect(isFailure(none) && none).toEqual({
      code: 'no-data',
      message: 'Lead conversion divides by leads, which is 0: there is nothing to measure.',
    });
  });
});
