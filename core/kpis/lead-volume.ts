import { defineKpi } from '../kpi';
import { eachIn } from '../measures/dated';
import { leads } from '../tables/kinds/leads';

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
  examples: [],
  measure(scope) {
    let count = 0;
    eachIn(scope, scope.table(leads), 'created', scope.window, () => count++);
    scope.ledger.use('leads that came in within the window', count);
    return { parts: { leads: count }, n: null };
  },
  compute: (parts) => parts.leads,
});
