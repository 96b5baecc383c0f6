import { defineKpi } from '../kpi';
import { opportunitiesFrom } from '../measures/opportunities';
import { share } from '../stats/share';

export const demoToOpportunityRate = defineKpi({
  id: 'DEMO_TO_OPPORTUNITY_RATE',
  title: 'Demo to opportunity rate',
  question: 'What fraction of our demos produces a qualified opportunity?',
  summary: 'Qualified opportunities divided by the demos (or meetings) held in the window that they came from.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'opportunities ÷ demos',
  parts: {
    opportunities: {
      unit: 'count',
      says: 'Opportunities created from them, at most 30 days later where days are known',
    },
    demos: { unit: 'count', says: 'Demos held in the window; meetings held where the table tells no demos apart' },
  },
  from: { parts: ['opportunities', 'demos'] },
  tables: ['outreach'],
  reads: {
    outreach: [
      'date',
      'activity',
      'meeting_status',
      'meeting_date',
      'opportunity_date',
      'held',
      'demos',
      'demos_held',
      'opportunities',
    ],
  },
  leavesOut: [
    'rows that repeat an earlier row',
    'opportunities without a demo held',
    'meetings and opportunities without a date',
  ],
  window: { days: 28 },
  judge: { by: 'level' },
  thresholds: {
    green: 0.4,
    amber: 0.25,
    source: 'own, between article A (15 % is bad) and Gartner/TOPO (59 % in the best teams)',
  },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Sales Manager', escalation: 'VP Sales', source: 'own' },
  roles: ['SDR'],
  cadence: 'weekly',
  action: {
    deed: 'Score the last 20 demos against the ideal customer profile; bookings without such a score stop counting',
    days: 3,
    source: 'article A: "85% of your demo capacity is being spent on non-opportunities"',
  },
  examples: [
    { says: '85 of 100 demos for nothing', from: [15, 100], gives: 0.15, source: 'article A: "A 15% rate"' },
    { says: 'the best teams', from: [59, 100], gives: 0.59, source: 'Gartner/TOPO' },
    { says: 'no demos', from: [0, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
    { says: 'more opportunities than demos', from: [12, 10], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const { held, opportunities } = opportunitiesFrom(scope, 'demos');
    return { parts: { opportunities, demos: held }, n: held };
  },
  compute: ({ opportunities, demos }) =>
    share(opportunities, demos, 'opportunities', 'demos', 'Demo to opportunity rate'),
});
