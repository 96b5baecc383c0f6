import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { ask, number, refusal } from '../core/ask';
import { holds } from '../core/property';
import { type Rows, explained, table } from './table';

const AS_OF = '2026-06-30';
const asked = (fn: string, rows: Rows, ...more: readonly unknown[]) => ask(fn, rows, AS_OF, ...more);

const SENDS = ['Send ID', 'Send Date', 'Contact ID', 'Channel', 'Opened', 'Replied', 'Meeting Booked', 'Owner'];
const sends: Rows = [
  ['S1', '2026-06-10', 'P1', 'Email', true, true, true, 'Ana'],
  ['S2', '2026-06-12', 'P1', 'Email', true, false, false, 'Ana'],
  ['S3', '2026-06-12', 'P2', 'Email', false, false, false, 'Ana'],
  ['S4', '2026-06-13', 'P2', 'LinkedIn', '', 'Yes', true, 'Ben'],
  ['S5', '2026-06-13', 'P3', 'E-mail', 'TRUE', '', '', 'Ben'],
  ['S6', '2026-05-01', 'P4', 'Email', true, true, true, 'Ben'],
];
const log = table(SENDS, sends);

const TOTALS = ['Date', 'Rep', 'Emails Sent', 'Calls', 'Opens', 'Replies', 'Auto Replies', 'Meetings Booked', 'Demos'];
const totals = table(TOTALS, [
  ['2026-06-10', 'Ana', 100, 20, 40, 6, 2, 2, 1],
  ['2026-06-11', 'Ana', 50, '', 10, 1, 0, '', ''],
  ['2026-06-11', 'Ben', '', 30, '', '', '', 1, 3],
  ['2026-05-11', 'Ben', 999, 99, 99, 99, 99, 99, 99],
]);

const ACTIVITIES = ['Activity ID', 'Date', 'Activity Type', 'Contact', 'Owner'];
const activities = table(ACTIVITIES, [
  ['A1', '2026-06-10', 'Email', 'Pat', 'Ana'],
  ['A2', '2026-06-11', 'Email sent', 'Kim', 'Ana'],
  ['A3', '2026-06-11', 'Call', 'Lee', 'Ana'],
  ['A4', '2026-06-12', 'Email reply', 'Pat', 'Ana'],
  ['A5', '2026-06-13', 'LinkedIn message', 'Lee', 'Ana'],
  ['A6', '2026-06-20', 'Demo call', 'Pat', 'Ana'],
  ['A7', '2026-06-21', 'Meeting', 'Zoe', 'Ana'],
  ['A8', '2026-06-22', 'Task', 'Pat', 'Ana'],
]);

describe('REPLY_RATE', () => {
  test('known value: two replies to five sends in 28 days', () => expect(number(asked('REPLY_RATE', log))).toBe(2 / 5));
  test('people: two of three, however often contacted', () =>
    expect(number(asked('REPLY_RATE', log, 28, '@variant', 'people'))).toBe(2 / 3));
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

describe('MEETING_BOOK_RATE', () => {
  test('known value: two of three people', () => expect(number(asked('MEETING_BOOK_RATE', log))).toBe(2 / 3));
  test('totals: meetings over sends and calls', () => {
    expect(number(asked('MEETING_BOOK_RATE', totals))).toBe(3 / 200);
    expect(explained(ask, 'counted', 'MEETING_BOOK_RATE', totals, AS_OF)).toMatch(/^sends and calls/);
  });
  test('activities: Pat of Pat, Kim and Lee; Zoe came by herself', () => {
    expect(number(asked('MEETING_BOOK_RATE', activities))).toBe(1 / 3);
    expect(explained(ask, 'left out: people who booked', 'MEETING_BOOK_RATE', activities, AS_OF)).toBe(1);
  });
  test('filters', () => expect(number(asked('MEETING_BOOK_RATE', log, 28, 'Owner', 'Ana'))).toBe(1 / 2));
});

describe('EMAILS_PER_MEETING', () => {
  test('known value: four e-mails for two meetings; the rest of the channels does not count', () =>
    expect(number(asked('EMAILS_PER_MEETING', log))).toBe(4 / 2));
  test('totals and activities', () => {
    expect(number(asked('EMAILS_PER_MEETING', totals))).toBe(150 / 3);
    expect(number(asked('EMAILS_PER_MEETING', activities))).toBe(2 / 2);
  });
  test('no meeting', () =>
    expect(refusal(asked('EMAILS_PER_MEETING', log, 28, 'Contact ID', 'P3'))).toMatch(
      /^no-data: .*divides by meetings/,
    ));
});

describe('context only', () => {
  test('OUTREACH_VOLUME: sends and calls', () => {
    expect(number(asked('OUTREACH_VOLUME', log))).toBe(5);
    expect(number(asked('OUTREACH_VOLUME', totals))).toBe(200);
    expect(number(asked('OUTREACH_VOLUME', activities))).toBe(4);
    expect(number(asked('OUTREACH_VOLUME', table(['Date', 'Rep', 'Calls'], [['2026-06-10', 'Ana', 12]])))).toBe(12);
  });
  test('DEMOS_BOOKED', () => {
    expect(number(asked('DEMOS_BOOKED', totals))).toBe(4);
    expect(number(asked('DEMOS_BOOKED', activities))).toBe(1);
    expect(refusal(asked('DEMOS_BOOKED', log))).toMatch(/^missing-column: outreach has no column for demos booked/);
  });
  test('EMAIL_OPEN_RATE', () => {
    expect(number(asked('EMAIL_OPEN_RATE', log, 28, 'Channel', '<>LinkedIn'))).toBe(3 / 4);
    expect(number(asked('EMAIL_OPEN_RATE', totals))).toBe(50 / 150);
  });
  test.each(['OUTREACH_VOLUME', 'DEMOS_BOOKED', 'EMAIL_OPEN_RATE'])('%s has no status', (kpi) =>
    expect(explained(ask, 'status', kpi, totals, AS_OF)).toMatch(/^not available: context only/),
  );
});

describe('laws', () => {
  const send = fc.record({
    back: fc.integer({ min: 0, max: 40 }),
    person: fc.integer({ min: 1, max: 5 }),
    replied: fc.boolean(),
    booked: fc.boolean(),
  });
  const last = dayOf(2026, 6, 30);
  const rowsOf = (all: readonly { back: number; person: number; replied: boolean; booked: boolean }[]) =>
    all.map(({ back, person, replied, booked }, i) => [
      `S${i}`,
      last - back,
      `P${person}`,
      'Email',
      '',
      replied,
      booked,
      'Ana',
    ]);
  const some = fc.array(send, { minLength: 1, maxLength: 25 });

  test('rates lie in 0 to 1, by sends and by people', () =>
    holds(
      fc.property(some, (all) => {
        for (const fn of ['REPLY_RATE', 'MEETING_BOOK_RATE'])
          for (const variant of fn === 'REPLY_RATE' ? ['sends', 'people'] : [''])
            expect(
              number(asked(fn, table(SENDS, rowsOf(all)), 41, ...(variant ? ['@variant', variant] : []))),
            ).toSatisfy((rate: number) => rate >= 0 && rate <= 1);
      }),
    ));
  test('a log and the totals made from it have the same reply rate', () =>
    holds(
      fc.property(some, (all) => {
        const days = new Map<number, [number, number]>();
        for (const { back, replied } of all) {
          const [count, replies] = days.get(back) ?? [0, 0];
          days.set(back, [count + 1, replies + Number(replied)]);
        }
        const daily = table(
          ['Date', 'Emails Sent', 'Replies'],
          [...days].map(([back, [count, replies]]) => [last - back, count, replies]),
        );
        const rates = [table(SENDS, rowsOf(all)), daily].map((rows) => number(asked('REPLY_RATE', rows, 41)));
        expect(rates[0]).toBe(rates[1]);
      }),
    ));
  test('windows next to each other share no send, rows in any order', () =>
    holds(
      fc.property(some, fc.integer({ min: 1, max: 40 }), (all, days) => {
        const rows = table(SENDS, [...rowsOf(all), ['S99', last - 50, 'P1', 'Email', '', '', '', 'Ana']].reverse());
        const volume = (asOf: number, span: number) => number(ask('OUTREACH_VOLUME', rows, asOf, span));
        const near = all.some(({ back }) => back < days) ? volume(last, days) : 0;
        expect(near + volume(last - days, 60 - days)).toBe(volume(last, 60));
      }),
    ));
});
