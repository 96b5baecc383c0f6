import { defineKpi } from '../kpi';
import { openCountOn } from '../measures/open';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';

const deals = [
  ['Deal ID', 'Stage', 'Amount', 'Created Date', 'Close Date'],
  ['D-1', 'Proposal', 1000, '2026-05-01', '2026-08-01'],
  ['D-2', 'Demo', '', '2026-06-30', ''],
  ['D-3', 'Prospecting', 500, '2026-05-01', '2026-08-01'],
  ['D-4', 'Closed Won', 700, '2026-05-01', '2026-06-01'],
];
const odd = [
  ['Deal ID', 'Stage', 'Created Date', 'Close Date'],
  ['D-1', 'Closed Lost - Won back', '2026-05-01', '2026-06-01'],
];

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
  reads: { deals: [...OUTCOME, ...CLOSING, 'created'] },
  leavesOut: [...DEALS_LEFT_OUT, 'open deals not yet qualified'],
  window: null,
  variants: { qualified: 'in a qualified stage', all: 'in any open stage' },
  judge: null,
  thresholds: null,
  replacement: { id: 'WEIGHTED_PIPELINE', why: 'a raw count ignores what the deals are worth and how likely they are' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Sales Manager', escalation: 'VP Sales', source: 'own' },
  cadence: 'weekly',
  action: { deed: 'Put the weighted pipeline in its place', days: 5, source: 'article A' },
  examples: [
    {
      says: 'a blank amount or close date does not matter; a prospect is not qualified',
      measured: [deals, '2026-06-30'],
      gives: 2,
      source: 'own arithmetic; the word list: DESIGN §5',
    },
    { says: 'all open stages', measured: [deals, '2026-06-30', '@variant', 'all'], gives: 3, source: 'own arithmetic' },
    {
      says: 'a stage whose name hints at an end is asked for, not counted as open',
      measured: [odd, '2026-06-30'],
      gives: { fails: 'unknown-stage' },
      source: 'kpi-definitions §2.14',
    },
  ],
  measure(scope) {
    const open = openCountOn(scope, scope.asOf, scope.choice.variant !== 'all');
    scope.ledger.use('open deals', open);
    return { parts: { open }, n: null };
  },
  compute: ({ open }) => open,
});
