import type { Field, Kind } from '../kind';

const fields = {
  date: {
    type: 'day',
    says: 'the day (or any day of the month) of the spend',
    aliases: ['date', 'spend date', 'month', 'posting date', 'posted on', 'invoice date', 'day', 'period'],
  },
  amount: {
    type: 'number',
    says: 'the amount spent',
    aliases: ['amount', 'spend', 'cost', 'expense', 'total', 'amount spent', 's&m spend', 'sales and marketing spend'],
  },
  currency: { type: 'text', says: 'the currency', aliases: ['currency', 'ccy', 'currency code'] },
  category: {
    type: 'text',
    says: 'what it was spent on',
    aliases: ['category', 'type', 'cost type', 'department', 'account', 'cost center', 'cost centre'],
  },
  channel: { type: 'text', says: 'the channel', aliases: ['channel', 'campaign', 'source', 'acquisition channel'] },
  vendor: { type: 'text', says: 'who was paid', aliases: ['vendor', 'supplier', 'payee', 'description'] },
} as const satisfies Record<string, Field>;

export type SpendField = keyof typeof fields;

/** What sales and marketing cost, fully loaded: one row per bill, category or month. */
export const spend: Kind<SpendField> = {
  id: 'spend',
  row: 'spend',
  fields,
  keys: ['date', 'amount', 'category', 'channel', 'vendor'],
  needs: [['date'], ['amount']],
};
