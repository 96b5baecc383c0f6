import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { ask, number } from '../core/ask';
import { holds } from '../core/property';
import { SENDS, asked } from './outreach-rows';
import { table } from './table';

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
