import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { AS_OF, HEADER, body } from './subscription-rows';
import { explained, table } from './table';

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
