import { defineKpi } from '../kpi';
import { newRevenueOf } from '../measures/new-revenue';

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
  examples: [],
  measure(scope) {
    const { monthly, returned, customers } = newRevenueOf(scope);
    return { parts: { new_mrr: monthly, returned_mrr: returned, customers }, n: null };
  },
  compute: ({ new_mrr }) => 12 * new_mrr,
});
