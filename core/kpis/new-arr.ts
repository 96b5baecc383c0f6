import { defineKpi } from '../kpi';
import { newRevenueOf } from '../measures/new-revenue';
import { SUBSCRIPTION, SUBSCRIPTIONS_LEFT_OUT } from '../measures/reads';

const subscriptions = [
  ['Account', 'Start Date', 'End Date', 'MRR'],
  ['Acme', '2025-01-01', '', 100],
  ['Bolt', '2026-02-01', '', 250],
  ['Core', '2026-01-01', '2026-05-31', 400],
  ['Dune', '2024-01-01', '2025-01-31', 80],
  ['Dune', '2026-05-01', '', 50],
];

export const newArr = defineKpi({
  id: 'NEW_ARR',
  title: 'New ARR',
  question: 'How much recurring revenue have new customers brought?',
  summary:
    'Annual recurring revenue on as_of of the customers that had none `months` ago. Who came and left in between counts nothing.',
  layer: 'revenue',
  timing: 'lagging',
  unit: 'currency',
  direction: 'higher',
  formula: '12 × new_mrr',
  parts: {
    new_mrr: { unit: 'currency', says: 'Monthly recurring revenue on as_of of customers without any at the start' },
    returned_mrr: { unit: 'currency', says: 'Of this, from customers who had left before and came back' },
    customers: { unit: 'count', says: 'Customers with revenue on as_of and none at the start' },
  },
  from: null,
  tables: ['subscriptions'],
  reads: { subscriptions: [...SUBSCRIPTION] },
  leavesOut: [...SUBSCRIPTIONS_LEFT_OUT],
  window: { months: 12 },
  judge: { by: 'percent', against: 'window before' },
  thresholds: { green: 0, amber: -0.1, source: 'own: against the span before' },
  trend: { step: 'month', points: 12 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'own' },
  cadence: 'monthly',
  action: {
    deed: 'Do not push closing first: run the layer diagnosis and publish the deepest failing layer with its action',
    days: 2,
    source: 'article A: pressure on layer 4 does not repair layer 1',
  },
  examples: [
    {
      says: 'one new and one returned customer, 300 a month; who came and left counts nothing',
      measured: [subscriptions, '2026-06-30'],
      gives: 3600,
      source: 'own arithmetic',
    },
    { says: 'nobody new is 0', measured: [subscriptions, '2026-06-30', 1], gives: 0, source: 'own' },
    {
      says: 'a span of no months',
      measured: [subscriptions, '2026-06-30', 0],
      gives: { fails: 'bad-argument' },
      source: 'FUNCTIONS.md',
    },
  ],
  measure(scope) {
    const { monthly, returned, customers } = newRevenueOf(scope);
    return { parts: { new_mrr: monthly, returned_mrr: returned, customers }, n: null };
  },
  compute: ({ new_mrr }) => 12 * new_mrr,
});
