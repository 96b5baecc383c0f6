import { defineKpi } from '../kpi';
import { convertedLeads } from '../measures/conversions';
import { share } from '../stats/share';

export const leadConversionRate = defineKpi({
  id: 'LEAD_CONVERSION_RATE',
  title: 'Lead conversion rate',
  question: 'What share of our leads becomes an opportunity or a customer?',
  summary: 'Of the leads that came in within the window, those converted by as_of.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'converted ÷ leads',
  parts: {
    converted: { unit: 'count', says: 'Leads of the window that were converted' },
    leads: { unit: 'count', says: 'Leads that came in within the window' },
  },
  from: { parts: ['converted', 'leads'] },
  tables: ['leads'],
  reads: { leads: ['created', 'converted_on', 'converted', 'status'] },
  leavesOut: [
    'rows without when the lead came in',
    'rows that repeat an earlier row',
    'rows whose goal was reached before they began',
  ],
  window: { days: 90 },
  variants: {
    cohort: 'all leads of the window; the latest have had little time',
    mature: 'the window ends @within_days before as_of, and a lead counts as converted within as many days',
  },
  options: {
    within_days: {
      count: { least: 1, most: 730, otherwise: 90 },
      says: 'days a lead is given in the variant "mature"',
    },
  },
  judge: { by: 'level' },
  thresholds: {
    green: 0.02,
    amber: 0.01,
    source: 'article B: 2–5 % of B2B leads become customers, 1–5 % across industries',
  },
  trend: { step: 'week', points: 12 },
  owner: { role: 'SDR Manager', escalation: 'VP Sales', source: 'own' },
  cadence: 'weekly',
  action: {
    deed: 'Split the leads by source, stop the source with the lowest conversion and hand its budget to the best one',
    days: 5,
    source: 'own',
  },
  examples: [
    { says: 'every lead ever', from: [500, 1700], gives: 0.29411764705882354, source: 'saas-outreach, all leads' },
    { says: 'two of a hundred', from: [2, 100], gives: 0.02, source: 'own arithmetic' },
    { says: 'no leads', from: [0, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
    { says: 'more converted than came in', from: [11, 10], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const within = scope.choice.variant === 'mature' ? Number(scope.choice.within_days) : null;
    const { reached, started } = convertedLeads(scope, within);
    scope.ledger.use('leads that came in within the window', started);
    return { parts: { converted: reached, leads: started }, n: started };
  },
  compute: ({ converted, leads }) => share(converted, leads, 'converted', 'leads', 'Lead conversion rate'),
});
