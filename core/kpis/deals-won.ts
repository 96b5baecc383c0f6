import { defineKpi } from '../kpi';
import { eachClosed } from '../measures/closed';

export const dealsWon = defineKpi({
  id: 'DEALS_WON',
  title: 'Deals won',
  question: 'How many deals did we win?',
  summary: 'Deals won in the window, renewals aside.',
  layer: 'revenue',
  timing: 'lagging',
  unit: 'count',
  direction: 'higher',
  formula: 'won',
  parts: { won: { unit: 'count', says: 'Deals won in the window' } },
  from: null,
  tables: ['deals'],
  window: { days: 90 },
  judge: null,
  thresholds: null,
  replacement: { id: 'WIN_RATE', why: 'a count of past events; the rate says whether selling got better' },
  trend: { step: 'month', points: 12 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'own' },
  cadence: 'monthly',
  action: { deed: 'Read it beside the win rate, which it is the numerator of', days: 5, source: 'own' },
  examples: [],
  measure(scope) {
    const { won } = eachClosed(scope, scope.window, () => undefined);
    scope.ledger.use('deals won in the window', won);
    return { parts: { won }, n: null };
  },
  compute: ({ won }) => won,
});
