import { defineKpi } from '../kpi';
import { conversionByHistory } from '../measures/stage-conversion';
import { conversionBySnapshot } from '../measures/stage-snapshot';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';
import { share } from '../stats/share';

export const stageConversionRate = defineKpi({
  id: 'STAGE_CONVERSION_RATE',
  title: 'Stage conversion rate',
  question: 'At which stage do deals get stuck or die?',
  summary: 'Of the deals that entered a stage in the window, those that went on to a later stage or were won.',
  layer: 'pipeline',
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'advanced ÷ entered',
  parts: {
    advanced: { unit: 'count', says: 'Deals that reached a later stage, or were won' },
    entered: { unit: 'count', says: 'Deals that entered the stage in the window, at least one median stage time ago' },
  },
  from: { parts: ['advanced', 'entered'] },
  tables: ['deals', 'stage_history'],
  reads: {
    deals: [...OUTCOME, ...CLOSING, 'id', 'created', 'type', 'last_stage', 'stage_entered'],
    stage_history: ['deal_id', 'stage', 'entered'],
  },
  leavesOut: [
    ...DEALS_LEFT_OUT,
    'stage changes of deals that are not in the table',
    'deals without a stage history',
    'closed deals without a close date',
    'renewals',
    'deals that entered it less than … days ago, the median stage time',
  ],
  inputs: {
    stage: { says: 'the stage, as it stands in the deals', type: 'text', optional: false, example: 'Proposal' },
  },
  window: { days: 90 },
  variants: {
    history: 'first entries of the window, followed through the stage history',
    snapshot: 'deals now beyond the stage over those at it or beyond: an upper bound, never judged',
  },
  judge: { by: 'points', against: 'window before' },
  thresholds: { green: -0.05, amber: -0.1, source: 'own: change against the window before, in points' },
  notJudged: ({ choice }) =>
    choice.variant === 'snapshot' ? 'a snapshot is an upper bound: connect the stage history to judge it' : null,
  trend: { step: 'week', points: 12 },
  owner: { role: 'Sales Manager', escalation: 'VP Sales', source: 'article A' },
  roles: ['Manager'],
  cadence: 'weekly',
  action: {
    deed: 'Hold a deal-level review of every opportunity at the stage, with a coaching note per rep and the exit criteria checked',
    days: 1,
    source: 'article A: "schedule a deal-level review for all opportunities at Stage 3 within 24 hours"',
  },
  examples: [
    { says: 'cohort of 80', from: [52, 80], gives: 0.65, source: 'Phoenix Strategy Group (cohorts, not snapshots)' },
    { says: 'none of ten', from: [0, 10], gives: 0, source: 'own arithmetic' },
    { says: 'nobody entered', from: [0, 0], gives: { fails: 'no-data' }, source: 'own' },
    { says: 'more advanced than entered', from: [11, 10], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const stage = String(scope.inputs.stage).trim();
    const measured = (scope.choice.variant === 'snapshot' ? conversionBySnapshot : conversionByHistory)(
      scope,
      stage,
      scope.window,
    );
    return { parts: { advanced: measured.advanced, entered: measured.entered }, n: measured.entered };
  },
  compute: ({ advanced, entered }) => share(advanced, entered, 'advanced', 'entered', 'Stage conversion rate'),
});
