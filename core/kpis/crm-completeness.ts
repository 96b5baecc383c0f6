import { refuse } from '../failure';
import { defineKpi } from '../kpi';
import { REQUIRED_SET, completenessOf } from '../measures/completeness';
import { DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';
import { noRecords } from '../sentences';
import { share } from '../stats/share';

export const crmCompleteness = defineKpi({
  id: 'CRM_COMPLETENESS',
  title: 'CRM completeness',
  question: 'Can we trust the numbers above?',
  summary: 'Required cells that are filled, divided by all required cells of the deals.',
  layer: 'pipeline',
  governance: true,
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'filled ÷ required',
  parts: {
    filled: { unit: 'count', says: 'Required cells that are filled (variant records: deals with all of them)' },
    required: { unit: 'count', says: 'Required cells (variant records: deals)' },
  },
  from: { parts: ['filled', 'required'] },
  tables: ['deals'],
  reads: { deals: [...OUTCOME, 'id', 'name', 'account', 'amount', 'close_date', 'owner', 'loss_reason'] },
  leavesOut: [...DEALS_LEFT_OUT],
  inputs: {
    fields: {
      says: 'fields that must be filled, such as "amount, close date"; left out: account and owner, from the qualified stages on also amount and close date, for lost deals also the loss reason',
      type: 'text',
      optional: true,
      otherwise: { value: REQUIRED_SET },
      example: 'amount, close date',
    },
  },
  window: null,
  variants: { cells: 'cell by cell', records: 'deals with every required cell filled' },
  judge: { by: 'level' },
  thresholds: { green: 0.95, amber: 0.85, source: 'own' },
  trend: { step: 'month', points: 12 },
  owner: { role: 'RevOps', escalation: 'VP Sales', source: 'own; article B names the metric' },
  roles: ['RevOps'],
  cadence: 'weekly',
  action: {
    deed: 'Send each owner the list of their gaps; take deals still incomplete after 3 days out of the pipeline KPIs',
    days: 1,
    source: 'own',
  },
  examples: [
    { says: 'nine of ten', from: [90, 100], gives: 0.9, source: 'own arithmetic' },
    { says: 'nothing filled', from: [0, 100], gives: 0, source: 'own arithmetic' },
    { says: 'nothing required', from: [0, 0], gives: { fails: 'no-data' }, source: 'own' },
    { says: 'more filled than required', from: [101, 100], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const { filled, required, records, whole } = completenessOf(scope, String(scope.inputs.fields));
    if (records === 0) refuse(noRecords());
    const parts = scope.choice.variant === 'records' ? { filled: whole, required: records } : { filled, required };
    return { parts, n: records };
  },
  compute: ({ filled, required }) => share(filled, required, 'filled', 'required', 'CRM completeness'),
});
