import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { eachResponse } from '../measures/responses';
import { nothingIn } from '../sentences';
import { mean } from '../stats/mean';
import { median } from '../stats/median';
import { quantile } from '../stats/quantile';
import { showWindow } from '../window';

const leads = [
  ['Lead ID', 'Created At', 'First Touch At'],
  ['L-1', '2026-06-29 09:00', '2026-06-29 09:02'],
  ['L-2', '2026-06-29 10:00', '2026-06-29 10:10'],
  ['L-3', '2026-06-30 10:00', '2026-06-30 11:00'],
  ['L-4', '2026-06-30 12:00', ''],
  ['L-5', '2026-06-30 13:00', '2026-06-30 12:00'],
];
const weekend = [
  ['Lead ID', 'Created At', 'First Touch At'],
  ['L-1', '2026-06-26 16:30', '2026-06-29 09:30'],
];

export const leadResponseTime = defineKpi({
  id: 'LEAD_RESPONSE_TIME',
  title: 'Lead response time',
  question: 'How fast does a person answer a new lead?',
  summary:
    'Minutes from the moment a lead came in to the first touch by a person. Leads not answered by as_of have no time yet: they are counted beside it.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'minutes',
  direction: 'lower',
  formula: 'median of (first touch − created)',
  parts: {
    median: { unit: 'minutes', says: 'Median minutes of the answered leads' },
    mean: { unit: 'minutes', says: 'Mean minutes of the answered leads' },
    p90: { unit: 'minutes', says: 'Nine of ten answered leads waited no longer' },
    answered: { unit: 'count', says: 'Leads of the window answered by the end of as_of' },
    unanswered: { unit: 'count', says: 'Leads of the window not answered by the end of as_of' },
  },
  from: null,
  tables: ['leads'],
  reads: { leads: ['created', 'first_touch'] },
  leavesOut: [
    'rows without when the lead came in',
    'leads touched before they came in',
    'leads not answered by as_of',
    'rows that repeat an earlier row',
  ],
  window: { days: 7 },
  variants: { median: 'the middle lead', mean: 'all minutes over all answered leads' },
  options: {
    business_hours: {
      text: 'Mon-Fri 09:00-17:00',
      says: 'counts only the minutes of these days and hours; "yes" is Monday to Friday, 9 to 17; left out: round the clock',
    },
    holidays: { text: '2026-12-25, 2027-01-01', says: 'days that are no business days' },
  },
  judge: { by: 'level' },
  thresholds: {
    green: 5,
    amber: 60,
    source:
      'green: InsideSales and MIT 2007 (21 times likelier to qualify within 5 minutes than within 30); amber: Harvard Business Review 2011 (7 times likelier within the hour)',
  },
  trend: { step: 'week', points: 12 },
  owner: { role: 'SDR Manager', escalation: 'VP Sales', source: 'article A' },
  roles: ['SDR', 'Manager'],
  cadence: 'daily',
  action: {
    deed: 'Call every unanswered lead before 17:00 and route it anew; if the status is red two days running, RevOps repairs the routing within 24 hours',
    days: 1,
    source: 'article A: "Real-time SLA enforcement; automation audit"',
  },
  examples: [
    {
      says: '2, 10 and 60 minutes; who was not answered or touched before is counted beside it',
      measured: [leads, '2026-06-30'],
      gives: 10,
      source: 'own arithmetic',
    },
    { says: 'the mean', measured: [leads, '2026-06-30', 7, '@variant', 'mean'], gives: 24, source: 'own arithmetic' },
    {
      says: 'Friday 16:30 to Monday 09:30 is an hour of business',
      measured: [weekend, '2026-06-30', 7, '@business_hours', 'Mon-Fri 09:00-17:00'],
      gives: 60,
      source: 'snowdaycalculatornow, business hours (kpi-definitions, record 11)',
    },
    {
      says: 'no lead in the window',
      measured: [leads, '2026-01-31'],
      gives: { fails: 'no-data' },
      source: 'kpi-definitions §2.4',
    },
  ],
  measure(scope) {
    const minutes: number[] = [];
    let unanswered = 0;
    eachResponse(scope, (waited) => {
      if (waited === null) unanswered++;
      else minutes.push(waited);
    });
    if (minutes.length === 0) refuse(nothingIn('lead was answered', showWindow(scope.window)));
    scope.ledger.use('leads of the window answered by as_of', minutes.length);
    scope.ledger.leaveOut('leads not answered by as_of', unanswered);
    return {
      parts: {
        median: median(minutes),
        mean: mean(minutes),
        p90: quantile(minutes, 0.9),
        answered: minutes.length,
        unanswered,
      },
      n: minutes.length,
    };
  },
  compute: (parts, { variant }) => (variant === 'mean' ? parts.mean : parts.median),
});
