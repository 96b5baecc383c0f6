import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { HEADER, body, leads, within } from './lead-rows';
import { explained, table } from './table';

describe('LEAD_RESPONSE_WITHIN', () => {
  test('known value: one of the four leads within 5 minutes, two within 10 exactly; nobody answered is a miss', () => {
    expect(number(within(leads, 5))).toBe(1 / 4);
    expect(number(within(leads, 10))).toBe(2 / 4);
    expect(number(within(leads, 60))).toBe(3 / 4);
  });
  test('a lead younger than the minutes at the end of as_of is not due yet', () => {
    const rows = table(HEADER, [...body, ['L6', '2026-06-30 23:58', '', 'Ana', 'Web']]);
    expect(number(within(rows, 5))).toBe(1 / 4);
    expect(number(within(rows, 2))).toBe(1 / 5);
    expect(explained(ask, 'left out: leads younger', 'LEAD_RESPONSE_WITHIN', rows, '2026-06-30', 5)).toBe(1);
  });
  test('the minutes are asked for, and above 0', () => {
    expect(refusal(ask('LEAD_RESPONSE_WITHIN', leads, '2026-06-30'))).toMatch(/^bad-argument: minutes is missing/);
    expect(refusal(within(leads, 0))).toMatch(/^bad-argument: minutes is 0, but must be above 0/);
  });
  test('without a column for the first touch it is asked for', () =>
    expect(
      refusal(
        within(
          [
            ['Lead ID', 'Created'],
            ['L1', '2026-06-29 09:00'],
          ],
          5,
        ),
      ),
    ).toMatch(/^missing-column: leads has no column for when a person first answered/));
});
