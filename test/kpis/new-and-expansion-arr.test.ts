import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { ask, number, refusal } from '../core/ask';
import { holds } from '../core/property';
import { AS_OF, HEADER, body, subscriptions } from './subscription-rows';
import { explained, table } from './table';

describe('NEW_ARR', () => {
  test('known value: New and Back, twelve times what they pay now', () => {
    expect(number(ask('NEW_ARR', subscriptions, AS_OF))).toBe(12 * (200 + 90));
    expect(explained(ask, 'part customers', 'NEW_ARR', subscriptions, AS_OF)).toBe(2);
    expect(explained(ask, 'part returned_mrr', 'NEW_ARR', subscriptions, AS_OF)).toBe(90);
  });
  test('months, filters', () => {
    expect(number(ask('NEW_ARR', subscriptions, AS_OF, 3))).toBe(12 * 90);
    expect(number(ask('NEW_ARR', subscriptions, AS_OF, 12, 'Channel', 'Fair'))).toBe(12 * 200);
  });
  test('nothing new is 0, not a failure: an amount, no rate', () =>
    expect(number(ask('NEW_ARR', table(HEADER, [body[0]!]), AS_OF))).toBe(0));
  test('blank is counted, text refused', () => {
    expect(number(ask('NEW_ARR', table(HEADER, [...body, ['More', '2026-01-01', '', '', 'Pro', 'Web']]), AS_OF))).toBe(
      12 * 290,
    );
    expect(
      refusal(ask('NEW_ARR', table(HEADER, [...body, ['More', '2026-01-01', '', 'lots', 'Pro', 'Web']]), AS_OF)),
    ).toMatch(/^bad-cell: subscriptions, row 11, column "MRR": "lots" is not a number/);
  });
});

describe('EXPANSION_ARR', () => {
  test('known value: what Old added; what Shrinks cut is not taken off', () => {
    expect(number(ask('EXPANSION_ARR', subscriptions, AS_OF))).toBe(12 * 50);
    expect(explained(ask, 'part new_mrr', 'EXPANSION_ARR', subscriptions, AS_OF)).toBe(290);
  });
  test('none: nobody was there at the start', () =>
    expect(refusal(ask('EXPANSION_ARR', subscriptions, '2023-06-30'))).toMatch(
      /^no-data: subscriptions has no customer/,
    ));
});

test('law: revenue at the end = start + expansion − contraction − churn + new, customer by customer', () =>
  holds(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: 1, max: 6 }),
          fc.integer({ min: -500, max: 400 }),
          fc.option(fc.integer({ min: 1, max: 500 })),
          fc.integer({ min: 1, max: 99 }),
        ),
        { minLength: 1, maxLength: 20 },
      ),
      (all) => {
        const [first, last] = [dayOf(2025, 6, 30), dayOf(2026, 6, 30)];
        const steady = ['Steady', first - 900, '', 7, '', ''];
        const rows = [
          steady,
          ...all.map(([who, from, length, mrr]) => [
            `C${who}`,
            first + from,
            length === null ? '' : first + from + length,
            mrr,
            '',
            '',
          ]),
        ];
        const onLast = rows.filter(([, from, to]) => Number(from) <= last && (to === '' || Number(to) > last));
        const part = (fn: string, name: string) =>
          Number(explained(ask, `part ${name}:`, fn, table(HEADER, rows), last));
        const [start, expansion, contraction, churn] = ['start', 'expansion', 'contraction', 'churn'].map((name) =>
          part('NET_REVENUE_RETENTION', name),
        );
        const added = number(ask('NEW_ARR', table(HEADER, rows), last)) / 12;
        const now = onLast.reduce((sum, [, , , mrr]) => sum + Number(mrr), 0);
        expect(start! + expansion! - contraction! - churn! + added).toBeCloseTo(now, 9);
        expect(number(ask('EXPANSION_ARR', table(HEADER, rows), last))).toBeCloseTo(12 * expansion!, 9);
      },
    ),
  ));
