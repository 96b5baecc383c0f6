// Laws that hold for every KPI, on tables as a hurried office keeps them.
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Answer, type KindId, type Kpi, isFailure, kinds, kpis } from '../../core/index';
import { randomFrom } from '../../core/sample/random';
import { TODAY, ask, asked, number, rows } from './ask';
import { messyBook } from './messy-book';
import { SEED, holds } from './property';

type Rows = readonly (readonly unknown[])[];

/** About ten books for each KPI. */
const RUNS = 500;
const book = fc.integer({ min: 1, max: 100_000 });
const kpi = fc.constantFrom(...kpis);
const met = new Set<string>();
let values = 0;

/** The KPI's variants in turn; inputs as its help shows them. */
function own({ inputs, window, variants }: Kpi, seed: number): readonly unknown[] {
  const names = Object.keys(variants);
  return [
    TODAY,
    ...Object.values(inputs).map(({ example }) => example),
    ...(window === null ? [] : 'period' in window ? ['2026-Q2'] : [undefined]),
    ...(names.length > 0 ? ['@variant', names[seed % names.length]] : []),
  ];
}

const tablesOf = (of: Kpi, seed: number): readonly Rows[] => {
  const all = messyBook(seed);
  return of.tables.map((kind) => all[kind]);
};

function expectSameValue(of: Kpi, left: Answer, right: Answer): void {
  met.add(of.id);
  if (isFailure(left)) return expect(isFailure(right) ? right.code : right).toBe(left.code);
  values++;
  expect(Math.abs(number(right) - number(left))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(number(left))));
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Headers that mean one field of the kind and no other. */
function aliasesOf(kind: KindId, header: unknown): readonly string[] {
  const fields = Object.values(kinds[kind].fields);
  const field = fields.find(({ aliases }) => aliases[0] === header)!;
  return field.aliases.filter((alias) => fields.every((other) => other === field || !other.aliases.includes(alias)));
}

describe(`whatever the KPI (seed ${SEED})`, () => {
  test('the order of the rows does not matter', () =>
    holds(
      fc.property(kpi, book, (of, seed) => {
        const tables = tablesOf(of, seed);
        const random = randomFrom(seed);
        const moved = tables.map(([header, ...body]) => [header!, ...shuffled(body, random)]);
        expectSameValue(of, ask(of.id, ...tables, ...own(of, seed)), ask(of.id, ...moved, ...own(of, seed)));
      }),
      RUNS,
    ));

  test('nor does the order of the columns, or a column that nobody knows', () =>
    holds(
      fc.property(kpi, book, (of, seed) => {
        const tables = tablesOf(of, seed);
        const random = randomFrom(seed);
        const moved = tables.map((table) => {
          const order = shuffled([...table[0]!.keys()], random);
          return table.map((row, at) => [at === 0 ? 'Colour' : 'red', ...order.map((i) => row[i])]);
        });
        expectSameValue(of, ask(of.id, ...tables, ...own(of, seed)), ask(of.id, ...moved, ...own(of, seed)));
      }),
      RUNS,
    ));

  test('nor which of its names a header has', () =>
    holds(
      fc.property(kpi, book, (of, seed) => {
        const tables = tablesOf(of, seed);
        const random = randomFrom(seed);
        const renamed = tables.map(([header, ...body], at) => [
          header!.map((name) => {
            const aliases = aliasesOf(of.tables[at]!, name);
            return aliases[Math.floor(random() * aliases.length)] ?? name;
          }),
          ...body,
        ]);
        expectSameValue(of, ask(of.id, ...tables, ...own(of, seed)), ask(of.id, ...renamed, ...own(of, seed)));
      }),
      RUNS,
    ));

  test('a table as argument gives what the same table gives when it is connected', () =>
    holds(
      fc.property(kpi, book, (of, seed) => {
        const tables = tablesOf(of, seed);
        const connected = asked(Object.fromEntries(of.tables.map((kind, at) => [kind, tables[at]!])));
        const left = ask(of.id, ...tables, ...own(of, seed));
        const right = connected(of.id, ...of.tables.map(() => undefined), ...own(of, seed));
        met.add(of.id);
        if (isFailure(left)) expect(right).toMatchObject({ code: left.code });
        else expect(right).toBe(left);
      }),
      RUNS,
    ));

  test('the total of a BREAKDOWN is the KPI without it, not the mean of its groups', () =>
    holds(
      fc.property(kpi, book, (of, seed) => {
        const tables = tablesOf(of, seed);
        if (!tables.every((table) => table[0]!.includes('owner'))) return; // every table must have the column
        const total = rows(ask('BREAKDOWN', of.id, 'owner', ...tables, ...own(of, seed))).at(-1)![1] as Answer;
        const plain = ask(of.id, ...tables, ...own(of, seed));
        expectSameValue(of, plain, total);
      }),
      RUNS,
    ));

  afterAll(() => {
    expect([...met].sort()).toEqual(kpis.map(({ id }) => id).sort());
    expect(values).toBeGreaterThan(RUNS); // laws about failures only would prove little
  });
});
