import { defineKpi } from '../kpi';
import { lifetimeOf } from '../measures/lifetime';
import { SUBSCRIPTION, SUBSCRIPTIONS_LEFT_OUT } from '../measures/reads';
import { noChurn } from '../sentences';

export const customerLifetimeValue = defineKpi({
  id: 'CUSTOMER_LIFETIME_VALUE',
  title: 'Customer lifetime value',
  question: 'What is a customer worth to us over the time it stays?',
  summary:
    'Revenue per customer and month on as_of, times the gross margin, divided by the share of customers that leaves per month.',
  layer: 'revenue',
  timing: 'lagging',
  unit: 'currency',
  direction: 'higher',
  formula: 'arpa × gross_margin ÷ churn',
  parts: {
    arpa: { unit: 'currency', says: 'Average monthly recurring revenue per customer' },
    gross_margin: { unit: 'fraction', says: 'Gross margin, 0 to 1 or text such as "80%"' },
    churn: { unit: 'fraction', says: 'Share of the customers that leaves per month, 0 to 1 or text such as "5%"' },
  },
  from: { parts: ['arpa', 'gross_margin', 'churn'] },
  tables: ['subscriptions'],
  reads: { subscriptions: [...SUBSCRIPTION] },
  leavesOut: [...SUBSCRIPTIONS_LEFT_OUT],
  inputs: {
    gross_margin: { says: 'gross margin, 0 to 1 or text such as "80%"', type: 'rate', optional: false, example: 0.8 },
  },
  window: { months: 12 },
  judge: { by: 'percent', against: 'window before' },
  thresholds: {
    green: -0.05,
    amber: -0.15,
    source: 'own: against the span before; for context, 3 times the acquisition cost is healthy (Skok)',
  },
  trend: { step: 'month', points: 12 },
  owner: { role: 'CFO', escalation: 'CEO', source: 'own' },
  stewards: { defines: 'Finance' },
  cadence: 'monthly',
  action: {
    deed: 'Split the fall into revenue per customer, margin and churn; the owner of the worst of them answers with one change',
    days: 10,
    source: 'own',
  },
  examples: [
    { says: '100 a month, 5 % leave', from: [100, 1, 0.05], gives: 2000, source: 'ChartMogul help, LTV' },
    { says: 'the same at a margin of 80 %', from: [100, '80%', '5%'], gives: 1600, source: 'own arithmetic' },
    {
      says: 'nobody leaves',
      from: [100, 0.8, 0],
      gives: { fails: 'no-data' },
      source: 'ChartMogul help: no churn, no LTV',
    },
  ],
  measure(scope) {
    const { arpa, churn, customers } = lifetimeOf(scope);
    return { parts: { arpa, gross_margin: Number(scope.inputs.gross_margin), churn }, n: customers };
  },
  compute: ({ arpa, gross_margin, churn }) => (churn === 0 ? noChurn() : (arpa * gross_margin) / churn),
});
