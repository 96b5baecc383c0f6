import { defineKpi } from '../kpi';
import { wonInPeriod } from '../measures/won';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME, WON_AMOUNT } from '../measures/reads';

const deals = [
  ['Deal ID', 'Stage', 'Amount', 'Close Date'],
  ['D-1', 'Closed Won', 4000, '2026-04-01'],
  ['D-2', 'Closed Won', 6000, '2026-06-30'],
  ['D-3', 'Closed Won', '', '2026-05-05'],
  ['D-4', 'Closed Won', 9000, '2026-03-31'],
  ['D-5', 'Closed Lost', 7000, '2026-05-20'],
  ['D-6', 'Proposal', 8000, '2026-06-30'],
];

export const closedRevenue = defineKpi({
  id: 'CLOSED_REVENUE',
  title: 'Closed revenue',
  question: 'How much have we won in the period so far?',
  summary: 'Amount of the deals won in the period up to as_of, by close date.',
  layer: 'revenue',
  timing: 'lagging',
  unit: 'currency',
  direction: 'higher',
  formula: 'won_amount',
  parts: { won_amount: { unit: 'currency', says: 'Amount of the deals won in the period' } },
  from: null,
  tables: ['deals'],
  reads: { deals: [...WON_AMOUNT, ...OUTCOME, ...CLOSING] },
  leavesOut: [...DEALS_LEFT_OUT, 'won deals without an amount', 'closed deals without a close date'],
  window: { period: 'this quarter' },
  judge: null,
  thresholds: null,
  trend: { step: 'month', points: 12 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'own' },
  cadence: 'monthly',
  action: { deed: 'Read it with revenue attainment, which has the target', days: 5, source: 'own' },
  examples: [
    {
      says: 'the quarter, first and last day included; a blank amount adds nothing',
      measured: [deals, '2026-06-30', '2026-Q2'],
      gives: 10000,
      source: 'own arithmetic',
    },
    {
      says: 'what is won after as_of is not won yet',
      measured: [deals, '2026-06-29', '2026-Q2'],
      gives: 4000,
      source: 'own arithmetic',
    },
    { says: 'nothing won in a period is 0', measured: [deals, '2026-06-30', '2025-Q4'], gives: 0, source: 'own' },
    {
      says: 'a period is text',
      measured: [deals, '2026-06-30', 2026],
      gives: { fails: 'bad-argument' },
      source: 'FUNCTIONS.md',
    },
  ],
  measure(scope) {
    const won = wonInPeriod(scope, scope.period?.window ?? { first: 0, last: scope.asOf });
    scope.ledger.use('deals won in the period', won.deals);
    return { parts: { won_amount: won.amount }, n: null };
  },
  compute: ({ won_amount }) => won_amount,
});
