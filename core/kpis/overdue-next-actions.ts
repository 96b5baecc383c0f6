import { defineKpi } from '../kpi';
import { neglectedDeals } from '../measures/next-actions';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';

const deals = [
  ['Deal ID', 'Stage', 'Owner', 'Next Activity Date'],
  ['D-1', 'Proposal', 'Ana', '2026-06-29'],
  ['D-2', 'Proposal', 'Ana', '2026-06-30'],
  ['D-3', 'Demo', 'Ben', ''],
  ['D-4', 'Demo', 'Ben', '2026-07-03'],
];

export const overdueNextActions = defineKpi({
  id: 'OVERDUE_NEXT_ACTIONS',
  title: 'Overdue next actions',
  question: 'Which open deals is nobody moving?',
  summary: 'Open deals whose next action was due before as_of; due today is not overdue.',
  layer: 'pipeline',
  timing: 'leading',
  unit: 'count',
  direction: 'lower',
  formula: 'deals',
  parts: {
    deals: { unit: 'count', says: 'Open deals whose next action is overdue (or missing, by the variant)' },
    open: { unit: 'count', says: 'All open deals' },
    most_per_rep: { unit: 'count', says: 'The most of them that one owner has' },
  },
  from: null,
  tables: ['deals'],
  reads: {
    deals: [...OUTCOME, ...CLOSING, 'created', 'owner', 'next_step', 'next_activity', 'open_activity', 'overdue_task'],
  },
  leavesOut: [...DEALS_LEFT_OUT],
  window: null,
  variants: {
    overdue: 'the next action was due before as_of',
    missing: 'there is no next action',
    both: 'overdue or missing',
  },
  judge: { by: 'part', part: 'most_per_rep' },
  thresholds: { green: 0, amber: 3, source: 'own: per rep' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Individual Rep', escalation: 'Sales Manager', source: 'article A: "rep level"' },
  roles: ['AE', 'Manager'],
  cadence: 'daily',
  action: {
    deed: 'Complete or re-date each of them before the end of the day',
    days: 1,
    source: 'own; cadence: article A',
  },
  examples: [
    {
      says: 'due yesterday; due today is not overdue',
      measured: [deals, '2026-06-30'],
      gives: 1,
      source: 'kpi-definitions, record 25',
    },
    {
      says: 'overdue or missing',
      measured: [deals, '2026-06-30', '@variant', 'both'],
      gives: 2,
      source: 'own arithmetic',
    },
    {
      says: 'no such variant',
      measured: [deals, '2026-06-30', '@variant', 'late'],
      gives: { fails: 'unknown-name' },
      source: 'FUNCTIONS.md',
    },
  ],
  measure(scope) {
    const { deals, open, most } = neglectedDeals(scope, scope.choice.variant!);
    return { parts: { deals, open, most_per_rep: most }, n: null };
  },
  compute: ({ deals }) => deals,
});
