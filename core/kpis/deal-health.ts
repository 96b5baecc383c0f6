import { isoDay } from '../day';
import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { amountsOf } from '../measures/amounts';
import { BUCKETS, type Bucket, healthOfOpenDeals } from '../measures/health';
import { AMOUNT, CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';
import { noOpenDeals, unknownValue } from '../sentences';
import { ratio } from '../stats/ratio';
import { sum } from '../stats/sum';

const deals = [
  ['Deal ID', 'Stage', 'Amount', 'Close Date', 'Stage Entered', 'Next Step', 'Last Activity'],
  ['D-1', 'Demo', 1000, '2026-08-01', '2026-06-20', 'Call', '2026-06-25'],
  ['D-2', 'Demo', 3000, '2026-06-29', '2026-06-20', 'Call', '2026-06-25'],
  ['D-3', 'Demo', 4000, '2026-08-01', '2026-06-20', '', '2026-06-25'],
  ['D-4', 'Demo', 2000, '', '2026-06-20', 'Call', '2026-06-25'],
];

export const dealHealth = defineKpi({
  id: 'DEAL_HEALTH',
  title: 'Deal health',
  question: 'How much of the open pipeline is in trouble?',
  summary: 'Share of the open deals, by amount, that are red, amber, green, or cannot be told.',
  layer: 'pipeline',
  timing: 'leading',
  unit: 'fraction',
  direction: 'lower',
  formula: 'in_bucket ÷ open',
  parts: {
    in_bucket: { unit: 'currency', says: 'Amount of the open deals in the bucket (variant count: how many)' },
    open: { unit: 'currency', says: 'Amount of all open deals (variant count: how many)' },
    unknown: { unit: 'currency', says: 'Of that, in deals of which the table says too little to tell' },
  },
  from: null,
  tables: ['deals'],
  reads: {
    deals: [
      ...AMOUNT,
      ...OUTCOME,
      ...CLOSING,
      'created',
      'stage_entered',
      'next_step',
      'next_activity',
      'open_activity',
      'last_activity',
      'pushes',
      'contacts_count',
    ],
  },
  leavesOut: [
    ...DEALS_LEFT_OUT,
    'deals without an amount',
    'open deals without the day they entered their stage',
    'open deals that entered their stage after as_of',
  ],
  inputs: {
    bucket: {
      says: `bucket: ${BUCKETS.join(', ')}. Red: close date passed, older than 2 × the stage's median age, pushed 3 times, or no next step and no activity for 30 days. Amber: older than 1.5 ×, no next step, no activity for 14 days, or one contact only. Unknown: close date, stage age, next step or activity not in the table`,
      type: 'text',
      optional: true,
      otherwise: { value: 'red' },
      example: 'red',
    },
  },
  window: null,
  variants: { value: 'by amount', count: 'by number of deals' },
  judge: { by: 'level' },
  thresholds: { green: 0.15, amber: 0.3, source: 'own: the red share' },
  notJudged({ inputs }, { in_bucket, open, unknown }) {
    if (!isBucket(inputs.bucket, 'red')) return 'only the red share is judged';
    return in_bucket! < open! && unknown! > open! / 2 ? 'of most open deals the table says too little to tell' : null;
  },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Sales Manager', escalation: 'VP Sales', source: 'own; cadence: article A' },
  roles: ['Manager'],
  cadence: 'weekly',
  action: {
    deed: 'Clear every red deal in the 1:1s of this week: a dated plan that saves it, or close it',
    days: 5,
    source: 'own; signs: Pillar GTM, Rework',
  },
  examples: [
    {
      says: 'red: the close date has passed',
      measured: [deals, '2026-06-30'],
      gives: 0.3,
      source: 'own arithmetic; signs: Pillar GTM, Rework',
    },
    { says: 'amber: no next step', measured: [deals, '2026-06-30', 'amber'], gives: 0.4, source: 'own arithmetic' },
    {
      says: 'a blank close date cannot be told, and is never green',
      measured: [deals, '2026-06-30', 'unknown', '@variant', 'count'],
      gives: 0.25,
      source: 'kpi-definitions, record 14',
    },
    {
      says: 'no such bucket',
      measured: [deals, '2026-06-30', 'yellow'],
      gives: { fails: 'unknown-name' },
      source: 'own',
    },
  ],
  measure(scope) {
    const bucket = BUCKETS.find((name) => isBucket(scope.inputs.bucket, name));
    if (!bucket) refuse(unknownValue('bucket', String(scope.inputs.bucket), BUCKETS));
    const { rows, buckets } = healthOfOpenDeals(scope);
    if (rows.length === 0) refuse(noOpenDeals(isoDay(scope.asOf)));
    const weights = scope.choice.variant === 'count' ? rows.map(() => 1) : amountsOf(scope, rows);
    const counted = weights.filter((weight) => !Number.isNaN(weight));
    const total = (which: Bucket): number =>
      sum(weights.filter((weight, i) => !Number.isNaN(weight) && buckets[i] === which));
    return {
      parts: { in_bucket: total(bucket), open: sum(counted), unknown: total('unknown') },
      n: counted.length,
    };
  },
  compute: ({ in_bucket, open }) => ratio(in_bucket, open, 'open', 'Deal health'),
});

const isBucket = (given: number | string | undefined, bucket: Bucket): boolean =>
  String(given).trim().toLowerCase() === bucket;
