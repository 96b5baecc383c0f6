// Whatever the setup, what is written is what is read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type KpiSetup,
  type Setup,
  dayOf,
  emptySetup,
  kpis,
  ownerScope,
  setupFromCells,
  setupOf,
} from '../../core/index';
import { holds } from '../core/property';
import { setupCells } from './setup-cells';

/** What people type: trimmed; formulas, numbers and block titles in quotes included. */
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      '+x',
      '-x',
      '@ana',
      '5',
      'TRUE',
      '2026-06-30',
      'Options',
      '__proto__',
      'constructor',
      'x'.repeat(200),
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/[\u0000-\u001f;]/.test(text));
const maybe = fc.oneof(fc.constant(''), words);
const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2099, 12, 31) });
const cadence = fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const, 'quarterly' as const);

/** A title of a block alone in its row is that title: nobody is called so. */
const isNoTitle = (text: string) => text !== 'Options';

const kpiSetup: fc.Arbitrary<KpiSetup> = fc.record({
  on: fc.boolean(),
  owner: maybe,
  escalation: maybe,
  cadence,
  green: fc.constant(null),
  amber: fc.constant(null),
  action: words,
  days: fc.integer({ min: 1, max: 365 }),
  greenMost: fc.constant(null),
  amberMost: fc.constant(null),
  definedBy: maybe,
  reviewedBy: maybe,
});

const setups: fc.Arbitrary<Setup> = fc
  .record({
    targets: fc
      .uniqueArray(fc.tuple(fc.integer({ min: 2020, max: 2026 }), fc.constantFrom('', 'Ana', 'Ben')), {
        maxLength: 5,
        selector: (target) => target.join(),
      })
      .map((list) => list.map(([year, owner]) => ({ period: `${year}-Q3`, owner, amount: year }))),
    stages: fc.dictionary(
      words.map((text) => text.toLowerCase()).filter((text) => text !== '__proto__'),
      fc.constantFrom('open' as const, 'unqualified' as const, 'won' as const, 'lost' as const),
      { maxKeys: 4, noNullPrototype: true },
    ),
    kpis: fc.record({ WIN_RATE: kpiSetup, PIPELINE_COVERAGE: kpiSetup, NO_SUCH_KPI: kpiSetup }, { requiredKeys: [] }),
    scoped: fc
      .uniqueArray(fc.record({ kpi: fc.constantFrom('WIN_RATE', 'REPLY_RATE', 'NO_SUCH_KPI'), person: words }), {
        maxLength: 4,
        selector: ({ kpi, person }) => `${kpi} ${person.toLowerCase().replace(/\s+/g, ' ')}`,
      })
      .chain((rows) =>
        fc
          .array(kpiSetup, { minLength: rows.length, maxLength: rows.length })
          .map((terms) => rows.map(({ kpi, person }, i) => ({ ...terms[i]!, kpi, scope: ownerScope(person) }))),
      ),
    metrics: fc.uniqueArray(
      fc.record({
        name: words,
        linked: fc.constantFrom(true, false, null),
        decision: maybe,
        reviewed: fc.constantFrom('daily' as const, 'monthly' as const, 'never' as const, '' as const),
        archived: fc.option(day),
      }),
      { maxLength: 3, selector: ({ name }) => name.toLowerCase() },
    ),
    snoozes: fc.uniqueArray(
      fc
        .record({ kpi: fc.constantFrom('WIN_RATE', 'REPLY_RATE'), since: day, reason: words, by: maybe })
        .map((snooze) => ({ ...snooze, scope: '', until: Math.min(snooze.since + 14, dayOf(2099, 12, 31)) })),
      { maxLength: 2, selector: ({ kpi }) => kpi },
    ),
    people: fc.uniqueArray(
      fc.record({
        name: words.filter(isNoTitle),
        mail: fc.constantFrom('', 'ana@example.com', 'b.c+d@mail.example.org'),
      }),
      {
        maxLength: 3,
        selector: ({ name }) => name.toLowerCase(),
      },
    ),
    audited: fc.option(day),
  })
  .map((chosen) => ({ ...emptySetup, ...chosen }));

const orderOf = (setup: Setup) => {
  const place = (id: string) => kpis.findIndex((kpi) => kpi.id === id) + (kpis.some((kpi) => kpi.id === id) ? 0 : 1000);
  return [...setup.scoped].sort((a, b) => place(a.kpi) - place(b.kpi));
};

test('everything comes back, whichever way the host hands over blank cells', () =>
  holds(
    fc.property(setups, fc.constantFrom('' as const, null), (setup, blank) => {
      const cells = setupCells(setup).map((row) => row.map((cell) => cell ?? blank));
      const read = setupFromCells(cells);
      expect(read.targets).toEqual(setup.targets);
      expect(read.stages).toEqual(setup.stages);
      expect(read.metrics).toEqual(setup.metrics);
      expect(read.snoozes).toEqual(setup.snoozes);
      expect(read.people).toEqual(setup.people);
      expect(read.audited).toBe(setup.audited);
      expect(read.kept).toEqual(setup.kept);
      for (const kpi of kpis)
        for (const scope of ['', ...setup.scoped.map((row) => row.scope)])
          expect(setupOf(kpi, read, scope)).toEqual(setupOf(kpi, setup, scope));
      expect(read.kpis.NO_SUCH_KPI).toEqual(setup.kpis.NO_SUCH_KPI);
      const shown = (rows: Setup['scoped']) =>
        rows.map(({ kpi, scope, on, owner, cadence: how, days, definedBy }) => [
          kpi,
          scope,
          on,
          owner,
          how,
          days,
          definedBy,
        ]);
      expect(shown(read.scoped)).toEqual(shown(orderOf(setup)));
    }),
  ));

test('writing what was read changes nothing more', () =>
  holds(
    fc.property(setups, (setup) => {
      const once = setupCells(setup);
      expect(setupCells(setupFromCells(once))).toEqual(once);
    }),
  ));

test('as Excel hands it to a function, blank cells as 0', () =>
  holds(
    fc.property(setups, (setup) => {
      const read = setupFromCells(setupCells(setup).map((row) => row.map((cell) => cell ?? 0)));
      expect(read.metrics.map(({ archived }) => archived)).toEqual(setup.metrics.map(({ archived }) => archived));
      expect(read.audited).toBe(setup.audited);
      for (const kpi of kpis)
        for (const scope of ['', ...setup.scoped.map((row) => row.scope)])
          expect(setupOf(kpi, read, scope)).toEqual(setupOf(kpi, setup, scope));
    }),
  ));
