import { defineKpi } from '../kpi';
import { newRevenueOf } from '../measures/new-revenue';
import { retentionOf } from '../measures/retention';
import { SUBSCRIPTION, SUBSCRIPTIONS_LEFT_OUT } from '../measures/reads';

const subscriptions = [
  ['Account', 'Start Date', 'End Date', 'MRR'],
  ['Acme', '2025-01-01', '', 100],
  ['Acme', '2026-02-01', '', 50],
  ['Bolt', '2025-01-01', '2026-01-31', 300],
  ['Bolt', '2026-02-01', '', 200],
  ['Core', '2026-03-01', '', 400],
];

export const expansionArr = defineKpi({
  id: 'EXPANSION_ARR',
  title: 'Expansion ARR',
  question: 'How much more do the customers we have pay us?',
  summary:
    'Annual recurring revenue added since `months` ago by the customers of then, before what others of them cut or cancelled.',
  layer: 'revenue',
  timing: 'lagging',
  unit: 'currency',
  direction: 'higher',
  formula: '12 × expansion_mrr',
  parts: {
    expansion_mrr: {
      unit: 'currency',
      says: 'Monthly recurring revenue added by customers that had some at the start',
    },
    new_mrr: { unit: 'currency', says: 'Monthly recurring revenue of new and returned customers, to compare' },
  },
  from: null,
  tables: ['subscriptions'],
  reads: { subscriptions: [...SUBSCRIPTION] },
  leavesOut: [...SUBSCRIPTIONS_LEFT_OUT],
  window: { months: 12 },
  judge: { by: 'percent', against: 'window before' },
  thresholds: {
    green: 0,
    amber: -0.1,
    source: 'own: against the span before; for context, 40 % of all new ARR is expansion (Benchmarkit 2025)',
  },
  trend: { step: 'month', points: 12 },
  owner: { role: 'Head of Customer Success', escalation: 'CEO', source: 'own' },
  cadence: 'monthly',
  action: {
    deed: 'Name the 10 accounts with the most unused potential and book a review with each',
    days: 14,
    source: 'own',
  },
  examples: [
    {
      says: 'a second subscription of 50 a month; what another customer cut is not taken off, a new customer is none',
      measured: [subscriptions, '2026-06-30'],
      gives: 600,
      source: 'own arithmetic; a second subscription is expansion: ChartMogul',
    },
    { says: 'nothing added is 0', measured: [subscriptions, '2026-06-30', 1], gives: 0, source: 'own' },
    {
      says: 'nobody was a customer then',
      measured: [subscriptions, '2025-06-30'],
      gives: { fails: 'no-data' },
      source: 'kpi-definitions §2.4',
    },
  ],
  measure(scope) {
    const { expansion } = retentionOf(scope);
    return { parts: { expansion_mrr: expansion, new_mrr: newRevenueOf(scope).monthly }, n: null };
  },
  compute: ({ expansion_mrr }) => 12 * expansion_mrr,
});
