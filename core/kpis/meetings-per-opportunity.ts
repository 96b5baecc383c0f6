import { defineKpi } from '../kpi';
import { opportunitiesFrom } from '../measures/opportunities';
import { ratio } from '../stats/ratio';

export const meetingsPerOpportunity = defineKpi({
  id: 'MEETINGS_PER_OPPORTUNITY',
  title: 'Meetings per opportunity',
  question: 'How many meetings does an opportunity cost us?',
  summary: 'Meetings held in the window divided by the qualified opportunities that came of them.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'ratio',
  direction: 'lower',
  formula: 'meetings ÷ opportunities',
  parts: {
    meetings: { unit: 'count', says: 'Meetings held in the window' },
    opportunities: {
      unit: 'count',
      says: 'Opportunities created from them, at most 30 days later where days are known',
    },
  },
  from: { parts: ['meetings', 'opportunities'] },
  tables: ['outreach'],
  reads: {
    outreach: [
      'date',
      'activity',
      'meeting_status',
      'meeting_date',
      'opportunity_date',
      'booked',
      'held',
      'opportunities',
    ],
  },
  leavesOut: [
    'opportunities without a meeting held',
    'meetings and opportunities without a date',
    'rows that repeat an earlier row',
  ],
  window: { days: 28 },
  judge: { by: 'level' },
  thresholds: { green: 2.5, amber: 4, source: 'own: the inverse of 40 % and 25 % of meetings with an opportunity' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Sales Manager', escalation: 'VP Sales', source: 'own' },
  cadence: 'weekly',
  action: {
    deed: 'Sit in on the next three first meetings and set the two questions that decide about qualification in the first ten minutes',
    days: 5,
    source: 'own',
  },
  examples: [
    { says: 'two and a half meetings each', from: [25, 10], gives: 2.5, source: 'own arithmetic' },
    { says: 'one each at best', from: [10, 10], gives: 1, source: 'own arithmetic' },
    { says: 'nothing came of them', from: [25, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
  ],
  measure(scope) {
    const { held, opportunities } = opportunitiesFrom(scope, 'meetings');
    return { parts: { meetings: held, opportunities }, n: held };
  },
  compute: ({ meetings, opportunities }) => ratio(meetings, opportunities, 'opportunities', 'Meetings per opportunity'),
});
