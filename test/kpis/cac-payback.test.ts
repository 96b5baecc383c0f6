import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { AS_OF, HEADER, body, spend, subscriptions } from './subscription-rows';
import { explained, table } from './table';

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
