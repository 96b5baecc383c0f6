import { defineKpi } from '../kpi';
import { neglectedDeals } from '../measures/next-actions';

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
  examples: [],
  measure(scope) {
    const { deals, open, most } = neglectedDeals(scope, scope.choice.variant!);
    return { parts: { deals, open, most_per_rep: most }, n: null };
  },
  compute: ({ deals }) => deals,
});
