import { defineKpi } from '../kpi';
import { retentionOf } from '../measures/retention';
import { SUBSCRIPTION, SUBSCRIPTIONS_LEFT_OUT } from '../measures/reads';
import { lossAboveStart } from '../sentences';
import { ratio } from '../stats/ratio';

export const netRevenueRetention = defineKpi({
  id: 'NET_REVENUE_RETENTION',
  title: 'Net revenue retention',
  question: 'Are we growing from within, or running to stand still?',
  summary: 'Recurring revenue now of the customers that had any `months` ago, divided by their revenue then.',
  layer: 'revenue',
  timing: 'lagging',
  unit: 'fraction',
  direction: 'higher',
  formula: '(start + expansion − contraction − churn) ÷ start',
  parts: {
    start: { unit: 'currency', says: 'Monthly recurring revenue at the start of the span' },
    expansion: { unit: 'currency', says: 'Added since by the same customers' },
    contraction: { unit: 'currency', says: 'Lost to smaller contracts of the same customers, as a positive amount' },
    churn: { unit: 'currency', says: 'Lost with customers that left, as a positive amount' },
  },
  from: { parts: ['start', 'expansion', 'contraction', 'churn'] },
  tables: ['subscriptions'],
  reads: { subscriptions: [...SUBSCRIPTION] },
  leavesOut: [...SUBSCRIPTIONS_LEFT_OUT],
  window: { months: 12 },
  variants: { accounts: 'customer by customer, first day against last day' },
  judge: { by: 'level' },
  thresholds: { green: 1.1, amber: 1, source: 'article A: above 110 % grows from within, below 100 % stands still' },
  trend: { step: 'month', points: 12 },
  ceo: { place: 5, needs: 'subscriptions' },
  owner: { role: 'CEO', escalation: 'Board', source: 'article A' },
  roles: ['CEO'],
  cadence: 'monthly',
  action: {
    deed: 'Hold a churn review of the five largest losses with the customer success lead; each gets a cause and an owner',
    days: 10,
    source: 'article A: "Customer success process review; churn analysis; expansion program"',
  },
  examples: [
    { says: 'grows from within', from: [1000, 200, 20, 80], gives: 1.1, source: 'own arithmetic' },
    { says: 'running to stand still', from: [1000, 0, 50, 100], gives: 0.85, source: 'own arithmetic' },
    { says: 'no revenue at the start', from: [0, 10, 0, 0], gives: { fails: 'no-data' }, source: 'own' },
    {
      says: 'churn is written as a positive amount',
      from: [1000, 0, 0, -100],
      gives: { fails: 'bad-argument' },
      source: 'own',
    },
  ],
  measure(scope) {
    const { accounts, ...parts } = retentionOf(scope);
    return { parts, n: accounts };
  },
  compute({ start, expansion, contraction, churn }) {
    const lost = contraction + churn; // summed in another order than start: equal within rounding is equal
    return start > 0 && lost > start * (1 + 1e-9)
      ? lossAboveStart(lost, start)
      : ratio(start + expansion - lost, start, 'start', 'Net revenue retention');
  },
});
