import { defineKpi } from '../kpi';
import { weighOpenDeals } from '../measures/weighted';
import { AMOUNT, CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';
import { sum } from '../stats/sum';

export const weightedPipeline = defineKpi({
  id: 'WEIGHTED_PIPELINE',
  title: 'Weighted pipeline',
  question: 'How much of the open pipeline may we expect to win?',
  summary: "Each open deal's amount times its probability, added up.",
  layer: 'pipeline',
  timing: 'leading',
  unit: 'currency',
  direction: 'higher',
  formula: 'Σ amount × probability',
  parts: {
    weighted: { unit: 'currency', says: 'Amount times probability, added up over the open deals' },
    amount: { unit: 'currency', says: 'Amount of these deals, unweighted' },
  },
  from: {
    lists: {
      amounts: { unit: 'currency', says: 'Amounts of the open deals' },
      probabilities: { unit: 'fraction', says: 'Their probabilities, 0 to 1 or text such as "25%"' },
    },
    compute: ({ amounts, probabilities }) => sum(amounts!.map((amount, i) => amount * probabilities![i]!)),
  },
  tables: ['deals', 'stage_history'],
  reads: { deals: [...AMOUNT, ...OUTCOME, ...CLOSING, 'created', 'probability', 'last_stage'], stage_history: [] },
  leavesOut: [
    ...DEALS_LEFT_OUT,
    'open deals without an amount',
    'open deals without a probability',
    'closed deals whose furthest stage is not known',
  ],
  window: null,
  variants: {
    column: 'the probability column of the deals',
    history: 'the share of wins among your own closed deals that had reached the stage (30 at least)',
    stage: 'the default probability of the stage in your CRM',
  },
  judge: { by: 'need', need: 'target left' },
  thresholds: { green: 1, amber: 0.8, source: 'own: over what is left of the target of the quarter' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'RevOps', escalation: 'VP Sales', source: 'own' },
  roles: ['RevOps'],
  cadence: 'weekly',
  action: {
    deed: 'Recalibrate the probabilities on your own wins and losses, and lower the call to the weighted value plus the committed deals',
    days: 5,
    source: 'own; article A for the measure: "ACV multiplied by its historical stage probability"',
  },
  examples: [
    {
      says: 'one deal at 70 %',
      from: [[12285], [0.7]],
      gives: 8599.5,
      source: 'Freshworks CRM help (prints 8,600)',
    },
    {
      says: 'two deals',
      from: [
        [10000, 20000],
        [0.5, 0.25],
      ],
      gives: 10000,
      source: 'own arithmetic',
    },
    { says: 'one probability short', from: [[10000, 20000], [0.5]], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const { weighted, amount } = weighOpenDeals(scope);
    return { parts: { weighted, amount }, n: null };
  },
  compute: ({ weighted }) => weighted,
});
