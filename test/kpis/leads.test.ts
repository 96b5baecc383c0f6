import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { ask, number, refusal } from '../core/ask';
import { holds } from '../core/property';
import { type Rows, explained, table } from './table';

const HEADER = ['Lead ID', 'Created At', 'First Touch', 'Owner', 'Source'];

// a Friday to a Tuesday; minutes 2, 10, 60 · nobody answered L4 · L5 was touched before it came in
const body: Rows = [
  ['L1', '2026-06-26 09:00', '2026-06-26 09:02', 'Ana', 'Web'],
  ['L2', '2026-06-26 16:55', '2026-06-26 17:05', 'Ana', 'Web'],
  ['L3', '2026-06-29 10:00', '2026-06-29 11:00', 'Ben', 'Fair'],
  ['L4', '2026-06-29 12:00', '', 'Ben', 'Web'],
  ['L5', '2026-06-30 08:00', '2026-05-01 08:00', 'Ben', 'Web'],
];
const leads = table(HEADER, body);
const time = (rows: Rows, ...more: readonly unknown[]) => ask('LEAD_RESPONSE_TIME', rows, '2026-06-30', ...more);
const within = (rows: Rows, minutes: number, ...more: readonly unknown[]) =>
  ask('LEAD_RESPONSE_WITHIN', rows, '2026-06-30', minutes, ...more);

describe('LEAD_RESPONSE_TIME', () => {
  test('known value: the median of 2, 10 and 60 minutes, and their mean', () => {
    expect(number(time(leads))).toBe(10);
    expect(number(time(leads, 7, '@variant', 'mean'))).toBe(24);
  });
  test('who was not answered and who was touched before is counted', () => {
    const says = (begins: string) => explained(ask, begins, 'LEAD_RESPONSE_TIME', leads, '2026-06-30');
    expect(says('left out: leads not answered')).toBe(1);
    expect(says('left out: leads touched before')).toBe(1);
    expect(says('part p90')).toBe(60);
    expect(says('part unanswered')).toBe(1);
  });
  test('an answer after as_of does not exist yet', () => {
    expect(explained(ask, 'part unanswered', 'LEAD_RESPONSE_TIME', leads, '2026-06-28')).toBe(0);
    const late = table(HEADER, [['L1', '2026-06-28 09:00', '2026-06-29 09:00', 'Ana', 'Web'], ...body.slice(0, 2)]);
    expect(explained(ask, 'part unanswered', 'LEAD_RESPONSE_TIME', late, '2026-06-28')).toBe(1);
    expect(explained(ask, 'part unanswered', 'LEAD_RESPONSE_TIME', late, '2026-06-29')).toBe(0);
  });
  test('the window is whole days: seven of them end on as_of', () => {
    expect(number(ask('LEAD_RESPONSE_TIME', leads, '2026-07-02'))).toBe(10);
    expect(number(ask('LEAD_RESPONSE_TIME', leads, '2026-07-03'))).toBe(60); // 26 June is out
  });
  test('filters', () => expect(number(time(leads, 7, 'Owner', 'Ana', 'Source', 'Web'))).toBe(6));
  test('a filter by date means the whole day', () => {
    expect(number(time(leads, 7, 'Created At', '2026-06-26'))).toBe(6);
    expect(number(time(leads, 7, 'Created At', '>2026-06-26'))).toBe(60);
  });
  test('none', () => {
    expect(refusal(ask('LEAD_RESPONSE_TIME', leads, '2026-01-31'))).toMatch(
      /^no-data: No lead came in from 2026-01-25/,
    );
    expect(refusal(time(leads, 7, 'Owner', 'Ben', 'Source', 'Web'))).toMatch(/^no-data: No lead was answered/);
  });
  test('blank: a lead without a day is left out and counted, a blank line is nothing', () => {
    const rows = table(HEADER, [...body, ['L6', '', '2026-06-30 10:00', 'Ana', 'Web'], ['', '', '', '', '']]);
    expect(number(time(rows))).toBe(10);
    expect(explained(ask, 'left out: rows without when the lead', 'LEAD_RESPONSE_TIME', rows, '2026-06-30')).toBe(1);
  });
  test('text is refused with its row', () => {
    const rows = table(HEADER, [...body, ['L6', '2026-06-30 09:00', 'soon', 'Ana', 'Web']]);
    expect(refusal(time(rows))).toBe(
      'bad-cell: leads, row 7, column "First Touch": "soon" is not a date. Correct or empty that cell.',
    );
    expect(refusal(time(table(HEADER, [['L1', '2026-06-30 25:00', '', 'Ana', 'Web']])))).toMatch(/not a time of day/);
  });
  test('a row twice counts once', () => {
    const rows = table(HEADER, [...body, body[0]!, body[0]!]);
    expect(number(time(rows))).toBe(10);
    expect(explained(ask, 'left out: rows that repeat', 'LEAD_RESPONSE_TIME', rows, '2026-06-30')).toBe(2);
  });
  test('days without a time say nothing about minutes', () => {
    const days = table(HEADER, [['L1', '2026-06-29', '2026-06-29', 'Ana', 'Web']]);
    expect(refusal(time(days))).toMatch(/^no-data: leads: column "Created At" holds days without a time of day/);
    const serials = table(HEADER, [['L1', dayOf(2026, 6, 29), dayOf(2026, 6, 30), 'Ana', 'Web']]);
    expect(refusal(time(serials))).toMatch(/^no-data: .*days without a time/);
    const mixed = table(HEADER, [...body, ['L6', '2026-06-29', '2026-06-29 10:00', 'Ana', 'Web']]);
    expect(number(time(mixed))).toBe(10);
    expect(explained(ask, 'left out: leads with a day but no', 'LEAD_RESPONSE_TIME', mixed, '2026-06-30')).toBe(1);
  });
  test.each([
    ['ISO with T', '2026-06-29T09:00:00', '2026-06-29T09:05:30'],
    ['ISO with Z', '2026-06-29T09:00:00Z', '2026-06-29T09:05:30.000Z'],
    ['offsets on two sides of a change of the clock', '2026-06-29T09:00:00+01:00', '2026-06-29T10:05:30+02:00'],
    ['American', '6/29/2026 9:00 AM', '6/29/2026 9:05:30 AM'],
    ['American, at noon', '6/29/2026 12:00 PM', '6/29/2026 12:05:30 PM'],
    ['European', '29.06.2026 09:00', '29.06.2026 09:05:30'],
    ['serial numbers', dayOf(2026, 6, 29) + 9 / 24, dayOf(2026, 6, 29) + 9 / 24 + 330 / 86400],
  ])('%s', (_, created, touched) =>
    expect(number(time(table(HEADER, [['L1', created, touched, 'Ana', 'Web']])))).toBe(5.5),
  );
  test('one column with a time zone and the other without is refused', () =>
    expect(refusal(time(table(HEADER, [['L1', '2026-06-29T09:00:00Z', '2026-06-29 11:05', 'Ana', 'Web']])))).toMatch(
      /^bad-cell: leads, row 2: one of "Created At" and "First Touch" names its time zone/,
    ));
});

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
