import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { HEADER } from './lead-rows';
import { table } from './table';

describe('@business_hours', () => {
  const wait = (from: string, to: string, hours: string, ...more: readonly unknown[]) =>
    ask(
      'LEAD_RESPONSE_TIME',
      table(HEADER, [['L1', from, to, 'Ana', 'Web']]),
      '2026-06-30',
      30,
      '@business_hours',
      hours,
      ...more,
    );
  test('known value: Friday 16:30 to Monday 09:30 is an hour (kpi-definitions, record 11)', () =>
    expect(number(wait('2026-06-26 16:30', '2026-06-29 09:30', 'Mon-Fri 09:00-17:00'))).toBe(60));
  test.each([
    ['yes', 60],
    ['9-17', 60],
    ['Mon-Sun 9-17', 16 * 60 + 60],
    ['Mon-Sat 8:30-18', 90 + 570 + 60],
    ['Sun-Thu 9-17', 8 * 60 + 30],
    ['mon, wed 9-17', 30],
  ])('%s', (hours, minutes) => expect(number(wait('2026-06-26 16:30', '2026-06-29 09:30', hours))).toBe(minutes));
  test('holidays are closed', () =>
    expect(number(wait('2026-06-26 16:30', '2026-06-30 09:30', '9-17', '@holidays', '2026-06-29, 2026-06-25'))).toBe(
      60,
    ));
  test('asked after closing time: the clock starts when the shop opens', () => {
    expect(number(wait('2026-06-26 18:00', '2026-06-29 09:30', '9-17'))).toBe(30);
    expect(number(wait('2026-06-26 16:30', '2026-06-29 07:00', '9-17'))).toBe(30);
  });
  test('answered while closed: no minute has passed', () =>
    expect(number(wait('2026-06-27 10:00', '2026-06-28 10:00', '9-17'))).toBe(0));
  test.each(['always', '17-9', 'Mon-Fry 9-17', '9-25', '9:75-17'])('%s is no business day', (hours) =>
    expect(refusal(wait('2026-06-26 16:30', '2026-06-29 09:30', hours))).toMatch(
      /^unknown-name: @business_hours cannot be/,
    ),
  );
  test('times in UTC have no local hours', () =>
    expect(refusal(wait('2026-06-26T16:30Z', '2026-06-29T09:30Z', '9-17'))).toMatch(/^bad-argument: .*written in UTC/));
});
