import { defineKpi } from '../kpi';
import { openCountOn } from '../measures/open';
import { repsOf } from '../measures/reps';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';
import { ratio } from '../stats/ratio';

export const capacityUtilization = defineKpi({
  id: 'CAPACITY_UTILIZATION',
  title: 'Capacity utilization',
  question: 'Can the reps work the deals they have?',
  summary: 'Open qualified deals divided by the deals that the reps can work at once.',
  layer: 'pipeline',
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'open_deals ÷ (reps × capacity_per_rep)',
  parts: {
    open_deals: { unit: 'count', says: 'Open qualified deals on as_of' },
    reps: { unit: 'count', says: 'Reps who work them' },
    capacity_per_rep: { unit: 'count', says: 'Deals one rep can work at once' },
  },
  from: { parts: ['open_deals', 'reps', 'capacity_per_rep'] },
  tables: ['deals'],
  reads: { deals: [...OUTCOME, ...CLOSING, 'created', 'owner'] },
  leavesOut: [...DEALS_LEFT_OUT, 'open deals not yet qualified', 'deals without an owner, in the count of reps'],
  inputs: {
    capacity_per_rep: {
      says: 'open deals one rep can work at once, above 0; 15 is a usual number',
      type: 'count',
      optional: false,
      example: 15,
    },
    reps: {
      says: 'number of reps; left out: the owners with a target in the setup, else the owners seen in the deals',
      type: 'count',
      optional: true,
      otherwise: 'owners with a target',
      example: 8,
    },
  },
  window: null,
  judge: { by: 'level' },
  thresholds: {
    green: 0.7,
    amber: 0.5,
    most: { green: 1.1, amber: 1.3 },
    source: 'own; 12 to 18 deals a rep: Kellblog',
  },
  trend: { step: 'week', points: 12 },
  owner: { role: 'RevOps', escalation: 'VP Sales', source: 'own' },
  roles: ['RevOps'],
  cadence: 'monthly',
  action: {
    deed: 'Move accounts from reps above 130 % to reps below 70 %',
    days: 5,
    source: 'own',
  },
  examples: [
    { says: 'full', from: [120, 8, 15], gives: 1, source: 'own arithmetic; 15 deals a rep: Kellblog' },
    { says: 'half idle', from: [60, 8, 15], gives: 0.5, source: 'own arithmetic' },
    { says: 'no reps', from: [60, 0, 15], gives: { fails: 'no-data' }, source: 'own' },
  ],
  measure(scope) {
    const open_deals = openCountOn(scope, scope.asOf, true);
    scope.ledger.use('open qualified deals', open_deals);
    const reps = repsOf(scope, scope.window);
    return { parts: { open_deals, reps, capacity_per_rep: Number(scope.inputs.capacity_per_rep) }, n: null };
  },
  compute: ({ open_deals, reps, capacity_per_rep }) =>
    ratio(open_deals, reps * capacity_per_rep, reps === 0 ? 'reps' : 'capacity_per_rep', 'Capacity utilization'),
});
