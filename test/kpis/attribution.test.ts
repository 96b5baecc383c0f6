import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFailure } from '../../core/index';
import { type Factor, sharesOfChange } from '../../core/system/velocity-attribution';
import { TODAY, ask, number, refusal, rows } from '../core/ask';
import { holds } from '../core/property';
import { present, published } from '../doors/published';
import { table } from './table';

const factors = (...moves: readonly (readonly [number, number])[]): Factor[] =>
  moves.map(([before, now], i) => ({ name: `f${i}`, power: i === 3 ? -1 : 1, before, now }));

describe('the shares', () => {
  test('one factor moved: it has the whole', () =>
    expect(sharesOfChange(factors([50, 60], [10, 10], [0.2, 0.2], [60, 60]))).toEqual(
      [1, 0, 0, 0].map((x) => expect.closeTo(x, 12) as number),
    ));
  test('a longer cycle slows: its share has the sign of the fall', () => {
    const shares = sharesOfChange(factors([50, 50], [10, 10], [0.2, 0.2], [60, 90]));
    expect(shares).toEqual([0, 0, 0, 1].map((x) => expect.closeTo(x, 12) as number));
  });
  test('two that double and halve leave nothing to share out, and say so', () =>
    expect(sharesOfChange(factors([50, 100], [10, 5], [0.2, 0.2], [60, 60]))).toMatchObject({
      message: expect.stringContaining('did not change') as string,
    }));
  test('a factor of 0 has no share', () =>
    expect(sharesOfChange(factors([50, 50], [10, 10], [0, 0.2], [60, 60]))).toMatchObject({
      message: expect.stringContaining('f2 is 0') as string,
    }));
  test('they add up to 1, and turn round with time', () =>
    holds(
      fc.property(
        fc.array(
          fc.tuple(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.double({ min: 0.01, max: 1e6, noNaN: true })),
          { minLength: 4, maxLength: 4 },
        ),
        (moves) => {
          const shares = sharesOfChange(factors(...moves));
          fc.pre(!isFailure(shares) && Math.max(...shares.map(Math.abs)) < 1e3);
          const own = shares;
          expect(own.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          const back = sharesOfChange(factors(...moves.map(([a, b]) => [b, a] as const))) as readonly number[];
          back.forEach((share, i) => expect(share).toBeCloseTo(own[i]!, 6));
        },
      ),
    ));
});

describe('ATTRIBUTION', () => {
  const HEADER = ['Deal ID', 'Stage', 'Amount', 'Created', 'Close Date'];
  const closed = (id: string, stage: string, amount: number, closedAgo: number, cycle: number) => [
    id,
    stage,
    amount,
    TODAY - closedAgo - cycle,
    TODAY - closedAgo,
  ];
  const deals = table(HEADER, [
    closed('1', 'Closed Won', 100, 10, 20),
    closed('2', 'Closed Lost', 100, 10, 20),
    closed('3', 'Closed Won', 200, 100, 20),
    closed('4', 'Closed Lost', 200, 100, 20),
    ['5', 'Prospecting', 100, TODAY - 300, TODAY + 30], // open at both ends, though unqualified now
    ['6', 'Demo', 100, TODAY - 300, TODAY + 30],
  ]);
  test('known table: only the deal size moved', () => {
    const found = rows(ask('ATTRIBUTION', deals, TODAY));
    expect(found[0]).toEqual(['variable', 'before', 'now', 'share']);
    expect(found.slice(1, 5).map((row) => row.slice(0, 3))).toEqual([
      ['opportunities', 2, 2],
      ['deal_size', 200, 100],
      ['win_rate', 0.5, 0.5],
      ['cycle_days', 20, 20],
    ]);
    expect(found.map(([, , , share]) => share).slice(1)).toEqual(
      [0, 1, 0, 0, 1].map((x) => expect.closeTo(x, 12) as number),
    );
    expect(found[5]!.slice(0, 3)).toEqual(['velocity', 10, 5]);
  });
  test('nothing moved: the values stand, the shares say so', () => {
    const same = deals.map((row) => row.map((cell) => (cell === 200 ? 100 : cell)));
    const found = rows(ask('ATTRIBUTION', same, TODAY));
    expect(found[5]!.slice(0, 3)).toEqual(['velocity', 5, 5]);
    for (const row of found.slice(1)) expect(row[3]).toMatchObject({ code: 'no-data' });
  });
  test('nothing closed in the window before', () =>
    expect(refusal(ask('ATTRIBUTION', deals.slice(0, 3), TODAY))).toContain('No deal was won or lost'));
  test('the velocity is that of the like-for-like trend, with the variant and unit asked for', () => {
    const trend = rows(ask('TREND', 'PIPELINE_VELOCITY', 1, 'week', deals, TODAY));
    expect(rows(ask('ATTRIBUTION', deals, TODAY))[5]![2]).toBe(trend[1]![1]);
    expect(rows(ask('ATTRIBUTION', deals, TODAY, 90, '@unit', 'week'))[5]![2]).toBe(35);
  });
  test.skipIf(!present)('olga-pipeline: the logarithms worked out by hand from the reference', () => {
    const found = rows(ask('ATTRIBUTION', published('olga-pipeline/opportunities.csv'), '2026-06-30'));
    const logs = found
      .slice(1, 5)
      .map(([name, before, now]) => Math.log(Number(now) / Number(before)) * (name === 'cycle_days' ? -1 : 1));
    const total = Math.log(Number(found[5]![2]) / Number(found[5]![1]));
    found.slice(1, 5).forEach(([, , , share], i) => expect(share).toBeCloseTo(logs[i]! / total, 9));
    expect(found[2]!.slice(1, 3)).toEqual([5802000 / 159, 8068000 / 181]);
  });
});

describe('REQUIRED_PIPELINE_FROM', () => {
  test('known values; the inverse of coverage', () => {
    expect(number(ask('REQUIRED_PIPELINE_FROM', 500000, 200000, 3))).toBe(900000);
    expect(number(ask('PIPELINE_COVERAGE_FROM', 900000, 500000, 200000))).toBe(3);
    expect(number(ask('REQUIRED_PIPELINE_FROM', 500000, 600000, 3))).toBe(0);
  });
  test.each([
    [[500000, 200000], 'coverage is missing'],
    [[0, 0, 3], 'target is 0'],
    [[1, -1, 3], 'closed_won is -1'],
    [[1, 0, 0], 'coverage is 0'],
    [[1, 0, 'three'], 'coverage is "three"'],
    [[1, 0, 3, 4], 'more arguments'],
    [[1e308, 0, 1e308], 'no finite value'],
  ])('%j: %s', (args, says) => expect(refusal(ask('REQUIRED_PIPELINE_FROM', ...args))).toContain(says));
});
