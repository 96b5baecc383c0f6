import type { Field, Kind } from '../kind';

const fields = {
  period: {
    type: 'text',
    says: 'the period of the target, such as 2026-Q3',
    aliases: ['period', 'target period', 'quarter', 'month', 'fiscal period'],
  },
  owner: {
    type: 'text',
    says: 'whose target it is (blank: the whole company)',
    aliases: ['owner', 'rep', 'sales rep', 'team', 'name'],
  },
  amount: {
    type: 'number',
    says: 'the amount of the target',
    aliases: ['target', 'amount', 'quota', 'target amount', 'goal', 'revenue target'],
  },
  currency: { type: 'text', says: 'the currency', aliases: ['currency', 'ccy', 'currency code'] },
} as const satisfies Record<string, Field>;

export type TargetField = keyof typeof fields;

/** Revenue targets kept on a tab of their own: one row per period and owner. */
export const targets: Kind<TargetField> = {
  id: 'targets',
  row: 'target',
  fields,
  keys: ['period', 'owner', 'amount'],
  needs: [['period'], ['amount']],
};
