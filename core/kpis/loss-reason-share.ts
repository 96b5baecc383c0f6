import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { amountLost, lossesByReason, reasonNamed } from '../measures/losses';
import { nothingLost } from '../sentences';
import { ratio } from '../stats/ratio';
import { sum } from '../stats/sum';
import { showWindow } from '../window';

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
  examples: [],
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
