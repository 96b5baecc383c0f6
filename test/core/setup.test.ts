// The `KPI Setup` tab: what is written is what is read, and what cannot be read is named by its cell.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  type KpiSetup,
  type Setup,
  attempt,
  emptySetup,
  isFailure,
  kpis,
  setupFromCells,
  setupPlan,
} from '../../core/index';
import { dayOf } from '../../core/day';
import { kinds } from '../../core/tables/kinds/index';
import { TODAY } from './ask';
import { holds } from './property';

type Cells = (string | number | boolean | null)[][];
/** The tab as a host hands it over: blank cells as the host has them. */
const cellsOf = (setup: Setup, blank: '' | null = null): Cells =>
  setupPlan(setup).cells.map((row) =>
    row.map((cell) => (cell === undefined || cell.value === '' ? blank : cell.value)),
  );

/** What people type: trimmed, never blank, formulas and numbers in quotes included. */
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.constantFrom('=1+1', 'Ana', 'O’Neil, J.', '5', 'TRUE', '2026-06-30', 'Ångström', 'Options'),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && text === text.normalize() && !/[\u0000-\u001f]/.test(text));
const maybe = fc.oneof(fc.constant(''), words);

const kpiSetup: fc.Arbitrary<KpiSetup> = fc.record({
  on: fc.boolean(),
  owner: maybe,
  escalation: words,
  cadence: fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const, 'quarterly' as const),
  green: fc.constant(null),
  amber: fc.constant(null),
  action: words,
  days: fc.integer({ min: 1, max: 365 }),
});
const setups: fc.Arbitrary<Setup> = fc
  .record({
    options: fc.record({
      fiscalStart: fc.integer({ min: 1, max: 12 }),
      asOf: fc.option(fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2099, 12, 31) })),
      dates: fc.constantFrom('DMY' as const, 'MDY' as const, null),
      qualifiedFrom: maybe,
      currency: fc.constantFrom('', '$', '€'),
      company: maybe,
      sample: fc
        .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }))
        .map(([none, more]) => ({ none, small: none + more })),
    }),
    targets: fc
      .uniqueArray(
        fc.tuple(
          fc.integer({ min: 2020, max: 2030 }),
          fc.integer({ min: 1, max: 4 }),
          fc.constantFrom('', 'Ana', 'Ben'),
        ),
        {
          maxLength: 6,
          selector: (target) => target.join(),
        },
      )
      .map((list) =>
        list.map(([year, quarter, owner]) => ({ period: `${year}-Q${quarter}`, owner, amount: year * quarter })),
      ),
    sources: fc.record(
      {
        deals: fc.record({
          tab: words,
          table: maybe,
          columns: fc.record({ amount: words, stage: words }, { requiredKeys: [] }),
        }),
        subscriptions: fc.record({
          tab: words,
          table: maybe,
          columns: fc.record({ mrr: words }, { requiredKeys: [] }),
        }),
      },
      { requiredKeys: [] },
    ),
    stages: fc.dictionary(
      words.map((text) => text.toLowerCase()),
      fc.constantFrom('open' as const, 'unqualified' as const, 'won' as const, 'lost' as const),
      { maxKeys: 4, noNullPrototype: true },
    ),
    kpis: fc.record({ WIN_RATE: kpiSetup, PIPELINE_COVERAGE: kpiSetup }, { requiredKeys: [] }),
  })
  .map((chosen) => ({ ...emptySetup, ...chosen }));

describe('write, then read', () => {
  test('options, targets, sources, columns, stages and KPIs come back as they were', () =>
    holds(
      fc.property(setups, fc.constantFrom('' as const, null), (setup, blank) => {
        const read = setupFromCells(cellsOf(setup, blank));
        expect(read.options).toEqual(setup.options);
        expect(read.targets).toEqual(setup.targets);
        expect(read.sources).toEqual(setup.sources);
        expect(read.stages).toEqual(setup.stages);
        for (const [id, kpi] of Object.entries(setup.kpis)) {
          const { on, owner, escalation, cadence, action, days } = kpi;
          expect(read.kpis[id]).toMatchObject({ on, owner, escalation, cadence, action, days });
        }
      }),
    ));

  test('writing what was read changes nothing more', () =>
    holds(
      fc.property(setups, (setup) => {
        const once = cellsOf(setup);
        expect(cellsOf(setupFromCells(once))).toEqual(once);
      }),
    ));

  test('an untouched setup keeps every KPI’s defaults, and says where they come from', () => {
    const read = setupFromCells(cellsOf(emptySetup));
    expect(Object.keys(read.kpis).sort()).toEqual(kpis.map(({ id }) => id).sort());
    for (const kpi of kpis) {
      const terms = read.kpis[kpi.id]!;
      expect([terms.green, terms.amber, terms.cadence, terms.days]).toEqual([
        kpi.thresholds?.green ?? null,
        kpi.thresholds?.amber ?? null,
        kpi.cadence,
        kpi.action.days,
      ]);
    }
  });
});

describe('by hand', () => {
  const SETUP: Setup = {
    ...emptySetup,
    targets: [{ period: '2026-Q3', owner: '', amount: 1000 }],
    sources: { deals: { tab: 'Deals', table: '', columns: { amount: 'Booked' } } },
    stages: { signed: 'won' },
  };
  /** The tab with the cell under a header changed, in the row whose first cell is `row`. */
  const edited = (row: string, column: number, value: Cell): Cell[][] =>
    cellsOf(SETUP).map<Cell[]>((cells) =>
      cells[0] === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
    );
  const refused = (cells: readonly (readonly Cell[])[]): string => {
    const read = attempt(() => setupFromCells(cells));
    return isFailure(read) ? read.message : 'read';
  };

  test('blocks may move, and columns and lines of one’s own are allowed', () => {
    const cells = cellsOf(SETUP);
    const moved = [
      ...cells.slice(0, 2),
      ['', 'My notes', 'keep out'],
      [],
      ...cells.slice(2).map((row) => [...row, 'mine'].slice(0, row.length)),
    ];
    const read = setupFromCells(moved.map((row) => row.map((cell) => cell ?? null)));
    expect(read.targets).toEqual(SETUP.targets);
    expect(read.sources).toEqual(SETUP.sources);
  });

  test('an empty tab is an empty setup', () => expect(setupFromCells([]).targets).toEqual([]));

  test('a day as text is a day', () =>
    expect(setupFromCells(edited('as of', 1, '2026-06-30')).options.asOf).toBe(TODAY));

  test.each([
    ['2026-Q3', 2, 'a lot', /cell C\d+ \(Amount\): "a lot" is not a number/],
    ['2026-Q3', 2, null, /cell C\d+ \(Amount\): a target needs an amount/],
    ['signed', 1, 'victory', /cell B\d+ \(Means\): "victory" must be one of open, unqualified, won, lost/],
    ['WIN_RATE', 5, 'yearly', /cell F\d+ \(Cadence\): "yearly" must be one of daily, weekly, monthly, quarterly/],
    ['WIN_RATE', 9, 0, /cell J\d+ \(Days\): 0 is not a whole number from 1 to 365/],
    ['WIN_RATE', 6, 'high', /cell G\d+ \(Green\): "high" is not a number/],
    ['fiscal year starts in month', 1, 13, /cell B\d+ \(Value\): 13 is not a whole number from 1 to 12/],
    ['date order', 1, 'YMD', /cell B\d+ \(Value\): "YMD" must be DMY, MDY or empty/],
    ['as of', 1, 'someday', /cell B\d+ \(Value\): "someday" is no day/],
    ['deals', 0, 'clients', /cell A\d+ \(Table\): "clients" must be one of /],
  ] as const)('%s, column %i: %j', (row, column, value, sentence) =>
    expect(refused(edited(row, column, value))).toMatch(sentence),
  );

  test('a tab of a newer version', () =>
    expect(refused(edited('KPI Setup', 2, 99))).toBe(
      'KPI Setup was written by a newer version (99) of Sales KPI: update the add-in or script first.',
    ));

  test('every kind of table may be a source', () => {
    const sources = Object.fromEntries(
      Object.keys(kinds).map((kind) => [kind, { tab: `Tab ${kind}`, table: '', columns: {} }]),
    );
    expect(setupFromCells(cellsOf({ ...emptySetup, sources })).sources).toEqual(sources);
  });
});
