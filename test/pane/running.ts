import {
  type Cell,
  type Decision,
  type HistoryRow,
  type Plan,
  type Setup,
  type Status,
  DECISIONS,
  dayOf,
  emptyLog,
  emptySetup,
  historyShape,
  kpis,
  logPlan,
  ownRow,
  sampleDeals,
  sampleSubscriptions,
  setupPlan,
} from '../../core/index';
import { FakeHost } from './fake-host';

const TODAY = dayOf(2026, 8, 18);
const OWNERS: Readonly<Record<string, string>> = {
  PIPELINE_COVERAGE: 'Ana Reyes',
  PIPELINE_VELOCITY: 'Ana Reyes',
  AVERAGE_DEAL_SIZE: 'Ben Okoro',
  OPEN_DEALS: 'Ben Okoro',
};

const cellsOf = ({ cells }: Plan): Cell[][] => cells.map((row) => row.map((cell) => cell?.value ?? null));

const connected: Setup = {
  ...emptySetup,
  sources: {
    deals: { tab: 'Deals', table: 'Deals', columns: {} },
    subscriptions: { tab: 'Subscriptions', table: 'Subscriptions', columns: {} },
  },
  targets: [{ period: '2026-Q3', owner: '', amount: 900_000 }],
  options: { ...emptySetup.options, currency: '$' },
  metrics: [{ name: 'Calls per day', linked: null, decision: '', reviewed: '', archived: null }],
};

const setup: Setup = {
  ...connected,
  kpis: Object.fromEntries(
    kpis
      .filter(({ id }) => id in OWNERS)
      .map((kpi) => [kpi.id, { ...ownRow(connected, kpi), on: true, owner: OWNERS[kpi.id]! }]),
  ),
};

const row = (kpi: string, daysAgo: number, status: Status, value: number): HistoryRow => ({
  day: TODAY - daysAgo,
  kpi,
  scope: '',
  owner: OWNERS[kpi] ?? '',
  asOf: TODAY - daysAgo,
  value,
  judged: value,
  status,
  smallSample: false,
  rows: '',
  version: 1,
  because: '',
});

/** Coverage has slipped for three weeks; deal size has been green for more than a quarter. */
const history = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((weeks) => [
  row(
    'PIPELINE_COVERAGE',
    weeks * 7,
    weeks > 3 ? 'green' : weeks > 1 ? 'amber' : 'red',
    weeks > 3 ? 3.4 : 1.2 + weeks / 2,
  ),
  row('AVERAGE_DEAL_SIZE', weeks * 7, 'green', 0.05),
]);

const decided = (more: Partial<Decision>): Decision => ({
  day: TODAY - 40,
  kpi: 'PIPELINE_COVERAGE',
  scope: '',
  breach: 'amber: 2.70× (≥ 3.00× / ≥ 2.50×)',
  action: 'Two prospecting blocks a day until coverage is back',
  owner: 'Ana Reyes',
  due: TODAY - 12,
  done: null,
  outcome: '',
  ...more,
});

/** A workbook in its fourth month of use: owners, a vanity metric, a history that slips, a decision overdue and two open. */
export function running(): FakeHost {
  const host = new FakeHost();
  host.add('Deals', sampleDeals(TODAY, 'salesforce').rows);
  host.add('Subscriptions', sampleSubscriptions(TODAY).rows);
  host.add('KPI Setup', cellsOf(setupPlan(setup)), false);
  const shape = historyShape(kpis);
  host.add('KPI History', cellsOf(logPlan(shape, { ...emptyLog(shape), entries: history })), false);
  const decisions = [
    decided({}),
    decided({ day: TODAY - 10, owner: 'Ben Okoro', due: TODAY + 4, action: 'Re-price the three largest offers' }),
    decided({ day: TODAY - 9, kpi: 'REPLY_RATE', due: TODAY + 1, action: 'Rewrite the first mail' }),
    decided({ day: TODAY - 60, done: TODAY - 50, due: TODAY - 45, outcome: 'Twelve meetings more' }),
  ];
  host.add('KPI Decisions', cellsOf(logPlan(DECISIONS, { ...emptyLog(DECISIONS), entries: decisions })), false);
  return host;
}
