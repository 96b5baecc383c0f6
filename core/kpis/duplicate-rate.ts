import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { duplicatesOf } from '../measures/duplicates';
import { noRecords } from '../sentences';
import { share } from '../stats/share';

export const duplicateRate = defineKpi({
  id: 'DUPLICATE_RATE',
  title: 'Duplicate rate',
  question: 'How much of the pipeline is counted twice?',
  summary: 'Deals beyond the first with the same key, divided by all deals.',
  layer: 'pipeline',
  governance: true,
  timing: 'leading',
  unit: 'fraction',
  direction: 'lower',
  formula: 'duplicates ÷ records',
  parts: {
    duplicates: { unit: 'count', says: 'Deals that share their key with an earlier one' },
    records: { unit: 'count', says: 'Deals with a key' },
  },
  from: { parts: ['duplicates', 'records'] },
  tables: ['deals'],
  reads: { deals: ['id', 'name', 'amount', 'stage', 'status', 'close_date'] },
  leavesOut: ['deals without …'],
  inputs: {
    key: {
      says: 'the column, or columns such as "account, amount", that should tell one deal from another; left out: id',
      type: 'text',
      optional: true,
      otherwise: { value: 'id' },
      example: 'id',
    },
  },
  window: null,
  judge: { by: 'level' },
  thresholds: { green: 0.02, amber: 0.05, source: 'amber: aavishkarit (below 5 %); green: own' },
  trend: { step: 'month', points: 12 },
  owner: { role: 'RevOps', escalation: 'VP Sales', source: 'own; article B names the metric' },
  roles: ['RevOps'],
  cadence: 'weekly',
  action: {
    deed: 'Send each owner the list of their duplicates; merge those left after 3 days for them',
    days: 1,
    source: 'own',
  },
  examples: [
    { says: 'two extra in a hundred', from: [2, 100], gives: 0.02, source: 'own arithmetic' },
    { says: 'none', from: [0, 100], gives: 0, source: 'own arithmetic' },
    { says: 'no records', from: [0, 0], gives: { fails: 'no-data' }, source: 'own' },
    { says: 'more duplicates than records', from: [3, 2], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const { records, extras } = duplicatesOf(scope, String(scope.inputs.key));
    if (records === 0) refuse(noRecords());
    return { parts: { duplicates: extras, records }, n: records };
  },
  compute: ({ duplicates, records }) => share(duplicates, records, 'duplicates', 'records', 'Duplicate rate'),
});
