// A small workbook as of 30 June 2026: two people, their closed and open deals, and a target.
import { type Kpi, type Setup, Connected, dayOf, emptySetup, kpis, plainCell } from '../../core/index';

export const TODAY = dayOf(2026, 6, 30);

const HEADER = ['Opportunity ID', 'Owner', 'Stage', 'Amount', 'Created', 'Close Date', 'Loss Reason'];

/** Ana wins more often early, less of late; Ben the other way round. Both lose on price. */
const closed = (id: number, owner: string, won: boolean, daysAgo: number) => [
  `C${id}`,
  owner,
  won ? 'Closed Won' : 'Closed Lost',
  1000,
  TODAY - daysAgo - 40,
  TODAY - daysAgo,
  won ? '' : id % 2 ? 'Price' : 'Timing',
];
const open = (id: number, owner: string, amount: number) => [
  `O${id}`,
  owner,
  'Proposal',
  amount,
  TODAY - 60 - id,
  TODAY + 30 + id,
  '',
];

const rows = [
  HEADER,
  ...Array.from({ length: 40 }, (_, i) => closed(i, i % 2 ? 'Ana' : 'Ben', i % 2 ? i % 4 === 1 : i % 3 === 0, i * 2)),
  ...Array.from({ length: 40 }, (_, i) => closed(100 + i, i % 2 ? 'Ana' : 'Ben', i % 4 !== 0, 91 + i * 2)),
  ...Array.from({ length: 20 }, (_, i) => open(i, i % 2 ? 'Ana' : 'Ben', 2000)),
];

export const connectedWith = (setup: Setup, asOf = TODAY): Connected =>
  new Connected({ ...setup, options: { ...setup.options, asOf } }, { deals: { name: 'deals', rows, cell: plainCell } });

export const ANA_AND_BEN = connectedWith({
  ...emptySetup,
  targets: [{ period: '2026-Q3', owner: '', amount: 100_000 }],
});

/** Only these KPIs are on, each owned by somebody. */
export function withOn(ids: readonly string[], owner = 'Ana Reyes'): Setup {
  return {
    ...emptySetup,
    kpis: Object.fromEntries(
      kpis.map((kpi) => [
        kpi.id,
        {
          on: ids.includes(kpi.id),
          owner,
          escalation: kpi.owner.escalation,
          cadence: kpi.cadence,
          green: null,
          amber: null,
          action: '',
          days: kpi.action.days,
        },
      ]),
    ),
  };
}

export const kpiNamed = (id: string): Kpi => kpis.find((kpi) => kpi.id === id)!;
