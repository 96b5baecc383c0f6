import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { eachResponse } from '../measures/responses';
import { nothingIn } from '../sentences';
import { share } from '../stats/share';
import { showWindow } from '../window';

const leads = [
  ['Lead ID', 'Created At', 'First Touch At'],
  ['L-1', '2026-06-29 09:00', '2026-06-29 09:02'],
  ['L-2', '2026-06-29 10:00', '2026-06-29 10:10'],
  ['L-3', '2026-06-30 10:00', '2026-06-30 11:00'],
  ['L-4', '2026-06-30 12:00', ''],
];

export const leadResponseWithin = defineKpi({
  id: 'LEAD_RESPONSE_WITHIN',
  title: 'Leads answered in time',
  question: 'What share of the new leads do we answer within the time we promise?',
  summary:
    'Leads answered within so many minutes, divided by all leads older than that at the end of as_of. A lead nobody answered is a miss.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'in_time ÷ due',
  parts: {
    in_time: { unit: 'count', says: 'Leads answered within the minutes' },
    due: { unit: 'count', says: 'Leads of the window older than the minutes at the end of as_of' },
    unanswered: { unit: 'count', says: 'Of these, leads nobody answered by then' },
  },
  from: null,
  tables: ['leads'],
  reads: { leads: ['created', 'first_touch'] },
  leavesOut: [
    'rows without when the lead came in',
    'leads touched before they came in',
    'rows that repeat an earlier row',
    'leads younger than … minutes at the end of as_of',
  ],
  inputs: {
    minutes: { says: 'the minutes within which a lead is to be answered', type: 'count', optional: false, example: 5 },
  },
  window: { days: 7 },
  judge: { by: 'level' },
  thresholds: { green: 0.9, amber: 0.75, source: 'own' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'SDR Manager', escalation: 'VP Sales', source: 'article A, for lead response' },
  cadence: 'daily',
  action: {
    deed: 'Call every unanswered lead before 17:00 and route it anew; name the hours of the day in which most were missed and staff them',
    days: 1,
    source: 'article A: "Real-time SLA enforcement; automation audit"',
  },
  examples: [
    {
      says: 'within 5 minutes: one of four, since the unanswered lead is a miss',
      measured: [leads, '2026-06-30', 5],
      gives: 0.25,
      source: 'own arithmetic; the rule: kpi-definitions, record 11',
    },
    {
      says: 'exactly 10 minutes is within 10',
      measured: [leads, '2026-06-30', 10],
      gives: 0.5,
      source: 'own arithmetic',
    },
    {
      says: 'the minutes cannot be left out, nor be 0',
      measured: [leads, '2026-06-30', 0],
      gives: { fails: 'bad-argument' },
      source: 'own',
    },
  ],
  measure(scope) {
    const minutes = Number(scope.inputs.minutes);
    let [in_time, due, unanswered, young] = [0, 0, 0, 0];
    eachResponse(scope, (waited, age) => {
      if (age < minutes) young++;
      else {
        due++;
        if (waited === null) unanswered++;
        else if (waited <= minutes) in_time++;
      }
    });
    if (due === 0) refuse(nothingIn('lead was due', showWindow(scope.window)));
    scope.ledger.use('leads of the window, old enough on as_of', due);
    scope.ledger.leaveOut(`leads younger than ${minutes} minutes at the end of as_of`, young);
    return { parts: { in_time, due, unanswered }, n: due };
  },
  compute: ({ in_time, due }) => share(in_time, due, 'in_time', 'due', 'Leads answered in time'),
});
