import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { amountLost, lossesByReason, reasonNamed } from '../measures/losses';
import { AMOUNT, CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';
import { nothingLost } from '../sentences';
import { ratio } from '../stats/ratio';
import { sum } from '../stats/sum';
import { showWindow } from '../window';

const deals = [
  ['Deal ID', 'Stage', 'Amount', 'Close Date', 'Loss Reason'],
  ['D-1', 'Closed Lost', 100, '2026-06-01', 'Price'],
  ['D-2', 'Closed Lost', 300, '2026-05-01', 'price'],
  ['D-3', 'Closed Lost', 500, '2026-04-02', ''],
  ['D-4', 'Closed Lost', 100, '2026-05-02', 'Competitor'],
  ['D-5', 'Closed Won', 5000, '2026-06-01', ''],
];

export const lossReasonShare = defineKpi({
  id: 'LOSS_REASON_SHARE',
  title: 'Loss reason share',
  question: 'What do we lose deals to, and is it growing?',
  summary: 'Deals lost for one reason divided by all deals lost in the window; "(not recorded)" is a reason too.',
  layer: 'conversion',
  timing: 'lagging',
  unit: 'fraction',
  direction: 'lower',
  formula: 'lost_for_reason ÷ lost',
  parts: {
    lost_for_reason: { unit: 'count', says: 'Deals lost for the reason (variant value: their amount)' },
    lost: { unit: 'count', says: 'All deals lost in the window (variant value: their amount)' },
  },
  from: null,
  tables: ['deals'],
  reads: { deals: [...AMOUNT, ...OUTCOME, ...CLOSING, 'type', 'loss_reason'] },
  leavesOut: [...DEALS_LEFT_OUT, 'closed deals without a close date', 'renewals', 'lost deals without an amount'],
  inputs: {
    reason: {
      says: 'the loss reason as it stands in the deals; "(not recorded)" for blank',
      type: 'text',
      optional: false,
      example: 'Price',
    },
  },
  window: { days: 90 },
  variants: { count: 'deals, counted', value: 'amounts of the deals' },
  judge: { by: 'points', against: 'window before' },
  thresholds: {
    green: 0.1,
    amber: 0.2,
    source: 'own: a reason that gains more than 10 points on the window before is amber, more than 20 red',
  },
  trend: { step: 'month', points: 12 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'own' },
  cadence: 'monthly',
  action: {
    deed: 'Assign the rising reason to one person with a draft answer: price to pricing, competitor to a battlecard, no decision to the qualification rule',
    days: 10,
    source: 'own; cadence: article A',
  },
  examples: [
    {
      says: 'two of the four lost deals, whatever the case',
      measured: [deals, '2026-06-30', 'Price'],
      gives: 0.5,
      source: 'own arithmetic',
    },
    {
      says: 'a blank reason is a reason too',
      measured: [deals, '2026-06-30', '(not recorded)'],
      gives: 0.25,
      source: 'kpi-definitions, record 16',
    },
    {
      says: 'by amount',
      measured: [deals, '2026-06-30', 'Price', 90, '@variant', 'value'],
      gives: 0.4,
      source: 'own arithmetic',
    },
    {
      says: 'no deal carries that reason',
      measured: [deals, '2026-06-30', 'Prise'],
      gives: { fails: 'unknown-name' },
      source: 'own',
    },
  ],
  measure(scope) {
    const reason = reasonNamed(scope, String(scope.inputs.reason));
    const byValue = scope.choice.variant === 'value';
    const losses = lossesByReason(scope, scope.window, byValue);
    if (losses.deals === 0) refuse(nothingLost(showWindow(scope.window)));
    const own = losses.byReason.get(reason);
    return {
      parts: byValue
        ? { lost_for_reason: sum(own?.amounts ?? []), lost: amountLost(losses) }
        : { lost_for_reason: own?.deals ?? 0, lost: losses.deals },
      n: losses.deals,
    };
  },
  compute: ({ lost_for_reason, lost }) => ratio(lost_for_reason, lost, 'lost', 'Loss reason share'),
});
