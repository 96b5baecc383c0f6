import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { ask, number, refusal } from '../core/ask';
import { HEADER, body, leads, time } from './lead-rows';
import { explained, table } from './table';

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
