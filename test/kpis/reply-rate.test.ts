import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { ACTIVITIES, AS_OF, SENDS, TOTALS, activities, asked, log, sends, totals } from './outreach-rows';
import { explained, table } from './table';

describe('REPLY_RATE', () => {
  test('known value: two replies to five sends in 28 days', () => expect(number(asked('REPLY_RATE', log))).toBe(2 / 5));
  test('people: two of three, however often contacted', () =>
    expect(number(asked('REPLY_RATE', log, 28, '@variant', 'people'))).toBe(2 / 3));
  test('people: an address in another case is the same person', () => {
    const rows = table(
      ['Date', 'Email', 'Replied', 'Owner'],
      [
        ['2026-06-10', 'Pat@x.example', true, 'Ana'],
        ['2026-06-11', 'pat@x.example', false, 'Ana'],
        ['2026-06-11', 'kim@x.example', false, 'Ana'],
      ],
    );
    expect(number(asked('REPLY_RATE', rows, 28, '@variant', 'people'))).toBe(1 / 2);
  });
  test('totals: automatic replies do not count', () => expect(number(asked('REPLY_RATE', totals))).toBe(5 / 150));
  test('activities: replies have rows of their own, calls are no messages', () => {
    expect(number(asked('REPLY_RATE', activities))).toBe(1 / 3);
    expect(number(asked('REPLY_RATE', activities, 28, '@variant', 'people'))).toBe(1 / 3);
  });
  test('who replied in the window but was contacted before it is in neither part', () => {
    const rows = table(ACTIVITIES, [
      ['A1', '2026-05-20', 'Email', 'Pat', 'Ana'],
      ['A2', '2026-06-10', 'Email', 'Kim', 'Ana'],
      ['A3', '2026-06-11', 'Reply', 'Pat', 'Ana'],
    ]);
    expect(number(asked('REPLY_RATE', rows, 28, '@variant', 'people'))).toBe(0);
    expect(explained(ask, 'left out: people who replied', 'REPLY_RATE', rows, AS_OF, 28, '@variant', 'people')).toBe(1);
  });
  test('filters: by channel, and by a flag', () => {
    expect(number(asked('REPLY_RATE', log, 28, 'Channel', 'LinkedIn'))).toBe(1);
    expect(number(asked('REPLY_RATE', log, 28, 'Channel', 'E*mail'))).toBe(1 / 4);
    expect(number(asked('REPLY_RATE', log, 28, 'Opened', true))).toBe(1 / 3);
  });
  test('blank, text, none', () => {
    const blank = table(SENDS, [
      ...sends,
      ['S7', '', 'P9', 'Email', '', true, '', 'Ana'],
      ['', '', '', '', '', '', '', ''],
    ]);
    expect(number(asked('REPLY_RATE', blank))).toBe(2 / 5);
    expect(explained(ask, 'left out: rows without the day', 'REPLY_RATE', blank, AS_OF)).toBe(1);
    const text = table(SENDS, [...sends, ['S7', '2026-06-01', 'P9', 'Email', '', 'maybe', '', 'Ana']]);
    expect(number(asked('REPLY_RATE', text))).toBe(2 / 5); // 1 June is not in the window
    expect(refusal(asked('REPLY_RATE', text, 30))).toBe(
      'bad-cell: outreach, row 8, column "Replied": "maybe" is not TRUE, FALSE or a count. Correct or empty that cell.',
    );
    expect(refusal(ask('REPLY_RATE', log, '2026-01-31'))).toMatch(/^no-data: No outreach is dated from/);
  });
  test('a count is a whole number of 0 or more', () => {
    const half = table(TOTALS, [['2026-06-10', 'Ana', 100, 0, 0, 1.5, 0, 0, 0]]);
    expect(refusal(asked('REPLY_RATE', half))).toMatch(/^bad-cell: .*1.5 is not a count of whole events/);
    const minus = table(TOTALS, [['2026-06-10', 'Ana', -1, 0, 0, 1, 0, 0, 0]]);
    expect(refusal(asked('REPLY_RATE', minus))).toMatch(/^bad-cell: .*-1 is not a count/);
  });
  test('more replies than sends is no share', () =>
    expect(refusal(asked('REPLY_RATE', table(TOTALS, [['2026-06-10', 'Ana', 3, 0, 0, 4, 0, 0, 0]])))).toMatch(
      /^bad-argument/,
    ));
  test('totals without a column of sends are asked for it', () =>
    expect(refusal(asked('REPLY_RATE', table(['Date', 'Rep', 'Replies'], [['2026-06-10', 'Ana', 12]])))).toMatch(
      /^missing-column: outreach has no column for sends/,
    ));
  test('a send twice counts once', () =>
    expect(number(asked('REPLY_RATE', table(SENDS, [...sends, sends[0]!])))).toBe(2 / 5));
  test('the smallest log: a day and a reply', () =>
    expect(
      number(
        asked(
          'REPLY_RATE',
          table(
            ['Date', 'Replied'],
            [
              ['2026-06-10', true],
              ['2026-06-11', false],
            ],
          ),
        ),
      ),
    ).toBe(1 / 2));
});
