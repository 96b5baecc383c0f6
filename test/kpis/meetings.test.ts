import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { ask, number, refusal } from '../core/ask';
import { holds } from '../core/property';
import { type Rows, explained, table } from './table';

const AS_OF = '2026-06-30';
const asked = (fn: string, rows: Rows, ...more: readonly unknown[]) => ask(fn, rows, AS_OF, ...more);

const FLAGS = ['Contact', 'Date', 'Booked', 'Meeting Date', 'Held', 'Opportunity Created', 'SDR'];
const flags = table(FLAGS, [
  ['Pat', '2026-06-01', true, '2026-06-10', true, true, 'Ana'],
  ['Kim', '2026-06-02', true, '2026-06-11', false, false, 'Ana'],
  ['Lee', '2026-06-03', true, '2026-06-12', true, false, 'Ana'],
  ['Zoe', '2026-06-03', true, '2026-07-02', false, false, 'Ben'], // still ahead
  ['Mia', '2026-06-04', true, '2026-06-20', '', '', 'Ben'], // nobody wrote down how it went
  ['Jon', '2026-06-05', false, '', '', '', 'Ben'],
  ['Ida', '2026-05-05', true, '2026-05-20', true, true, 'Ben'],
]);

const TOTALS = ['Week', 'Date', 'Rep', 'Meetings Held', 'No-Shows', 'Cancelled Late', 'Demos Held', 'Opportunities'];
const totals = table(TOTALS, [
  ['W24', '2026-06-08', 'Ana', 4, 4, 2, 5, 2],
  ['W25', '2026-06-15', 'Ana', 6, 0, 0, 5, 3],
]);

const STATUSES = ['Date', 'Activity Type', 'Contact', 'Status', 'Owner'];
const statuses = table(STATUSES, [
  ['2026-06-10', 'Meeting', 'Pat', 'Completed', 'Ana'],
  ['2026-06-11', 'Demo', 'Kim', 'No show', 'Ana'],
  ['2026-06-12', 'Demo', 'Lee', 'Held', 'Ana'],
  ['2026-06-13', 'Meeting', 'Zoe', 'Rescheduled', 'Ana'],
  ['2026-06-14', 'Meeting', 'Mia', 'Cancelled', 'Ben'],
  ['2026-06-14', 'Meeting', 'Jon', 'Cancelled late', 'Ben'],
  ['2026-06-15', 'Email', 'Jon', 'Completed', 'Ben'],
  ['2026-06-16', 'Opportunity', 'Lee', 'Open', 'Ana'],
]);

describe('SHOW_RATE', () => {
  test('known value: two of three; what is ahead, or not written down, is not due', () => {
    expect(number(asked('SHOW_RATE', flags))).toBe(2 / 3);
    expect(explained(ask, 'left out: meetings whose outcome', 'SHOW_RATE', flags, AS_OF)).toBe(1);
    expect(number(ask('SHOW_RATE', flags, '2026-07-05'))).toBe(2 / 4); // Zoe did not come
  });
  test('totals: held over held, no-show and cancelled late', () =>
    expect(number(asked('SHOW_RATE', totals))).toBe(10 / 16));
  test('statuses: moved and cancelled in time are not due; an e-mail is no meeting', () => {
    expect(number(asked('SHOW_RATE', statuses))).toBe(2 / 4);
    expect(explained(ask, 'left out: meetings whose outcome', 'SHOW_RATE', statuses, AS_OF)).toBe(2);
  });
  test('a no-show booked again is held later: it counts in both weeks (Glencoco: 4 of 10, then 7, then 8)', () => {
    const day = (date: string, held: number, missed: number) => [date, 'Ana', held, missed];
    const header = ['Date', 'Rep', 'Meetings Held', 'No-Shows'];
    expect(number(asked('SHOW_RATE', table(header, [day('2026-06-08', 4, 6)])))).toBe(0.4);
    expect(number(asked('SHOW_RATE', table(header, [day('2026-06-08', 7, 3)])))).toBe(0.7);
  });
  test('filters, none', () => {
    expect(number(asked('SHOW_RATE', statuses, 28, 'Owner', 'Ben'))).toBe(0);
    expect(refusal(asked('SHOW_RATE', flags, 28, 'SDR', 'Ben'))).toMatch(
      /^no-data: No meeting was due from 2026-06-03/,
    );
  });
  test('totals that do not know their no-shows are asked for them', () =>
    expect(
      refusal(
        asked('SHOW_RATE', table(['Date', 'Rep', 'Meetings Booked', 'Meetings Held'], [['2026-06-10', 'Ana', 9, 7]])),
      ),
    ).toMatch(/^missing-column: outreach has no column for no-shows/));
  test('text is refused with its row', () =>
    expect(
      refusal(asked('SHOW_RATE', table(FLAGS, [['Pat', '2026-06-01', true, '2026-06-10', 'perhaps', '', 'Ana']]))),
    ).toMatch(/^bad-cell: outreach, row 2, column "Held": "perhaps" is not TRUE, FALSE or a count/));
});

describe('DEMO_TO_OPPORTUNITY_RATE and MEETINGS_PER_OPPORTUNITY', () => {
  test('known value: one of the two meetings held; both numbers stand on the same meetings', () => {
    expect(number(asked('DEMO_TO_OPPORTUNITY_RATE', flags))).toBe(1 / 2);
    expect(number(asked('MEETINGS_PER_OPPORTUNITY', flags))).toBe(2);
    expect(explained(ask, 'cohort', 'DEMO_TO_OPPORTUNITY_RATE', flags, AS_OF)).toBe(
      'the same demos, each followed to its opportunity',
    );
  });
  test('totals: sums of the window, and that is said', () => {
    expect(number(asked('DEMO_TO_OPPORTUNITY_RATE', totals))).toBe(5 / 10);
    expect(explained(ask, 'cohort', 'DEMO_TO_OPPORTUNITY_RATE', totals, AS_OF)).toMatch(/^sums of the window/);
    expect(number(asked('MEETINGS_PER_OPPORTUNITY', totals))).toBe(10 / 5);
  });
  test('activities: one demo held, one opportunity', () => {
    expect(number(asked('DEMO_TO_OPPORTUNITY_RATE', statuses))).toBe(1);
    expect(number(asked('MEETINGS_PER_OPPORTUNITY', statuses))).toBe(2);
  });
  test('an opportunity more than 30 days after the meeting, or after as_of, is not its fruit', () => {
    const header = ['Contact', 'Meeting Date', 'Held', 'Opportunity Date', 'Date'];
    const meeting = (held: string, opportunity: string) => [held, held, true, opportunity, held];
    const rate = (...rows: readonly unknown[][]) =>
      number(ask('DEMO_TO_OPPORTUNITY_RATE', table(header, rows), AS_OF, 90));
    expect(rate(meeting('2026-05-01', '2026-05-31'), meeting('2026-05-01', '2026-06-01').with(0, 'Kim'))).toBe(1 / 2);
    expect(rate(meeting('2026-06-20', '2026-07-01'))).toBe(0);
    expect(rate(meeting('2026-06-20', '2026-06-19'))).toBe(0);
  });
  test('an opportunity without a meeting held in its row came of something else', () => {
    const rows = table(FLAGS, [
      ['Pat', '2026-06-01', true, '2026-06-10', true, false, 'Ana'],
      ['Kim', '2026-06-01', true, '2026-06-10', false, true, 'Ana'],
    ]);
    expect(number(asked('DEMO_TO_OPPORTUNITY_RATE', rows))).toBe(0);
    expect(explained(ask, 'left out: opportunities without', 'DEMO_TO_OPPORTUNITY_RATE', rows, AS_OF)).toBe(1);
  });
  test('demos booked stand in where nobody counts those held, and that is said', () => {
    const rows = table(['Date', 'Rep', 'Demos Booked', 'Opportunities'], [['2026-06-10', 'Ana', 100, 15]]);
    expect(number(asked('DEMO_TO_OPPORTUNITY_RATE', rows))).toBe(0.15);
    expect(explained(ask, 'demos', 'DEMO_TO_OPPORTUNITY_RATE', rows, AS_OF)).toMatch(/^booked: the table does not say/);
  });
  test('none: no meeting, no opportunity', () => {
    expect(refusal(ask('DEMO_TO_OPPORTUNITY_RATE', flags, '2026-01-31'))).toMatch(/^no-data: No demo was held/);
    const fruitless = table(['Date', 'Rep', 'Meetings Held', 'Opportunities'], [['2026-06-10', 'Ana', 10, 0]]);
    expect(refusal(asked('MEETINGS_PER_OPPORTUNITY', fruitless))).toMatch(/^no-data: .*divides by opportunities/);
    expect(number(asked('DEMO_TO_OPPORTUNITY_RATE', fruitless))).toBe(0);
  });
  test('more opportunities than demos in a table of totals is no share', () => {
    const rows = table(['Date', 'Rep', 'Demos Held', 'Opportunities'], [['2026-06-10', 'Ana', 2, 3]]);
    expect(refusal(asked('DEMO_TO_OPPORTUNITY_RATE', rows))).toMatch(/^bad-argument/);
  });
});

test('law: rates lie in 0 to 1, and a meeting still ahead changes nothing', () =>
  holds(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 27 }), fc.constantFrom(true, false, ''), fc.boolean()), {
        minLength: 1,
        maxLength: 12,
      }),
      (all) => {
        const day = dayOf(2026, 6, 30);
        const rows = [
          ['Pat', day, true, day, true, false, 'Ana'],
          ...all.map(([back, held, opportunity], i) => [
            `P${i}`,
            day - back,
            true,
            day - back,
            held,
            opportunity,
            'Ana',
          ]),
        ];
        const [before, after] = [rows, [...rows, ['Zoe', day, true, day + 3, '', '', 'Ana']]].map((some) =>
          number(asked('SHOW_RATE', table(FLAGS, some))),
        );
        expect(before).toBe(after);
        for (const rate of [before!, number(asked('DEMO_TO_OPPORTUNITY_RATE', table(FLAGS, rows)))])
          expect(rate >= 0 && rate <= 1).toBe(true);
      },
    ),
  ));
