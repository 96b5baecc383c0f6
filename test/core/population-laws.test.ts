// Laws that hold on any table: which deals a number may depend on, and how it follows their amounts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFailure } from '../../core/index';
import { book, deal, expectSame, table } from './any-book';
import { TODAY, ask, number } from './ask';
import { holds } from './property';

const RUNS = 150;

describe('what a number may depend on', () => {
  test('the win rate by closing ignores open deals', () =>
    holds(
      fc.property(book, fc.array(deal, { maxLength: 20 }), (deals, more) => {
        const open = more.map((one) => ({ ...one, stage: 'Proposal' }));
        expect(ask('WIN_RATE', table([...deals, ...open]), TODAY)).toEqual(ask('WIN_RATE', table(deals), TODAY));
      }),
      RUNS,
    ));

  test('what lies outside the window changes nothing in it', () =>
    holds(
      fc.property(book, fc.integer({ min: 91, max: 500 }), (deals, back) => {
        const old = table(deals)
          .slice(1)
          .map((row) => [`old-${String(row[0])}`, 'Closed Won', 1, 40000, TODAY - back, row[5], row[6]]);
        for (const fn of ['WIN_RATE', 'AVERAGE_DEAL_SIZE', 'SALES_CYCLE_LENGTH'])
          expect(ask(fn, [...table(deals), ...old], TODAY)).toEqual(ask(fn, table(deals), TODAY));
      }),
      RUNS,
    ));

  test('the filtered parts add up to the whole', () =>
    holds(
      fc.property(book, (deals) => {
        const of = (...pairs: unknown[]) => number(ask('CLOSED_REVENUE', table(deals), TODAY, 'all', ...pairs));
        const parts = ['Ana', 'Ben', ''].map((owner) => of('Owner', owner));
        expect(parts[0]! + parts[1]! + parts[2]!).toBeCloseTo(of(), 6);
        expect(of('Owner', '<>Ana')).toBeCloseTo(parts[1]! + parts[2]!, 6);
      }),
      RUNS,
    ));

  test('amounts scaled by ten scale money by ten, and leave rates alone', () =>
    holds(
      fc.property(book, (deals) => {
        const tenfold = table(deals.map((one) => ({ ...one, amount: one.amount === '' ? '' : one.amount * 10 })));
        const scaled = (fn: string, ...more: unknown[]) =>
          [ask(fn, table(deals), TODAY, ...more), ask(fn, tenfold, TODAY, ...more)] as const;
        for (const [fn, ...more] of [
          ['AVERAGE_DEAL_SIZE'],
          ['PIPELINE_VELOCITY'],
          ['CLOSED_REVENUE', 'all'],
          ['PIPELINE_COVERAGE', 1e9, 'all'],
        ] as const) {
          const [one, ten] = scaled(fn, ...more);
          if (isFailure(one)) expect(ten).toEqual(one);
          else expect(ten as number).toBeCloseTo((one as number) * 10, 4);
        }
        expectSame([scaled('WIN_RATE', 90, '@variant', 'value')[0]], [scaled('WIN_RATE', 90, '@variant', 'value')[1]]);
      }),
      RUNS,
    ));
});
