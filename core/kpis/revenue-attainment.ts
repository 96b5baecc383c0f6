import { defineKpi } from '../kpi';
import { wonInPeriod } from '../measures/won';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME, WON_AMOUNT } from '../measures/reads';
import { ratio } from '../stats/ratio';
import { elapsedShare } from '../window';

export const revenueAttainment = defineKpi({
  id: 'REVENUE_ATTAINMENT',
  title: 'Revenue attainment',
  question: 'Will we make the target of the period?',
  summary: 'Amount won in the period up to as_of, divided by the target of the whole period.',
  layer: 'revenue',
  timing: 'lagging',
  unit: 'fraction',
  direction: 'higher',
  formula: 'closed ÷ target',
  parts: {
    closed: { unit: 'currency', says: 'Amount of the deals won in the period up to as_of' },
    target: { unit: 'currency', says: 'Revenue target of the period' },
    elapsed: { unit: 'fraction', says: 'Share of the days of the period gone by (variant "pace")', optional: true },
  },
  from: { parts: ['closed', 'target'] },
  tables: ['deals'],
  reads: { deals: [...WON_AMOUNT, ...OUTCOME, ...CLOSING] },
  leavesOut: [...DEALS_LEFT_OUT, 'won deals without an amount', 'closed deals without a close date'],
  inputs: {
    target: {
      says: 'revenue target of the period, above 0',
      type: 'amount',
      optional: true,
      otherwise: 'target',
      example: 500000,
    },
  },
  window: { period: 'this quarter' },
  variants: { full: 'share of the whole target', pace: 'share of the target minus share of the days gone by' },
  judge: { by: 'pace' },
  thresholds: { green: 0, amber: -0.1, source: 'own: attainment minus elapsed share, in points' },
  trend: { step: 'week', points: 12 },
  ceo: { place: 5, unless: 'subscriptions' },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'own' },
  roles: ['VP Sales', 'CEO'],
  cadence: 'monthly',
  action: {
    deed: 'Do not push closing first: run the layer diagnosis and publish the deepest failing layer with its action',
    days: 2,
    source: 'article A: pressure on layer 4 does not repair layer 1',
  },
  examples: [
    { says: 'three quarters', from: [75000, 100000], gives: 0.75, source: 'Salesforce blog, quota attainment' },
    { says: 'above the target', from: [120, 100], gives: 1.2, source: 'own arithmetic' },
    { says: 'no target', from: [75000, 0], gives: { fails: 'no-data' }, source: 'own' },
  ],
  measure(scope) {
    const window = scope.period?.window ?? null;
    const won = wonInPeriod(scope, window ?? { first: 0, last: scope.asOf });
    scope.ledger.use('deals won in the period', won.deals);
    const elapsed = window && scope.choice.variant === 'pace' ? elapsedShare(window, scope.asOf) : 0;
    return { parts: { closed: won.amount, target: Number(scope.inputs.target), elapsed }, n: null };
  },
  compute({ closed, target, elapsed }) {
    const attained = ratio(closed, target, 'target', 'Revenue attainment');
    return typeof attained === 'number' ? attained - elapsed : attained;
  },
});
