// A table of every kind, small, with all that the KPIs read: whatever is asked of it has an answer.
import { type KindId, sampleDeals, sampleSubscriptions } from '../../core/index';

export const AS_OF = 46203; // 2026-06-30
export type Rows = readonly (readonly unknown[])[];

/** The stages as the sample has them, save that the second to last bears the name of the help's example. */
const STAGES = [
  'Prospecting',
  'Qualification',
  'Needs Analysis',
  'Value Proposition',
  'Proposal',
  'Negotiation/Review',
];
const deals: Rows = sampleDeals(AS_OF, 'salesforce').rows.map((row) =>
  row.map((cell) => (cell === 'Proposal/Price Quote' ? 'Proposal' : cell)),
);
const idOf = (row: number): unknown => deals[row]![0];
const many = (count: number, row: (i: number) => readonly unknown[]): Rows =>
  Array.from({ length: count }, (_, i) => row(i));

export const everyKind: Readonly<Record<KindId, Rows>> = {
  deals: deals.map((row, i) => [
    ...row,
    ...(i === 0
      ? ['Last Activity Date', 'Next Activity Date', 'Stage Entered']
      : [AS_OF - (i % 30), AS_OF - 9 + (i % 20), AS_OF - (i % 40)]),
  ]),
  subscriptions: sampleSubscriptions(AS_OF).rows,
  stage_history: [
    ['Opportunity ID', 'Stage', 'Entered On'],
    ...[...STAGES, 'Closed Won'].flatMap((stage, at) =>
      many(20 - 2 * at, (i) => [idOf(i + 1), stage, AS_OF - 80 + i + 7 * at]),
    ),
  ],
  leads: [
    ['Lead ID', 'Created At', 'First Touch At', 'Converted', 'Converted On', 'Owner'],
    ...many(12, (i) => [
      ...[`L-${i}`, AS_OF - 5 + i / 24, i % 4 === 3 ? '' : AS_OF - 5 + i / 24 + (i + 1) / 1440],
      ...[i % 3 === 0, i % 3 === 0 ? AS_OF - 1 : '', 'Ana'],
    ]),
  ],
  outreach: [
    [
      ...['Activity ID', 'Date', 'Person ID', 'Activity Type', 'Replied', 'Booked', 'Held', 'No Show', 'Opened'],
      ...['Delivered', 'Meeting Date', 'Opportunity Date', 'Owner'],
    ],
    ...many(24, (i) => [
      ...[`A-${i}`, AS_OF - 20 + (i % 9), `P-${i % 8}`, ['Email', 'Call', 'Meeting', 'Demo'][i % 4], i % 5 === 0],
      ...[i % 4 > 1, i % 4 > 1, false, i % 8 === 0, true],
      ...[i % 4 > 1 ? AS_OF - 9 : '', i % 8 === 7 ? AS_OF - 4 : '', 'Ben'],
    ]),
  ],
  contacts: [
    ['Contact ID', 'Account', 'Opportunity ID', 'Engaged On', 'Role'],
    ...many(9, (i) => [`C-${i}`, `Account ${i % 3}`, idOf(i + 1), AS_OF - 10 - i, 'CFO']),
    ...deals.slice(1).map(([id], i) => [`D-${i}`, 'Account 0', id, AS_OF - 20, 'Buyer']),
  ],
  accounts: [['Account Name', 'Target'], ...many(3, (i) => [`Account ${i}`, true])],
  trials: [
    ['Trial ID', 'Trial Start', 'Activated On', 'Paid On'],
    ...many(12, (i) => [`T-${i}`, AS_OF - 50 + i, i % 2 ? AS_OF - 48 + i : '', i % 3 ? '' : AS_OF - 40 + i]),
  ],
  spend: [['Date', 'Amount'], ...many(30, (i) => [AS_OF - 20 * i, 9000 + i])],
  calls: [
    ['Call ID', 'Date', 'Owner', 'Criterion', 'Score'],
    ...many(12, (i) => [`K-${i >> 1}`, AS_OF - 9, 'Ana', i % 2 ? 'Pricing' : 'Discovery', 1 + (i % 5)]),
  ],
  forecasts: [
    ['Period', 'Forecast Date', 'Forecast', 'Actual'],
    ['2026-Q1', AS_OF - 180, 900, 1000],
    ['2026-Q2', AS_OF - 90, 1100, 1000],
  ],
  time: [['Date', 'Rep', 'Selling Hours', 'Worked Hours'], ...many(9, (i) => [AS_OF - i, 'Ana', 3, 8])],
  targets: [
    ['Period', 'Owner', 'Amount'],
    ['2026-Q4', '', 1_100_000],
  ],
};
