import { defineKpi } from '../kpi';
import { wonInPeriod } from '../measures/won';

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
  window: { period: 'this quarter' },
  judge: null,
  thresholds: null,
  trend: { step: 'month', points: 12 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'own' },
  cadence: 'monthly',
  action: { deed: 'Read it with revenue attainment, which has the target', days: 5, source: 'own' },
  examples: [],
  measure(scope) {
    const won = wonInPeriod(scope, scope.period?.window ?? { first: 0, last: scope.asOf });
    scope.ledger.use('deals won in the period', won.deals);
    return { parts: { won_amount: won.amount }, n: null };
  },
  compute: ({ won_amount }) => won_amount,
});
