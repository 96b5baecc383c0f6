import { defineKpi } from '../kpi';
import { closedIn } from '../measures/closed';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';

const deals = [
  ['Deal ID', 'Stage', 'Amount', 'Close Date', 'Type'],
  ['D-1', 'Closed Won', 4000, '2026-04-02', 'New'],
  ['D-2', 'Closed Won', '', '2026-06-30', 'New'],
  ['D-3', 'Closed Won', 9000, '2026-04-01', 'New'],
  ['D-4', 'Closed Won', 5000, '2026-05-20', 'Renewal'],
  ['D-5', 'Closed Lost', 7000, '2026-05-20', 'New'],
  ['D-6', 'Closed Won', 2000, '', 'New'],
];

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
  reads: { deals: [...OUTCOME, ...CLOSING, 'type'] },
  leavesOut: [...DEALS_LEFT_OUT, 'closed deals without a close date', 'renewals'],
  window: { days: 90 },
  judge: null,
  thresholds: null,
  replacement: { id: 'WIN_RATE', why: 'a count of past events; the rate says whether selling got better' },
  trend: { step: 'month', points: 12 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'own' },
  cadence: 'monthly',
  action: { deed: 'Read it beside the win rate, which it is the numerator of', days: 5, source: 'own' },
  examples: [
    {
      says: 'first and last day of 90 count; a blank amount does not matter, a renewal and a blank close date are left out',
      measured: [deals, '2026-06-30', 90],
      gives: 2,
      source: 'own arithmetic',
    },
    { says: 'one day more', measured: [deals, '2026-06-30', 91], gives: 3, source: 'kpi-definitions §2.2' },
    { says: 'none won is 0', measured: [deals, '2026-01-31', 30], gives: 0, source: 'own' },
    { says: 'no window at all', measured: [deals, '2026-06-30', 0], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const won = closedIn(scope, scope.window).won.length;
    scope.ledger.use('deals won in the window', won);
    return { parts: { won }, n: null };
  },
  compute: ({ won }) => won,
});
