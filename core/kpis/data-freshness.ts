import { isoDay } from '../day';
import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { freshDeals } from '../measures/freshness';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';
import { noOpenDeals } from '../sentences';
import { share } from '../stats/share';

export const dataFreshness = defineKpi({
  id: 'DATA_FRESHNESS',
  title: 'Data freshness',
  question: 'Does the CRM still say what is going on?',
  summary: 'Open deals with an activity in the window, divided by all open deals.',
  layer: 'pipeline',
  governance: true,
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'fresh ÷ open',
  parts: {
    fresh: { unit: 'count', says: 'Open deals with an activity in the window' },
    open: { unit: 'count', says: 'Open deals' },
  },
  from: { parts: ['fresh', 'open'] },
  tables: ['deals'],
  reads: { deals: [...OUTCOME, ...CLOSING, 'created', 'last_activity', 'modified'] },
  leavesOut: [...DEALS_LEFT_OUT, 'open deals touched after as_of'],
  window: { days: 14 },
  judge: { by: 'level' },
  thresholds: { green: 0.8, amber: 0.6, source: 'own; 14 days: aavishkarit' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'RevOps', escalation: 'VP Sales', source: 'own; article B names the metric' },
  roles: ['RevOps'],
  cadence: 'weekly',
  action: {
    deed: 'Send each owner the list of their untouched deals; take deals still untouched after 3 days out of the pipeline KPIs',
    days: 1,
    source: 'own',
  },
  examples: [
    { says: 'four of five', from: [80, 100], gives: 0.8, source: 'own arithmetic' },
    { says: 'none', from: [0, 100], gives: 0, source: 'own arithmetic' },
    { says: 'nothing open', from: [0, 0], gives: { fails: 'no-data' }, source: 'own' },
    { says: 'more fresh than open', from: [101, 100], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const { fresh, open } = freshDeals(scope, scope.window);
    if (open === 0) refuse(noOpenDeals(isoDay(scope.asOf)));
    return { parts: { fresh, open }, n: open };
  },
  compute: ({ fresh, open }) => share(fresh, open, 'fresh', 'open', 'Data freshness'),
});
