import { defineKpi } from '../kpi';
import { retentionOf } from '../measures/retention';
import { SUBSCRIPTION, SUBSCRIPTIONS_LEFT_OUT } from '../measures/reads';
import { lossAboveStart } from '../sentences';
import { ratio } from '../stats/ratio';

export const grossRevenueRetention = defineKpi({
  id: 'GROSS_REVENUE_RETENTION',
  title: 'Gross revenue retention',
  question: 'How much of our recurring revenue do we keep before any expansion?',
  summary: 'Recurring revenue kept from the customers of `months` ago, each capped at its revenue then.',
  layer: 'revenue',
  timing: 'lagging',
  unit: 'fraction',
  direction: 'higher',
  formula: '(start − contraction − churn) ÷ start',
  parts: {
    start: { unit: 'currency', says: 'Monthly recurring revenue at the start of the span' },
    contraction: { unit: 'currency', says: 'Lost to smaller contracts of the same customers, as a positive amount' },
    churn: { unit: 'currency', says: 'Lost with customers that left, as a positive amount' },
  },
  from: { parts: ['start', 'contraction', 'churn'] },
  tables: ['subscriptions'],
  reads: { subscriptions: [...SUBSCRIPTION] },
  leavesOut: [...SUBSCRIPTIONS_LEFT_OUT],
  window: { months: 12 },
  variants: { accounts: 'customer by customer, first day against last day' },
  judge: { by: 'level' },
  thresholds: { green: 0.91, amber: 0.82, source: 'KBCM and Sapphire 2024, median and lower quartile' },
  trend: { step: 'month', points: 12 },
  owner: { role: 'CEO', escalation: 'Board', source: 'own' },
  cadence: 'monthly',
  action: {
    deed: 'List every customer lost or reduced in the span with its reason, and assign the top five to one person',
    days: 10,
    source: 'own',
  },
  examples: [
    { says: 'keeps 90 %', from: [1000, 20, 80], gives: 0.9, source: 'own arithmetic' },
    { says: 'keeps everything', from: [1000, 0, 0], gives: 1, source: 'own arithmetic' },
    { says: 'more lost than there was', from: [100, 80, 40], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const { start, contraction, churn, accounts } = retentionOf(scope);
    return { parts: { start, contraction, churn }, n: accounts };
  },
  compute({ start, contraction, churn }) {
    const lost = contraction + churn; // summed in another order than start: equal within rounding is equal
    return start > 0 && lost > start * (1 + 1e-9)
      ? lossAboveStart(lost, start)
      : ratio(Math.max(0, start - lost), start, 'start', 'Gross revenue retention');
  },
});
