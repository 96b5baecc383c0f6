import type { Field, Kind } from '../kind';

const fields = {
  id: { type: 'text', says: "the subscription's id", aliases: ['subscription id', 'subscription', 'contract id'] },
  account_id: {
    type: 'text',
    says: "the customer's id",
    aliases: ['account id', 'customer id', 'company id', 'user id', 'client id'],
  },
  account: {
    type: 'text',
    says: 'the customer',
    aliases: ['account name', 'account', 'customer', 'customer name', 'company', 'company name', 'client'],
  },
  start: {
    type: 'day',
    says: 'the day the subscription starts',
    aliases: [
      'start date',
      'start',
      'starts',
      'started',
      'subscription start',
      'signup date',
      'contract start',
      'from',
    ],
  },
  end: {
    type: 'day',
    says: 'the day the subscription ends (blank while it runs)',
    aliases: [
      'end date',
      'end',
      'ends',
      'ended',
      'subscription end',
      'churn date',
      'cancel date',
      'cancelled at',
      'canceled at',
      'contract end',
      'to',
    ],
  },
  mrr: {
    type: 'number',
    says: 'the monthly recurring revenue',
    aliases: ['mrr', 'mrr amount', 'monthly recurring revenue', 'monthly revenue'],
  },
  arr: {
    type: 'number',
    says: 'the annual recurring revenue',
    aliases: ['arr', 'arr amount', 'annual recurring revenue'],
  },
  currency: { type: 'text', says: 'the currency', aliases: ['currency', 'ccy', 'currency code'] },
  plan: { type: 'text', says: 'the plan', aliases: ['plan', 'plan tier', 'product', 'tier'] },
  owner: {
    type: 'text',
    says: "the account's owner",
    aliases: ['owner', 'account owner', 'csm', 'customer success manager'],
  },
} as const satisfies Record<string, Field>;

export type SubscriptionField = keyof typeof fields;

/** Recurring revenue, one row per subscription with its start, end and monthly amount. */
export const subscriptions: Kind<SubscriptionField> = {
  id: 'subscriptions',
  row: 'subscription',
  fields,
  keys: ['account_id', 'account', 'start', 'mrr', 'arr'],
  needs: [['account_id', 'account'], ['start'], ['end'], ['mrr', 'arr']],
};
