import { defineKpi } from '../kpi';
import { hoursOf } from '../measures/selling-time';
import { share } from '../stats/share';

export const sellingTimeShare = defineKpi({
  id: 'SELLING_TIME_SHARE',
  title: 'Selling time share',
  question: 'How much of their time do the reps spend selling?',
  summary: 'Hours spent selling divided by hours worked in the window, from a time sheet or survey.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'selling_hours ÷ worked_hours',
  parts: {
    selling_hours: { unit: 'hours', says: 'Hours spent selling' },
    worked_hours: { unit: 'hours', says: 'Hours worked' },
  },
  from: { parts: ['selling_hours', 'worked_hours'] },
  tables: ['time'],
  reads: { time: ['date', 'selling_hours', 'worked_hours', 'selling'] },
  leavesOut: [
    'rows without the day (or the first day of the week) of the hours',
    'rows without hours, or without saying whether they are selling',
  ],
  window: { days: 28 },
  judge: { by: 'level' },
  thresholds: {
    green: 0.35,
    amber: 0.28,
    source: 'own, above and at what article B calls usual (28–30 %)',
  },
  trend: { step: 'week', points: 12 },
  owner: { role: 'SDR Manager', escalation: 'VP Sales', source: 'own' },
  roles: ['SDR'],
  cadence: 'monthly',
  action: {
    deed: 'Automate or drop the task that takes most of the hours not spent selling',
    days: 30,
    source: 'article B: "time returned to selling"',
  },
  examples: [
    { says: 'the usual week', from: [11.2, 40], gives: 0.27999999999999997, source: 'article B: 28 %' },
    { says: 'nobody worked', from: [0, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
    { says: 'more sold than worked', from: [41, 40], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const { selling, worked } = hoursOf(scope);
    return { parts: { selling_hours: selling, worked_hours: worked }, n: null };
  },
  compute: ({ selling_hours, worked_hours }) =>
    share(selling_hours, worked_hours, 'selling_hours', 'worked_hours', 'Selling time share'),
});
