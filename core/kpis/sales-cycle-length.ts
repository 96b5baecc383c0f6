import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { closedIn } from '../measures/closed';
import { wonCycles } from '../measures/won';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';
import { noCycle } from '../sentences';
import { median } from '../stats/median';
import { ratio } from '../stats/ratio';
import { sum } from '../stats/sum';
import { showWindow } from '../window';

export const salesCycleLength = defineKpi({
  id: 'SALES_CYCLE_LENGTH',
  title: 'Sales cycle length',
  question: 'How long does it take us to win a deal?',
  summary: 'Days from created to won, for the deals won in the window.',
  layer: 'conversion',
  timing: 'lagging',
  unit: 'days',
  direction: 'lower',
  formula: 'total_days ÷ deals_won',
  parts: {
    total_days: { unit: 'days', says: 'Days from created to won, added up over the deals won in the window' },
    deals_won: { unit: 'count', says: 'Deals won in the window with both dates' },
    median: { unit: 'days', says: 'Median days of these deals' },
  },
  from: { parts: ['total_days', 'deals_won'] },
  tables: ['deals'],
  reads: { deals: [...OUTCOME, ...CLOSING, 'created', 'type'] },
  leavesOut: [
    ...DEALS_LEFT_OUT,
    'closed deals without a close date',
    'renewals',
    'won deals without a created date',
    'won deals closed before they were created',
  ],
  window: { days: 90 },
  variants: { mean: 'mean days', median: 'median days' },
  judge: { by: 'percent', against: 'window before' },
  thresholds: { green: 0.1, amber: 0.25, source: 'own: growth against the 90 days before' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'own' },
  roles: ['AE', 'VP Sales'],
  cadence: 'monthly',
  action: {
    deed: 'Find the stage whose median grew most and take one approval or step out of it',
    days: 10,
    source: 'own',
  },
  examples: [
    {
      says: 'mean of the spans',
      from: [11607, 181],
      gives: 64.12707182320442,
      source: 'olga-pipeline, 90 days to 2026-06-30',
    },
    { says: 'won on the day it was created', from: [0, 1], gives: 0, source: 'own arithmetic' },
    { says: 'nothing won', from: [0, 0], gives: { fails: 'no-data' }, source: 'own' },
  ],
  measure(scope) {
    const spans = wonCycles(scope, closedIn(scope, scope.window).won);
    if (spans.length === 0) refuse(noCycle(showWindow(scope.window)));
    scope.ledger.use('deals won in the window, with both dates', spans.length);
    return { parts: { total_days: sum(spans), deals_won: spans.length, median: median(spans) }, n: spans.length };
  },
  compute: (parts, { variant }) =>
    variant === 'median' ? parts.median : ratio(parts.total_days, parts.deals_won, 'deals_won', 'Sales cycle length'),
});
