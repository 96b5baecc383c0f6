import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { ask, number, refusal } from '../core/ask';
import { holds } from '../core/property';
import { type Rows, explained, table } from './table';

const HEADER = ['Customer', 'Start Date', 'End Date', 'MRR', 'Plan', 'Channel'];
const body: Rows = [
  ['Old', '2025-01-01', '', 100, 'Pro', 'Web'],
  ['Old', '2026-02-01', '', 50, 'Add-on', 'Web'], // expansion
  ['Shrinks', '2025-01-01', '2026-03-01', 80, 'Pro', 'Web'],
  ['Shrinks', '2026-03-01', '', 30, 'Basic', 'Web'],
  ['Gone', '2025-01-01', '2026-01-15', 40, 'Pro', 'Fair'],
  ['New', '2026-01-10', '', 200, 'Pro', 'Fair'],
  ['Back', '2024-01-01', '2024-12-31', 70, 'Pro', 'Web'],
  ['Back', '2026-05-01', '', 90, 'Pro', 'Web'], // had left
  ['Short', '2025-10-01', '2025-12-01', 500, 'Pro', 'Web'], // came and left within the year
];
const subscriptions = table(HEADER, body);
const spend = table(
  ['Month', 'Amount', 'Category', 'Channel'],
  [
    ['2025-06-30', 999, 'Ads', 'Web'], // the day the span is counted from: not in it
    ['2025-07-01', 1200, 'Ads', 'Web'],
    ['2026-05-01', 700, 'Salaries', 'Fair'],
    ['2026-06-01', 420, 'Ads', 'Web'],
    ['2026-06-30', '', 'Ads', 'Web'],
  ],
);
const AS_OF = '2026-06-30';

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

describe('CAC_PAYBACK', () => {
  const payback = (...more: readonly unknown[]) => ask('CAC_PAYBACK', subscriptions, spend, AS_OF, ...more);
  test('known value: the spend of the span over the gross profit of New and Back', () => {
    expect(number(payback(0.8))).toBe((1200 + 700 + 420) / (290 * 0.8));
    expect(number(payback('80%'))).toBe((1200 + 700 + 420) / (290 * 0.8));
    expect(explained(ask, 'left out: rows of spend without', 'CAC_PAYBACK', subscriptions, spend, AS_OF, 0.8)).toBe(1);
  });
  test('@lag_months: none for a year, one for a month, or as asked', () => {
    expect(number(payback(0.8, 12, '@lag_months', 1))).toBe((999 + 1200 + 700) / (290 * 0.8));
    const monthly = table(HEADER, [['New', '2026-06-10', '', 100, 'Pro', 'Web']]);
    const asked = (...more: readonly unknown[]) => number(ask('CAC_PAYBACK', monthly, spend, AS_OF, 0.5, 1, ...more));
    expect(asked()).toBe(700 / 50);
    expect(asked('@lag_months', 0)).toBe(420 / 50);
    expect(refusal(payback(0.8, 12, '@lag_months', 25))).toMatch(
      /^bad-argument: @lag_months is 25, but must be a whole number from 0 to 24/,
    );
  });
  test('the margin is asked for, from 0 to 1', () => {
    expect(refusal(payback())).toMatch(/^bad-argument: gross_margin is missing/);
    expect(refusal(payback(80))).toMatch(/^bad-argument: gross_margin is 80, but must be a rate/);
    expect(refusal(payback(0))).toMatch(/^no-data: CAC payback divides by gross_margin/);
  });
  test('filters hold for both tables, and one that either lacks is refused', () => {
    expect(number(payback(0.5, 12, 'Channel', 'Fair'))).toBe(700 / (200 * 0.5));
    expect(refusal(payback(0.5, 12, 'Plan', 'Pro'))).toMatch(/^unknown-name: spend has no column "Plan"/);
  });
  test('none: no spend, no new customers, no spend table', () => {
    expect(refusal(ask('CAC_PAYBACK', subscriptions, spend, '2025-03-31', 0.8, 3))).toMatch(
      /^no-data: No spend is dated/,
    );
    expect(refusal(ask('CAC_PAYBACK', table(HEADER, [body[0]!]), spend, AS_OF, 0.8))).toMatch(
      /^no-data: CAC payback divides by new_mrr/,
    );
    expect(refusal(ask('CAC_PAYBACK', subscriptions, undefined, AS_OF, 0.8))).toMatch(/^no-table: No spend table/);
  });
  test('two currencies are refused, across the two tables too', () => {
    const [euros, dollars] = ['EUR', 'USD'].map((currency) =>
      table(['Date', 'Amount', 'Currency'], [['2026-06-01', 100, currency]]),
    );
    const inDollars = table(
      [...HEADER, 'Currency'],
      body.map((row) => [...row, 'USD']),
    );
    expect(number(ask('CAC_PAYBACK', inDollars, dollars, AS_OF, 1))).toBe(100 / 290);
    expect(refusal(ask('CAC_PAYBACK', inDollars, euros, AS_OF, 1))).toMatch(/^mixed-currency: spend mixes currencies/);
  });
  test('text is refused with its row', () =>
    expect(
      refusal(ask('CAC_PAYBACK', subscriptions, table(['Date', 'Amount'], [['2026-06-01', 'a lot']]), AS_OF, 0.8)),
    ).toMatch(/^bad-cell: spend, row 2, column "Amount": "a lot" is not a number/));
});

describe('CUSTOMER_LIFETIME_VALUE', () => {
  const three = table(HEADER, [
    ['A', '2026-01-01', '', 100, '', ''],
    ['B', '2026-01-01', '2026-06-15', 60, '', ''],
    ['C', '2026-05-10', '', 50, '', ''],
  ]);
  // on 31 March, 30 April, 31 May: A and B, A and B, A, B and C; of these seven customer months one ends with the customer gone
  test('known value: revenue per customer on as_of, churn by month over the span', () => {
    expect(explained(ask, 'part churn', 'CUSTOMER_LIFETIME_VALUE', three, AS_OF, 0.8, 3)).toBe(1 / 7);
    expect(explained(ask, 'part arpa', 'CUSTOMER_LIFETIME_VALUE', three, AS_OF, 0.8, 3)).toBe(75);
    expect(number(ask('CUSTOMER_LIFETIME_VALUE', three, AS_OF, 0.8, 3))).toBe((75 * 0.8) / (1 / 7));
  });
  test('none: nobody left, nobody there, no margin', () => {
    expect(refusal(ask('CUSTOMER_LIFETIME_VALUE', table(HEADER, [body[0]!]), AS_OF, 0.8))).toMatch(
      /^no-data: No churn observed/,
    );
    expect(refusal(ask('CUSTOMER_LIFETIME_VALUE', three, '2025-06-30', 0.8))).toMatch(
      /^no-data: subscriptions has no customer/,
    );
    expect(refusal(ask('CUSTOMER_LIFETIME_VALUE', three, AS_OF))).toMatch(/^bad-argument: gross_margin is missing/);
  });
  test('a lifetime beyond what one can vouch for is said', () => {
    const many = Array.from({ length: 100 }, (_, i) => [
      `C${i}`,
      '2026-01-01',
      i === 0 ? '2026-06-15' : '',
      10,
      '',
      '',
    ]);
    expect(explained(ask, 'lifetime', 'CUSTOMER_LIFETIME_VALUE', table(HEADER, many), AS_OF, 0.8, 1)).toMatch(
      /^100 months/,
    );
  });
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
