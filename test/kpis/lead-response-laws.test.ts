import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { ask, number } from '../core/ask';
import { holds } from '../core/property';
import { HEADER, within } from './lead-rows';
import { table } from './table';

const anyLead = fc.record({
  came: fc.integer({ min: 0, max: 6 * 1440 }),
  waited: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: null }),
});
const FIRST = dayOf(2026, 6, 24);
const rowOf = ({ came, waited }: { came: number; waited: number | null }, i: number) => [
  `L${i}`,
  FIRST + came / 1440 + 0.5 / 1440,
  waited === null ? '' : FIRST + (came + waited) / 1440 + 0.5 / 1440,
  'Ana',
  'Web',
];

describe('laws', () => {
  test('an unanswered lead never raises the share inside the time', () =>
    holds(
      fc.property(
        fc.array(anyLead, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 90 }),
        (all, minutes) => {
          const rows = all.map(rowOf);
          const more = [...rows, rowOf({ came: 100, waited: null }, rows.length)];
          expect(number(within(table(HEADER, more), minutes))).toBeLessThanOrEqual(
            number(within(table(HEADER, rows), minutes)),
          );
        },
      ),
    ));
  test('the share lies in 0 to 1, and more minutes never lower it while the same leads are due', () =>
    holds(
      fc.property(
        fc.array(anyLead, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 600 }),
        (all, minutes) => {
          const rows = table(HEADER, all.map(rowOf));
          const [short, long] = [number(within(rows, minutes)), number(within(rows, minutes + 30))];
          expect(short).toBeGreaterThanOrEqual(0);
          expect(long).toBeLessThanOrEqual(1);
          expect(long).toBeGreaterThanOrEqual(short);
        },
      ),
    ));
  test('business hours are never more than hours on the calendar', () =>
    holds(
      fc.property(anyLead, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 12, max: 24 }), (lead, opens, closes) => {
        const rows = table(HEADER, [rowOf({ came: lead.came, waited: lead.waited ?? 77 }, 1)]);
        const calendar = ask('LEAD_RESPONSE_TIME', rows, '2026-07-31', 60);
        const business = ask('LEAD_RESPONSE_TIME', rows, '2026-07-31', 60, '@business_hours', `${opens}-${closes}`);
        expect(number(business)).toBeLessThanOrEqual(number(calendar));
        expect(number(ask('LEAD_RESPONSE_TIME', rows, '2026-07-31', 60, '@business_hours', 'Mon-Sun 0-24'))).toBe(
          number(calendar),
        );
      }),
    ));
  test('the order of the rows does not matter', () =>
    holds(
      fc.property(fc.array(anyLead, { minLength: 2, maxLength: 12 }), (all) => {
        const rows = all.map((lead, i) => rowOf({ ...lead, waited: lead.waited ?? i }, i));
        const both = [rows, [...rows].reverse()].map((some) =>
          number(ask('LEAD_RESPONSE_TIME', table(HEADER, some), '2026-07-31', 60)),
        );
        expect(both[0]).toBe(both[1]);
      }),
    ));
});
