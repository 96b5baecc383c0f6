// Tabs as data, before a host draws them: rectangular, and text from people never where a host would read a formula.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Connected,
  type Plan,
  type Setup,
  SUMMARY_TAB,
  ceoLines,
  ceoSummary,
  emptySetup,
  plainCell,
  sampleDeals,
  sampleSubscriptions,
  setupPlan,
} from '../../core/index';
import { TODAY } from './ask';
import { holds } from './property';

const DEALS = sampleDeals(TODAY, 'hubspot').rows;
const SUBSCRIPTIONS = sampleSubscriptions(TODAY).rows;
const STAMP = { sources: ['deals: 420 rows (HubSpot)'], writtenAt: '2026-06-30 08:00' };

type Rows = readonly (readonly unknown[])[];

/** What people type into a workbook, formulas and all. */
const HOSTILE = [
  '=HYPERLINK("http://x","click")',
  '+1',
  '-1',
  '@SUM(A1)',
  '=1+1',
  "'=1",
  '\t=1',
  'Ana "the closer"',
  'Ångström',
];

function summaryOf(setup: Setup, tables: Partial<Record<'deals' | 'subscriptions', Rows>>): Plan {
  const sources = Object.fromEntries(
    Object.entries(tables).map(([kind, rows]) => [kind, { name: kind, rows, cell: plainCell }]),
  );
  const connected = new Connected(setup, sources);
  return ceoSummary(ceoLines(connected, TODAY), 'No feeder here.', setup, TODAY, STAMP);
}

function expectSound(plan: Plan, formulas: number): void {
  const [first] = plan.cells;
  for (const row of plan.cells) expect(row).toHaveLength(first!.length);
  expect(plan.widths.length).toBeGreaterThanOrEqual(first!.length);
  expect(plan.heights).toHaveLength(plan.cells.length);
  const cells = plan.cells.flat().filter((cell) => cell !== undefined);
  for (const { value, formula } of cells) {
    expect(['string', 'number', 'boolean']).toContain(typeof value);
    expect(value).not.toBeNaN();
    // A formula is the product's own: arguments parted by ; and nothing that depends on the locale.
    if (formula !== undefined) expect(formula).toMatch(/^=IF\(TODAY\(\)-B2>7;"OUT OF DATE";""\)$/);
  }
  expect(cells.filter(({ formula }) => formula !== undefined)).toHaveLength(formulas);
  for (const { row, column, values } of plan.charts) {
    expect(row).toBeLessThan(plan.cells.length);
    expect(column).toBeLessThan(plan.print.columns);
    for (let i = 0; i < values.count; i++)
      expect(plan.cells[values.row]![values.column + i], 'a charted cell').toBeDefined();
  }
}

const hostile = fc.constantFrom(...HOSTILE);

describe('the CEO tab', () => {
  test('is rectangular with everything connected, with deals only, and with nothing', () => {
    for (const tables of [{ deals: DEALS, subscriptions: SUBSCRIPTIONS }, { deals: DEALS }, {}])
      expectSound(summaryOf(emptySetup, tables), 1);
  });

  test('text from people stays text, whatever it begins with', () =>
    holds(
      fc.property(hostile, hostile, hostile, (company, owner, action) => {
        const kpi = {
          on: true,
          owner,
          escalation: '',
          cadence: 'weekly',
          green: 99,
          amber: 98,
          action,
          days: 3,
        } as const;
        const setup: Setup = {
          ...emptySetup,
          options: { ...emptySetup.options, company },
          targets: [{ period: '2026-Q2', owner: '', amount: 1e9 }],
          kpis: { PIPELINE_COVERAGE: kpi, WIN_RATE: { ...kpi, green: 1, amber: 0.9 } },
        };
        const plan = summaryOf(setup, { deals: DEALS });
        expectSound(plan, 1);
        const values = plan.cells.flat().map((cell) => cell?.value);
        expect(values).toContain(owner);
        expect(values).toContain(action);
        expect(values).toContain(`${company}: CEO summary`);
      }),
      100,
    ));

  test('five lines under their head, each with value, status as sign and word, owner', () => {
    const plan = summaryOf(
      { ...emptySetup, targets: [{ period: '2026-Q2', owner: '', amount: 1e7 }] },
      { deals: DEALS, subscriptions: SUBSCRIPTIONS },
    );
    expect(plan.tab).toBe(SUMMARY_TAB);
    const head = plan.cells.findIndex((row) => row[0]?.value === 'KPI');
    for (const row of plan.cells.slice(head + 1, head + 6)) {
      expect(row[2]!.value).toMatch(/^[✓!✕★○–] (Green|Amber|Red|Target met|Small sample|No status)/);
      expect(row[6]!.value).not.toBe('');
    }
  });

  test('every chart has a name of its own', () => {
    const names = summaryOf(emptySetup, { deals: DEALS, subscriptions: SUBSCRIPTIONS }).charts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(4);
  });
});

describe('the setup tab', () => {
  test('is rectangular and holds no formula, whatever people named things', () =>
    holds(
      fc.property(hostile, hostile, (owner, stage) => {
        const setup: Setup = {
          ...emptySetup,
          stages: { [stage.toLowerCase()]: 'won' },
          targets: [{ period: '2026-Q2', owner, amount: 5 }],
          sources: { deals: { tab: owner, table: stage, columns: { amount: owner } } },
        };
        expectSound(setupPlan(setup), 0);
      }),
      100,
    ));
});
