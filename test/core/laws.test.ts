// Laws that hold on any table: what may change a number, and what must not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../core/index';
import { civilOf } from '../../core/day';
import { crms } from '../../core/tables/crms/index';
import { type Answer, isFailure } from '../../core/index';
import { TODAY, ask, number, rows } from './ask';
import { holds } from './property';

const RUNS = 150;
const FIELDS = ['id', 'stage', 'amount', 'created', 'close_date', 'owner', 'source'] as const;
const STAGES = ['Closed Won', 'Closed Lost', 'Proposal', 'Prospecting', 'Negotiation'];

interface Deal {
  readonly stage: string;
  readonly amount: number | '';
  readonly age: number;
  readonly close: number;
  readonly owner: string;
}
const deal: fc.Arbitrary<Deal> = fc.record({
  stage: fc.constantFrom(...STAGES),
  amount: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 500_000 }) }, { weight: 1, arbitrary: fc.constant('' as const) }),
  age: fc.integer({ min: 0, max: 400 }),
  close: fc.integer({ min: -120, max: 120 }),
  owner: fc.constantFrom('Ana', 'Ben', ''),
});
const book = fc.array(deal, { minLength: 5, maxLength: 40 });

function table(deals: readonly Deal[]): unknown[][] {
  const body = deals.map(({ stage, amount, age, close, owner }, i) => {
    const closes = TODAY + (stage.startsWith('Closed') ? -Math.abs(close) : close);
    return [`D-${i}`, stage, amount, closes - age, closes, owner, 'Partner'];
  });
  return [FIELDS.map((field) => kinds.deals.fields[field]!.aliases[0]), ...body];
}

const KPIS: readonly (readonly [fn: string, ...more: unknown[]])[] = [
  ['WIN_RATE'],
  ['WIN_RATE', 90, '@variant', 'value'],
  ['WIN_RATE', 90, '@variant', 'created'],
  ['AVERAGE_DEAL_SIZE'],
  ['AVERAGE_DEAL_SIZE', 90, '@variant', 'median'],
  ['SALES_CYCLE_LENGTH'],
  ['PIPELINE_VELOCITY'],
  ['PIPELINE_COVERAGE', 1e6, '2026-Q3'],
  ['PIPELINE_COVERAGE', 1e6, 'all'],
  ['CLOSED_REVENUE', '2026-Q2'],
  ['REVENUE_ATTAINMENT', 1e6, '2026-Q2'],
  ['WIN_RATE', 90, 'Owner', 'Ana'],
];
const answers = (deals: readonly (readonly unknown[])[]): Answer[] => KPIS.map(([fn, ...more]) => ask(fn, deals, TODAY, ...more));

/** Equal within rounding: sums in another order differ in their last digits. */
function expectSame(left: readonly Answer[], right: readonly Answer[]): void {
  left.forEach((a, i) => {
    const b = right[i]!;
    if (typeof a === 'number' && typeof b === 'number') expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(a), Math.abs(b)));
    else expect(b).toEqual(a);
  });
}

const shuffled = <T>(items: readonly T[], by: readonly number[]): T[] =>
  items.map((item, i) => ({ item, key: by[i % by.length]! * 1000 + i * 7919 % 1000 })).sort((a, b) => a.key - b.key).map(({ item }) => item);
const keys = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 12 });

describe('how a table is laid out does not matter', () => {
  test('the order of its rows', () =>
    holds(
      fc.property(book, keys, (deals, by) => {
        const [header, ...body] = table(deals);
        expectSame(answers([header!, ...body]), answers([header!, ...shuffled(body, by)]));
      }),
      RUNS,
    ));

  test('the order of its columns, and columns nobody knows', () =>
    holds(
      fc.property(book, keys, (deals, by) => {
        const plain = table(deals);
        const order = shuffled([...plain[0]!.keys()], by);
        const moved = plain.map((row, at) => [at === 0 ? 'Region' : 'EMEA', ...order.map((i) => row[i]), at === 0 ? 'Notes' : '']);
        expectSame(answers(plain), answers(moved));
      }),
      RUNS,
    ));

  test('the name of a header, among all that mean the field', () =>
    holds(
      fc.property(
        book,
        fc.tuple(...FIELDS.map((field) => fc.constantFrom(...kinds.deals.fields[field]!.aliases))),
        fc.constantFrom((h: string) => h, (h: string) => h.toUpperCase(), (h: string) => ` ${h.replace(/ /g, '_')} *`),
        (deals, headers, written) => {
          const plain = table(deals);
          const renamed = answers([headers.map(written), ...plain.slice(1)]);
          // A filter by "Owner" is by the field's name: it finds the column under any header.
          expectSame(answers(plain), renamed);
        },
      ),
      RUNS,
    ));

  test.each(crms.filter((crm) => crm.columns.deals).map((crm) => [crm.id, crm] as const))('%s’s own names for them', (_, crm) =>
    holds(
      fc.property(
        book,
        fc.tuple(...FIELDS.map((field) => fc.constantFrom(...(crm.columns.deals![field] ?? kinds.deals.fields[field]!.aliases)))),
        (deals, headers) => {
          if (new Set(headers).size < headers.length) return; // one header cannot stand for two fields
          const plain = table(deals);
          expectSame(answers(plain), answers([headers, ...plain.slice(1)]));
        },
      ),
      RUNS,
    ),
  );

  test('blank lines, and a title above', () =>
    holds(
      fc.property(book, fc.nat(30), fc.constantFrom<unknown>('', null, 0), (deals, at, blank) => {
        const [header, ...body] = table(deals);
        const line = header!.map(() => blank);
        const spread = [...body.slice(0, at), line, ...body.slice(at), line];
        expectSame(answers([header!, ...body]), answers([['Pipeline report'], [], header!, ...spread]));
      }),
      RUNS,
    ));

  test('whether days are numbers or text', () =>
    holds(
      fc.property(book, (deals) => {
        const iso = (day: number) => {
          const { year, month, date } = civilOf(day);
          return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        };
        const plain = table(deals);
        const written = plain.map((row, at) => (at === 0 ? row : row.map((cell, i) => (i === 3 || i === 4 ? iso(cell as number) : cell))));
        expectSame(answers(plain), answers(written));
      }),
      RUNS,
    ));

  test('asking changes nothing in it', () =>
    holds(
      fc.property(book, (deals) => {
        const plain = table(deals);
        const before = JSON.stringify(plain);
        answers(plain);
        ask('TREND', 'PIPELINE_VELOCITY', 3, 'week', plain, TODAY);
        expect(JSON.stringify(plain)).toBe(before);
      }),
      RUNS,
    ));
});

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
        const old = table(deals).slice(1).map((row) => [`old-${String(row[0])}`, 'Closed Won', 1, 40000, TODAY - back, row[5], row[6]]);
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
        const scaled = (fn: string, ...more: unknown[]) => [ask(fn, table(deals), TODAY, ...more), ask(fn, tenfold, TODAY, ...more)] as const;
        for (const [fn, ...more] of [['AVERAGE_DEAL_SIZE'], ['PIPELINE_VELOCITY'], ['CLOSED_REVENUE', 'all'], ['PIPELINE_COVERAGE', 1e9, 'all']] as const) {
          const [one, ten] = scaled(fn, ...more);
          if (isFailure(one)) expect(ten).toEqual(one);
          else expect(ten as number).toBeCloseTo((one as number) * 10, 4);
        }
        expectSame([scaled('WIN_RATE', 90, '@variant', 'value')[0]], [scaled('WIN_RATE', 90, '@variant', 'value')[1]]);
      }),
      RUNS,
    ));
});

const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const rate = fc.double({ min: 0, max: 1, noNaN: true });
const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

describe('formulas', () => {
  test('velocity is linear in three parts and inverse in one', () =>
    holds(
      fc.property(positive, positive, rate, positive, fc.double({ min: 0.1, max: 9, noNaN: true }), (n, size, won, days, k) => {
        const v = (...parts: number[]) => number(ask('PIPELINE_VELOCITY_FROM', ...parts));
        const base = v(n, size, won, days);
        close(v(n * k, size, won, days), base * k);
        close(v(n, size * k, won, days), base * k);
        close(v(n, size, won / 10, days), base / 10);
        close(v(n, size, won, days * k), base / k);
        close(number(ask('PIPELINE_VELOCITY_FROM', n, size, won, days, 'week')), base * 7);
      }),
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
    ...list.map(({ account, start, days, mrr }, i) => [`S-${i}`, `A-${account}`, start, days === null ? '' : start + days, mrr]),
  ];

  test('GRR is at most 1 and at most NRR; the gap is the expansion over the start', () =>
    holds(
      fc.property(subscriptions, fc.integer({ min: 1, max: 24 }), (list, months) => {
        const table = rowsOf(list);
        const nrr = ask('NET_REVENUE_RETENTION', table, TODAY, months);
        const grr = ask('GROSS_REVENUE_RETENTION', table, TODAY, months);
        if (isFailure(nrr)) return expect(grr).toMatchObject({ code: nrr.code });
        expect(number(grr)).toBeLessThanOrEqual(1);
        expect(number(grr)).toBeGreaterThanOrEqual(0);
        expect(number(grr)).toBeLessThanOrEqual(number(nrr) + 1e-12);
        const part = (name: string) => Number(rows(ask('EXPLAIN', 'NET_REVENUE_RETENTION', table, TODAY, months)).find(([what]) => String(what).startsWith(`part ${name}:`))![1]);
        close(number(nrr) - number(grr), part('expansion') / part('start'));
        close(number(ask('NET_REVENUE_RETENTION_FROM', part('start'), part('expansion'), part('contraction'), part('churn'))), number(nrr));
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
    const monthly = rowsOf([{ account: 1, start: 45000, days: null, mrr: 100 }, { account: 2, start: 45000, days: 1100, mrr: 50 }]);
    const yearly = monthly.map((row, at) => [...row.slice(0, 4), at === 0 ? 'ARR' : Number(row[4]) * 12]);
    expect(number(ask('NET_REVENUE_RETENTION', yearly, TODAY))).toBeCloseTo(number(ask('NET_REVENUE_RETENTION', monthly, TODAY)), 12);
  });
});
