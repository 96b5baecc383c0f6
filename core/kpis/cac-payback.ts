import { addMonths } from '../day';
import { defineKpi } from '../kpi';
import { newRevenueOf } from '../measures/new-revenue';
import { spendIn } from '../measures/spend';
import { SUBSCRIPTION, SUBSCRIPTIONS_LEFT_OUT } from '../measures/reads';
import { ratio } from '../stats/ratio';
import { showWindow } from '../window';

export const cacPayback = defineKpi({
  id: 'CAC_PAYBACK',
  title: 'CAC payback',
  question: 'After how many months has a new customer paid back what it cost to win?',
  summary:
    'Sales and marketing spend of the span divided by the gross profit per month of the customers it won. Only new customers count, at what they pay on as_of.',
  layer: 'revenue',
  timing: 'lagging',
  unit: 'months',
  direction: 'lower',
  formula: 'spend ÷ (new_mrr × gross_margin)',
  parts: {
    spend: { unit: 'currency', says: 'Sales and marketing spend, fully loaded' },
    new_mrr: { unit: 'currency', says: 'Monthly recurring revenue of new customers' },
    gross_margin: { unit: 'fraction', says: 'Gross margin, 0 to 1 or text such as "80%"' },
  },
  from: { parts: ['spend', 'new_mrr', 'gross_margin'] },
  tables: ['subscriptions', 'spend'],
  reads: { subscriptions: [...SUBSCRIPTION], spend: ['date', 'amount', 'currency'] },
  leavesOut: [
    ...SUBSCRIPTIONS_LEFT_OUT,
    'rows of spend without an amount',
    'rows without the day (or any day of the month) of the spend',
  ],
  inputs: {
    gross_margin: { says: 'gross margin, 0 to 1 or text such as "80%"', type: 'rate', optional: false, example: 0.8 },
  },
  window: { months: 12 },
  options: {
    lag_months: {
      count: { least: 0, most: 24, otherwise: null },
      says: 'months by which the spend precedes the revenue; left out: 1 for a span of one month, else 0',
    },
  },
  judge: { by: 'level' },
  thresholds: { green: 12, amber: 18, source: 'mrrcanvas (within 12 months; within 18)' },
  trend: { step: 'month', points: 12 },
  owner: { role: 'CFO', escalation: 'CEO', source: 'own' },
  stewards: { defines: 'Finance' },
  cadence: 'monthly',
  action: {
    deed: 'Split spend and new revenue by channel with the VP Sales and pause the worst quarter of the channels',
    days: 10,
    source: 'own',
  },
  examples: [
    {
      says: '50 customers at 100 a month',
      from: [20000, 5000, 0.75],
      gives: 5.333333333333333,
      source: 'Minimalist Innovation',
    },
    {
      says: '25 customers at 50 a month',
      from: [20000, 1250, '75%'],
      gives: 21.333333333333332,
      source: 'Minimalist Innovation',
    },
    { says: 'no new revenue', from: [20000, 0, 0.75], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
    {
      says: 'a margin of 75 instead of 75 %',
      from: [20000, 5000, 75],
      gives: { fails: 'bad-argument' },
      source: 'own',
    },
  ],
  measure(scope) {
    const { first, last } = scope.window;
    const { monthly, currency } = newRevenueOf(scope);
    const isOneMonth = addMonths(last, -1) === first;
    const lag = scope.choice.lag_months === '' ? Number(isOneMonth) : Number(scope.choice.lag_months);
    // The day before the span is where the customers are counted from; what was spent on it belongs to the span before.
    const window = { first: addMonths(first, -lag) + 1, last: addMonths(last, -lag) };
    const spend = spendIn(scope, window, currency);
    scope.ledger.note('spend', `${showWindow(window)}${lag === 0 ? '' : `, ${lag} months before the revenue`}`);
    return { parts: { spend, new_mrr: monthly, gross_margin: Number(scope.inputs.gross_margin) }, n: null };
  },
  compute: ({ spend, new_mrr, gross_margin }) =>
    ratio(spend, new_mrr * gross_margin, new_mrr === 0 ? 'new_mrr' : 'gross_margin', 'CAC payback'),
});
