import { defineKpi } from '../kpi';
import { eachIn } from '../measures/dated';
import { leads } from '../tables/kinds/leads';

const inbound = [
  ['Lead ID', 'Created At', 'Lead Source'],
  ['L-1', '2026-04-02 00:00', 'Web'],
  ['L-2', '2026-06-30 23:59', 'Event'],
  ['L-3', '2026-04-01 23:59', 'Web'],
  ['L-4', '', 'Web'],
];

export const leadVolume = defineKpi({
  id: 'LEAD_VOLUME',
  title: 'Lead volume',
  question: 'How many leads came in?',
  summary: 'Leads that came in within the window. Says nothing of their worth; read it beside the win rate.',
  layer: 'outreach',
  diagnoses: 'lead volume',
  timing: 'leading',
  unit: 'count',
  direction: 'higher',
  formula: 'leads',
  parts: { leads: { unit: 'count', says: 'Leads that came in within the window' } },
  from: null,
  tables: ['leads'],
  reads: { leads: ['created'] },
  leavesOut: ['rows without when the lead came in', 'rows that repeat an earlier row'],
  window: { days: 90 },
  judge: null,
  thresholds: null,
  trend: { step: 'week', points: 12 },
  owner: { role: 'SDR Manager', escalation: 'VP Sales', source: 'own' },
  cadence: 'monthly',
  action: {
    deed: 'Read it beside the win rate: with volume stable (within 10 %) a falling win rate is a matter of sales execution',
    days: 10,
    source: 'article A: "A declining win rate with stable lead volume is a sales execution problem"',
  },
  examples: [
    {
      says: 'the first and the last minute of 90 days; a lead without a day is left out',
      measured: [inbound, '2026-06-30'],
      gives: 2,
      source: 'own arithmetic',
    },
    {
      says: 'from one source',
      measured: [inbound, '2026-06-30', 90, 'Lead Source', 'Web'],
      gives: 1,
      source: 'own arithmetic',
    },
    { says: 'none is 0', measured: [inbound, '2026-01-31', 30], gives: 0, source: 'own' },
    {
      says: 'no column of that name to filter by',
      measured: [inbound, '2026-06-30', 90, 'Colour', 'Red'],
      gives: { fails: 'unknown-name' },
      source: 'FUNCTIONS.md',
    },
  ],
  measure(scope) {
    let count = 0;
    eachIn(scope, scope.table(leads), 'created', scope.window, () => count++);
    scope.ledger.use('leads that came in within the window', count);
    return { parts: { leads: count }, n: null };
  },
  compute: (parts) => parts.leads,
});
