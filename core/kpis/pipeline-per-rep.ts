import { defineKpi } from '../kpi';
import { pipelineCreated } from '../measures/created';
import { pipelineClosingIn } from '../measures/pipeline';
import { repsOf } from '../measures/reps';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME, WON_AMOUNT } from '../measures/reads';
import { ratio } from '../stats/ratio';

export const pipelinePerRep = defineKpi({
  id: 'PIPELINE_PER_REP',
  title: 'Pipeline per rep',
  question: 'How much qualified pipeline does each rep create?',
  summary: 'Amount of qualified deals created in the window, since lost or not, divided by the reps.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'currency',
  direction: 'higher',
  formula: 'pipeline ÷ reps',
  parts: {
    pipeline: {
      unit: 'currency',
      says: 'Amount of qualified deals created in the window (flow), or open on as_of (stock)',
    },
    reps: { unit: 'count', says: 'Reps it is spread over' },
  },
  from: { parts: ['pipeline', 'reps'] },
  tables: ['deals'],
  reads: { deals: [...WON_AMOUNT, ...OUTCOME, ...CLOSING, 'created', 'owner', 'last_stage'] },
  leavesOut: [
    ...DEALS_LEFT_OUT,
    'deals created in the window without an amount',
    'deals without a created date',
    'open deals without an amount',
    'deals created in the window that did not qualify',
    'open deals not yet qualified',
    'deals without an owner, in the count of reps',
  ],
  inputs: {
    reps: {
      says: 'number of reps; left out: the owners with a target in the setup, else the owners seen in the deals',
      type: 'count',
      optional: true,
      otherwise: 'owners with a target',
      example: 8,
    },
  },
  window: { days: 30 },
  variants: { flow: 'qualified deals created in the window', stock: 'qualified deals open on as_of' },
  judge: { by: 'need', need: 'pipeline per rep' },
  thresholds: {
    green: 1,
    amber: 0.8,
    source: "own: over the need of one rep, 3 × the quarter's target ÷ reps, for as many days as the window has",
  },
  notJudged: ({ choice }) =>
    choice.variant === 'stock' ? 'the need is one of new pipeline: the stock has none of its own' : null,
  trend: { step: 'week', points: 12 },
  owner: { role: 'Sales Manager', escalation: 'VP Sales', source: 'article A' },
  roles: ['Manager'],
  cadence: 'weekly',
  action: {
    deed: 'Listen to 3 calls and read 10 messages of the rep furthest below, then reset the sequence and the target list with them',
    days: 5,
    source: 'article A: "Outreach coaching; sequence optimization; ICP re-targeting"',
  },
  examples: [
    { says: 'open pipeline over active reps', from: [4000000, 8], gives: 500000, source: 'Petavue (stock)' },
    { says: 'nothing created', from: [0, 8], gives: 0, source: 'own arithmetic' },
    { says: 'no reps', from: [4000000, 0], gives: { fails: 'no-data' }, source: 'own' },
  ],
  measure(scope) {
    const stock = scope.choice.variant === 'stock';
    const pipeline = stock ? pipelineClosingIn(scope, null, false) : pipelineCreated(scope, scope.window);
    return { parts: { pipeline, reps: repsOf(scope, scope.window) }, n: null };
  },
  compute: ({ pipeline, reps }) => ratio(pipeline, reps, 'reps', 'Pipeline per rep'),
});
