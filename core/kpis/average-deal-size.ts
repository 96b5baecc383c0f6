import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { closedIn } from '../measures/closed';
import { wonAmounts } from '../measures/won';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME, WON_AMOUNT } from '../measures/reads';
import { nothingWon } from '../sentences';
import { median } from '../stats/median';
import { ratio } from '../stats/ratio';
import { sum } from '../stats/sum';
import { showWindow } from '../window';

export const averageDealSize = defineKpi({
  id: 'AVERAGE_DEAL_SIZE',
  title: 'Average deal size',
  question: 'Are we moving up-market or down?',
  summary: 'Amount won divided by deals won in the window; deals without an amount are left out.',
  layer: 'conversion',
  timing: 'lagging',
  unit: 'currency',
  direction: 'higher',
  formula: 'won_amount ÷ deals_won',
  parts: {
    won_amount: { unit: 'currency', says: 'Amount of the deals won in the window' },
    deals_won: { unit: 'count', says: 'Deals won in the window that carry an amount' },
    median: { unit: 'currency', says: 'Median amount of these deals' },
  },
  from: { parts: ['won_amount', 'deals_won'] },
  tables: ['deals'],
  reads: { deals: [...WON_AMOUNT, ...OUTCOME, ...CLOSING, 'type'] },
  leavesOut: [...DEALS_LEFT_OUT, 'closed deals without a close date', 'renewals', 'won deals without an amount'],
  window: { days: 90 },
  variants: { mean: 'mean amount', median: 'median amount' },
  judge: { by: 'percent', against: 'window before' },
  thresholds: { green: -0.1, amber: -0.2, source: 'red: article B (a fall of 20 %); amber: own' },
  trend: { step: 'week', points: 12 },
  ceo: { place: 4 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'article A, one of its two owners' },
  roles: ['AE', 'VP Sales', 'CEO'],
  cadence: 'monthly',
  action: {
    deed: 'Review the lost and the smallest won deals of the window; tighten assignment if the ideal customer drifted, lower the discount authority by one level if discounts did it',
    days: 5,
    source: 'article A: "Pricing review; ICP audit"; article B: territory assignment or discount authority',
  },
  examples: [
    {
      says: 'amount over deals',
      from: [8068000, 181],
      gives: 44574.585635359115,
      source: 'olga-pipeline, 90 days to 2026-06-30',
    },
    { says: 'one deal', from: [5000, 1], gives: 5000, source: 'own arithmetic' },
    { says: 'nothing won', from: [0, 0], gives: { fails: 'no-data' }, source: 'own' },
  ],
  measure(scope) {
    const amounts = wonAmounts(scope, closedIn(scope, scope.window).won);
    if (amounts.length === 0) refuse(nothingWon(showWindow(scope.window)));
    scope.ledger.use('deals won in the window, with an amount', amounts.length);
    return {
      parts: { won_amount: sum(amounts), deals_won: amounts.length, median: median(amounts) },
      n: amounts.length,
    };
  },
  compute: (parts, { variant }) =>
    variant === 'median' ? parts.median : ratio(parts.won_amount, parts.deals_won, 'deals_won', 'Average deal size'),
});
