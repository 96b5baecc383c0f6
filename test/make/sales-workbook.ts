// A workbook as a person has it after a first month: deals, setup, the CEO's tab, and a tab to model with.
import {
  Connected,
  type KpiSetup,
  type Plan,
  type PlanCell,
  type SampleTable,
  type Setup,
  ceoTab,
  dayOf,
  emptySetup,
  isFailure,
  kpis,
  plainCell,
  sampleDeals,
  sampleSubscriptions,
  setupPlan,
} from '../../core/index';
import { modelTab } from './model-tab';

/** The day of every example. */
export const AS_OF = dayOf(2026, 5, 15);

const tables = { deals: sampleDeals(AS_OF, 'salesforce'), subscriptions: sampleSubscriptions(AS_OF) };

const OWNERS: Readonly<Record<string, string>> = {
  PIPELINE_COVERAGE: 'Ana Reyes',
  PIPELINE_VELOCITY: 'Ben Okoro',
  WIN_RATE: 'Ben Okoro',
  AVERAGE_DEAL_SIZE: 'Chloe Martin',
  NET_REVENUE_RETENTION: 'Emma Lind',
};

const setup: Setup = {
  ...emptySetup,
  sources: {
    deals: { tab: 'Deals', table: 'Deals', columns: {} },
    subscriptions: { tab: 'Subscriptions', table: 'Subscriptions', columns: {} },
  },
  targets: [
    { period: '2026-Q2', owner: '', amount: 330_000 },
    { period: '2026-Q3', owner: '', amount: 400_000 },
  ],
  kpis: Object.fromEntries(Object.entries(OWNERS).map(([id, owner]) => [id, owned(id, owner)])),
  options: { ...emptySetup.options, asOf: AS_OF, currency: '$', company: 'Example company' },
};

/** As the pane writes a KPI that was switched on and left as proposed. */
function owned(id: string, owner: string): KpiSetup {
  const { cadence, action } = kpis.find((kpi) => kpi.id === id)!;
  return { on: true, owner, escalation: '', cadence, green: null, amber: null, action: '', days: action.days };
}

/** A sample as a tab with a table of the same name. */
function dataTab(name: string, { rows, dayColumns }: SampleTable): Plan {
  const [header, ...body] = rows;
  const cell = (value: string | number, column: number): PlanCell | undefined =>
    value === '' ? undefined : { value, ...(dayColumns.includes(column) ? { format: 'yyyy-mm-dd' } : {}) };
  return {
    tab: name,
    cells: [header!.map((value): PlanCell => ({ value, style: { bold: true } })), ...body.map((row) => row.map(cell))],
    widths: header!.map((title) => Math.max(14, String(title).length + 4)),
    heights: rows.map(() => null),
    charts: [],
    tables: [{ name, row: 0, column: 0, columns: header!.length, rows: body.length }],
    print: { columns: header!.length, rows: rows.length },
    tabColour: '#5F6B76',
  };
}

export function salesWorkbook(): readonly Plan[] {
  const source = (name: string, { rows }: SampleTable) => ({ name, rows, cell: plainCell });
  const connected = new Connected(setup, {
    deals: source('deals', tables.deals),
    subscriptions: source('subscriptions', tables.subscriptions),
  });
  const summary = ceoTab(connected, AS_OF);
  if (isFailure(summary)) throw new Error(summary.message);
  return [
    summary,
    modelTab(),
    setupPlan(setup),
    dataTab('Deals', tables.deals),
    dataTab('Subscriptions', tables.subscriptions),
  ];
}
