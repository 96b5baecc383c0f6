import { defineKpi } from '../kpi';
import { pipelineClosingIn } from '../measures/pipeline';
import { wonInPeriod } from '../measures/won';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME, WON_AMOUNT } from '../measures/reads';
import { targetMet } from '../sentences';
import { ratio } from '../stats/ratio';

export const pipelineCoverage = defineKpi({
  id: 'PIPELINE_COVERAGE',
  title: 'Pipeline coverage',
  question: 'Do we have enough qualified pipeline to hit the target of the period?',
  summary: 'Open qualified pipeline that closes in the period, divided by what must still be won in it.',
  layer: 'pipeline',
  timing: 'leading',
  unit: 'multiple',
  direction: 'higher',
  formula: 'pipeline ÷ (target − closed_won)',
  parts: {
    pipeline: { unit: 'currency', says: 'Amount of open qualified deals whose close date lies in the period' },
    target: { unit: 'currency', says: 'Revenue target of the period' },
    closed_won: { unit: 'currency', says: 'Amount already won in the period', optional: true },
  },
  from: { parts: ['pipeline', 'target', 'closed_won'] },
  tables: ['deals'],
  reads: { deals: [...WON_AMOUNT, ...OUTCOME, ...CLOSING, 'created', 'probability'] },
  leavesOut: [
    ...DEALS_LEFT_OUT,
    'open deals without a close date',
    'open deals without an amount',
    'won deals without an amount',
    'closed deals without a close date',
    'open deals not yet qualified',
  ],
  inputs: {
    target: {
      says: 'revenue target of the period, above 0',
      type: 'amount',
      optional: true,
      otherwise: 'target',
      example: 500000,
    },
  },
  window: { period: 'this quarter' },
  variants: {
    remaining: 'divided by what is left of the target',
    target: 'divided by the whole target',
    weighted: 'each amount times its probability, divided by what is left of the target',
  },
  judge: { by: 'level', quietDaysBeforePeriodEnd: 15 },
  thresholds: {
    green: 3,
    amber: 2.5,
    source: 'green: both founding articles (3×); amber: getfairview, knowledgelib (below 2.5× material risk)',
  },
  trend: { step: 'week', points: 12 },
  ceo: { place: 1 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'article A, one of its two owners' },
  roles: ['VP Sales', 'RevOps', 'CEO'],
  cadence: 'monthly',
  action: {
    deed: 'Open a pipeline-generation campaign sized to the shortfall; if coverage is still below amber at the next review, the CEO adjusts the target or the forecast',
    days: 2,
    source: 'article A: "Adjust targets or trigger pipeline generation campaign"',
  },
  examples: [
    {
      says: 'three times the target exactly, though 4.8 ÷ 1.6 is a hair less in binary',
      from: [4.8, 1.6],
      gives: 3,
      source: 'kpi-definitions §2.8',
    },
    {
      says: 'what is already won shrinks the gap',
      from: [600, 400, 200],
      gives: 3,
      source: 'Salesforce Sales Analytics: ÷ remaining quota',
    },
    { says: 'the target is met', from: [600, 400, 400], gives: { fails: 'target-met' }, source: 'own' },
    { says: 'no target', from: [600, 0], gives: { fails: 'no-data' }, source: 'own' },
  ],
  measure(scope) {
    const weighted = scope.choice.variant === 'weighted';
    const pipeline = pipelineClosingIn(scope, scope.period?.window ?? null, weighted);
    const subtract = scope.choice.variant !== 'target' && scope.period?.window;
    const closed_won = subtract ? wonInPeriod(scope, subtract).amount : 0;
    return { parts: { pipeline, target: Number(scope.inputs.target), closed_won }, n: null };
  },
  compute({ pipeline, target, closed_won }) {
    if (target > 0 && target - closed_won <= 0) return targetMet(String(closed_won), String(target));
    return ratio(pipeline, target === 0 ? 0 : target - closed_won, 'target', 'Pipeline coverage');
  },
});
