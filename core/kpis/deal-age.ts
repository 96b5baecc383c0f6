import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { agesOfOpenDeals } from '../measures/deal-age';
import { shareOfAmount } from '../measures/share-of-amount';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';
import { noOpenDeals, nothingToAdd } from '../sentences';
import { isoDay } from '../day';
import { median } from '../stats/median';
import { ratio } from '../stats/ratio';
import { sum } from '../stats/sum';

const deals = [
  ['Deal ID', 'Stage', 'Amount', 'Created Date', 'Stage Entered'],
  ['D-1', 'Demo', 1000, '2026-06-01', '2026-06-20'],
  ['D-2', 'Demo', 1000, '2026-05-01', '2026-06-10'],
  ['D-3', 'Demo', 2000, '2026-03-02', '2026-05-31'],
  ['D-4', 'Demo', 500, '2026-06-05', ''],
];

export const dealAge = defineKpi({
  id: 'DEAL_AGE',
  title: 'Deal age',
  question: 'How long have the open deals been where they are?',
  summary: 'Days the open deals have been in their stage, or have existed.',
  layer: 'pipeline',
  timing: 'leading',
  unit: 'days',
  direction: 'lower',
  formula: 'total_days ÷ deals',
  parts: {
    total_days: { unit: 'days', says: 'Ages added up over the open deals' },
    deals: { unit: 'count', says: 'Open deals whose age is known' },
    median: { unit: 'days', says: 'Median age of these deals' },
    late_share: { unit: 'fraction', says: 'Share of their amount in deals older than twice the median of their stage' },
  },
  from: null,
  tables: ['deals'],
  reads: { deals: [...OUTCOME, ...CLOSING, 'amount', 'created', 'stage_entered'] },
  leavesOut: [
    ...DEALS_LEFT_OUT,
    'open deals without the day they were created',
    'open deals without the day they entered their stage',
    'open deals that entered their stage after as_of',
  ],
  window: null,
  variants: { stage: 'days since the deal entered its present stage', deal: 'days since the deal was created' },
  options: { average: { values: ['mean', 'median'], says: 'mean or median of the ages' } },
  judge: { by: 'part', part: 'late_share' },
  thresholds: { green: 0.1, amber: 0.25, source: 'own; twice the stage median as the flag of a deal: Pillar GTM' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Sales Manager', escalation: 'VP Sales', source: 'own' },
  roles: ['AE'],
  cadence: 'weekly',
  action: {
    deed: 'Give each deal older than twice its stage median a dated next step or close it as lost; the manager sits in on the oldest three',
    days: 5,
    source: 'own',
  },
  examples: [
    {
      says: '10, 20 and 30 days in the stage; the deal without a day is left out',
      measured: [deals, '2026-06-30'],
      gives: 20,
      source: 'own arithmetic',
    },
    {
      says: 'since creation: 29, 60, 120 and 25 days, the median',
      measured: [deals, '2026-06-30', '@variant', 'deal', '@average', 'median'],
      gives: 44.5,
      source: 'own arithmetic',
    },
    {
      says: 'a day entered after as_of: nothing is old yet',
      measured: [deals, '2026-01-31', '@variant', 'deal'],
      gives: { fails: 'no-data' },
      source: 'kpi-definitions §2.4',
    },
  ],
  measure(scope) {
    const since = scope.choice.variant === 'deal' ? 'deal' : 'stage';
    const { open, rows, days, times } = agesOfOpenDeals(scope, since);
    if (open === 0) refuse(noOpenDeals(isoDay(scope.asOf)));
    if (rows.length === 0) refuse(nothingToAdd(since === 'deal' ? 'a created date' : 'the day it entered its stage'));
    scope.ledger.use('open deals whose age is known', rows.length);
    const late_share = shareOfAmount(scope, rows, (i) => times[i]! > 2);
    return { parts: { total_days: sum(days), deals: rows.length, median: median(days), late_share }, n: rows.length };
  },
  compute: (parts, { average }) =>
    average === 'median' ? parts.median : ratio(parts.total_days, parts.deals, 'deals', 'Deal age'),
});
