// Laws of the bare formulas and of retention.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFailure } from '../../core/index';
import { TODAY, ask, number, rows } from './ask';
import { holds } from './property';

const RUNS = 150;

const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const rate = fc.double({ min: 0, max: 1, noNaN: true });
const close = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

describe('formulas', () => {
  test('velocity is linear in three parts and inverse in one', () =>
    holds(
      fc.property(
        positive,
        positive,
        rate,
        positive,
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (n, size, won, days, k) => {
          const v = (...parts: number[]) => number(ask('PIPELINE_VELOCITY_FROM', ...parts));
          const base = v(n, size, won, days);
          close(v(n * k, size, won, days), base * k);
          close(v(n, size * k, won, days), base * k);
          close(v(n, size, won / 10, days), base / 10);
          close(v(n, size, won, days * k), base / k);
          close(number(ask('PIPELINE_VELOCITY_FROM', n, size, won, days, 'week')), base * 7);
        },
      ),
      RUNS,
    ));

  test('coverage with nothing won is pipeline ÷ target; more won never lowers it', () =>
    holds(
      fc.property(positive, positive, rate, (pipeline, target, share) => {
        const plain = number(ask('PIPELINE_COVERAGE_FROM', pipeline, target));
        close(plain, pipeline / target);
        expect(ask('PIPELINE_COVERAGE_FROM', pipeline, target, 0)).toBe(plain);
        const answer = ask('PIPELINE_COVERAGE_FROM', pipeline, target, target * share);
        if (isFailure(answer)) expect(answer.code).toBe('target-met');
        else expect(answer as number).toBeGreaterThanOrEqual(plain * (1 - 1e-12));
      }),
      RUNS,
    ));

  test('win rate and its opposite make one', () =>
    holds(
      fc.property(fc.nat(5000), fc.nat(5000), (won, lost) => {
        if (won + lost === 0) return;
        close(number(ask('WIN_RATE_FROM', won, lost)) + number(ask('WIN_RATE_FROM', lost, won)), 1);
      }),
      RUNS,
    ));
});

describe('retention', () => {
  interface Subscription {
    readonly account: number;
    readonly start: number;
    readonly days: number | null;
    readonly mrr: number;
  }
  const subscriptions = fc.array(
    fc.record<Subscription>({
      account: fc.nat(8),
      start: fc.integer({ min: TODAY - 900, max: TODAY }),
      days: fc.option(fc.integer({ min: 0, max: 700 })),
      mrr: fc.nat(5000),
    }),
    { minLength: 4, maxLength: 40 },
  );
  const rowsOf = (list: readonly Subscription[]) => [
    ['Subscription ID', 'Account ID', 'Start Date', 'End Date', 'MRR'],
    ...list.map(({ account, start, days, mrr }, i) => [
      `S-${i}`,
      `A-${account}`,
      start,
      days === null ? '' : start + days,
      mrr,
    ]),
  ];

  test('GRR is at most 1 and at most NRR; the gap is the expansion over the start', () =>
    holds(
      fc.property(subscriptions, fc.integer({ min: 1, max: 24 }), (list, months) => {
        const table = rowsOf(list);
        const nrr = ask('NET_REVENUE_RETENTION', table, TODAY, months);
        const grr = ask('GROSS_REVENUE_RETENTION', table, TODAY, months);
        if (isFailure(nrr)) return void expect(grr).toMatchObject({ code: nrr.code });
        expect(number(grr)).toBeLessThanOrEqual(1);
        expect(number(grr)).toBeGreaterThanOrEqual(0);
        expect(number(grr)).toBeLessThanOrEqual(number(nrr) + 1e-12);
        const part = (name: string) =>
          Number(
            rows(ask('EXPLAIN', 'NET_REVENUE_RETENTION', table, TODAY, months)).find(([what]) =>
              String(what).startsWith(`part ${name}:`),
            )![1],
          );
        close(number(nrr) - number(grr), part('expansion') / part('start'));
        close(
          number(
            ask('NET_REVENUE_RETENTION_FROM', part('start'), part('expansion'), part('contraction'), part('churn')),
          ),
          number(nrr),
        );
      }),
      RUNS,
    ));

  test('customers who were not there at the start never count', () =>
    holds(
      fc.property(subscriptions, fc.integer({ min: 1, max: 24 }), (list, months) => {
        const table = rowsOf(list);
        const joined = [...table, ['S-new', 'A-new', TODAY - 1, '', 99999]];
        for (const fn of ['NET_REVENUE_RETENTION', 'GROSS_REVENUE_RETENTION'])
          expect(ask(fn, joined, TODAY, months)).toEqual(ask(fn, table, TODAY, months));
      }),
      RUNS,
    ));

  test('a yearly amount is twelve monthly ones', () => {
    const monthly = rowsOf([
      { account: 1, start: 45000, days: null, mrr: 100 },
      { account: 2, start: 45000, days: 1100, mrr: 50 },
    ]);
    const yearly = monthly.map((row, at) => [...row.slice(0, 4), at === 0 ? 'ARR' : Number(row[4]) * 12]);
    expect(number(ask('NET_REVENUE_RETENTION', yearly, TODAY))).toBeCloseTo(
      number(ask('NET_REVENUE_RETENTION', monthly, TODAY)),
      12,
    );
  });
});
