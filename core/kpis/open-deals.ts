import { defineKpi } from '../kpi';
import { eachOpen } from '../measures/open';

export const openDeals = defineKpi({
  id: 'OPEN_DEALS',
  title: 'Open deals',
  question: 'How many deals are the reps working on?',
  summary: 'Open qualified deals on as_of: a measure of load, not of worth.',
  layer: 'pipeline',
  timing: 'leading',
  unit: 'count',
  direction: 'higher',
  formula: 'open',
  parts: { open: { unit: 'count', says: 'Deals open on as_of' } },
  from: null,
  tables: ['deals'],
  window: null,
  variants: { qualified: 'in a qualified stage', all: 'in any open stage' },
  judge: null,
  thresholds: null,
  replacement: { id: 'WEIGHTED_PIPELINE', why: 'a raw count ignores what the deals are worth and how likely they are' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Sales Manager', escalation: 'VP Sales', source: 'own' },
  cadence: 'weekly',
  action: { deed: 'Put the weighted pipeline in its place', days: 5, source: 'article A' },
  examples: [],
  measure(scope) {
    const open = eachOpen(scope, scope.asOf, scope.choice.variant !== 'all', () => undefined);
    scope.ledger.use('open deals', open);
    return { parts: { open }, n: null };
  },
  compute: ({ open }) => open,
});
