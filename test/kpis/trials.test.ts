import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../core/index';
import { ask, number, refusal } from '../core/ask';
import { holds } from '../core/property';
import { type Rows, explained, table } from './table';

const HEADER = ['Trial ID', 'Trial Start', 'Activated On', 'Paid On', 'Plan'];
const body: Rows = [
  ['T1', '2026-05-20', '2026-05-21', '2026-06-10', 'Pro'],
  ['T2', '2026-05-25', '2026-06-08', '', 'Pro'], // on its fourteenth day
  ['T3', '2026-05-26', '2026-06-10', '2026-06-29', 'Basic'], // one day late
  ['T4', '2026-06-16', '', '', 'Basic'],
  ['T5', '2026-06-20', '2026-06-21', '2026-06-22', 'Basic'], // not yet two weeks old
  ['T6', '2026-06-10', '2026-06-01', '', 'Basic'], // activated before it began
];
const trials = table(HEADER, body);
const asked = (fn: string, rows: Rows, ...more: readonly unknown[]) => ask(fn, rows, '2026-06-30', ...more);

describe('TRIAL_ACTIVATION_RATE', () => {
  test('known value: of the trials from 18 May to 16 June, two of four within 14 days', () => {
    expect(number(asked('TRIAL_ACTIVATION_RATE', trials))).toBe(2 / 4);
    expect(explained(ask, 'cohort', 'TRIAL_ACTIVATION_RATE', trials, '2026-06-30')).toBe(
      'trial started 2026-05-18 to 2026-06-16, each followed for 14 days',
    );
    expect(explained(ask, 'left out: rows whose goal', 'TRIAL_ACTIVATION_RATE', trials, '2026-06-30')).toBe(1);
  });
  test('@within_days', () => {
    expect(number(asked('TRIAL_ACTIVATION_RATE', trials, 30, '@within_days', 15))).toBe(3 / 3); // up to 15 June
    expect(number(asked('TRIAL_ACTIVATION_RATE', trials, 60, '@within_days', 1))).toBe(2 / 5);
  });
  test('cohort: every trial of the window, activated whenever by as_of', () => {
    expect(number(asked('TRIAL_ACTIVATION_RATE', trials, 30, '@variant', 'cohort'))).toBe(1 / 2);
    expect(number(ask('TRIAL_ACTIVATION_RATE', trials, '2026-06-20', 30, '@variant', 'cohort'))).toBe(2 / 4);
  });
  test('filters', () => expect(number(asked('TRIAL_ACTIVATION_RATE', trials, 30, 'Plan', 'Pro'))).toBe(1));
  test('a flag does not tell when: it counts, and that is said', () => {
    const flags = table(
      ['Trial ID', 'Started', 'Activated'],
      [
        ['T1', '2026-06-01', 'Yes'],
        ['T2', '2026-06-02', 'No'],
        ['T3', '2026-06-02', ''],
      ],
    );
    expect(number(asked('TRIAL_ACTIVATION_RATE', flags))).toBe(1 / 3);
    expect(explained(ask, 'without a day', 'TRIAL_ACTIVATION_RATE', flags, '2026-06-30')).toMatch(/^1 count although/);
  });
  test('none, text, column', () => {
    expect(refusal(ask('TRIAL_ACTIVATION_RATE', trials, '2026-01-31'))).toMatch(
      /^no-data: No trial started from 2025-12-19 to 2026-01-17/,
    );
    expect(refusal(asked('TRIAL_ACTIVATION_RATE', table(HEADER, [['T1', '2026-06-01', 'soon', '', '']])))).toMatch(
      /^bad-cell: trials, row 2, column "Activated On": "soon" is not a date/,
    );
    expect(refusal(asked('TRIAL_ACTIVATION_RATE', table(['Trial ID', 'Started'], [['T1', '2026-06-01']])))).toMatch(
      /^missing-column: trials has no column for the day the trial was activated/,
    );
  });
  test('a blank line is nothing, a trial without a start is counted', () => {
    const rows = table(HEADER, [...body, ['', '', '', '', ''], ['T7', '', '2026-06-01', '', 'Pro']]);
    expect(number(asked('TRIAL_ACTIVATION_RATE', rows))).toBe(2 / 4);
    expect(
      explained(ask, 'left out: rows without the day the trial started', 'TRIAL_ACTIVATION_RATE', rows, '2026-06-30'),
    ).toBe(1);
  });
});

describe('TRIAL_TO_PAID_RATE', () => {
  test('known value: trials from 2 to 31 May, paying within 30 days: one of three', () =>
    expect(number(asked('TRIAL_TO_PAID_RATE', trials))).toBe(1 / 3));
  test('cohort: recent months rise later', () => {
    expect(number(asked('TRIAL_TO_PAID_RATE', trials, 60, '@variant', 'cohort'))).toBe(3 / 6);
    expect(number(ask('TRIAL_TO_PAID_RATE', trials, '2026-06-21', 60, '@variant', 'cohort'))).toBe(1 / 6);
  });
});

test('law: rates lie in 0 to 1; windows next to each other share no trial; rows in any order', () =>
  holds(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 59 }), fc.option(fc.integer({ min: 0, max: 40 }))), {
        minLength: 1,
        maxLength: 15,
      }),
      fc.integer({ min: 1, max: 59 }),
      (all, days) => {
        const end = dayOf(2026, 6, 16);
        const rows = all.map(([back, took], i) => [
          `T${i}`,
          end - back,
          took === null ? '' : end - back + took,
          '',
          '',
        ]);
        const parts = (asOf: number, span: number): [number, number] => {
          const part = (name: string) => {
            const says = explained(ask, name, 'TRIAL_ACTIVATION_RATE', table(HEADER, [...rows].reverse()), asOf, span);
            return typeof says === 'number' ? says : 0;
          };
          return [part('part activated'), part('part started')];
        };
        const [whole, near, far] = [parts(end + 14, 60), parts(end + 14, days), parts(end + 14 - days, 60 - days)];
        expect([near[0] + far[0], near[1] + far[1]]).toEqual(whole);
        const rate = number(ask('TRIAL_ACTIVATION_RATE', table(HEADER, rows), end + 14, 60));
        expect(rate).toBe(whole[0] / whole[1]);
        expect(rate >= 0 && rate <= 1).toBe(true);
      },
    ),
  ));
