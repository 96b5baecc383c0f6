import type { Field, Kind } from '../kind';

const fields = {
  id: { type: 'text', says: "the trial's id", aliases: ['trial id', 'user id', 'workspace id', 'signup id', 'id'] },
  account: {
    type: 'text',
    says: 'who tries it',
    aliases: ['account', 'account name', 'account id', 'company', 'company name', 'customer', 'user', 'email'],
  },
  started: {
    type: 'day',
    says: 'the day the trial started',
    aliases: [
      'trial start',
      'trial start date',
      'trial started',
      'trial started on',
      'started',
      'start date',
      'start',
      'signup date',
      'signed up',
      'sign up date',
      'created',
      'created date',
      'created at',
    ],
  },
  activated_on: {
    type: 'day',
    says: 'the day the trial was activated',
    aliases: ['activated on', 'activation date', 'activated at', 'activated date', 'date activated'],
  },
  activated: {
    type: 'flag',
    says: 'whether the trial was activated',
    aliases: ['activated', 'is activated', 'activation'],
  },
  paid_on: {
    type: 'day',
    says: 'the day the trial became a paying customer',
    aliases: [
      'paid on',
      'paid date',
      'paid at',
      'first payment',
      'first payment date',
      'converted on',
      'converted date',
      'converted at',
      'conversion date',
      'subscribed on',
    ],
  },
  paid: {
    type: 'flag',
    says: 'whether the trial became a paying customer',
    aliases: ['paid', 'is paid', 'converted', 'is converted', 'paying', 'subscribed'],
  },
  owner: { type: 'text', says: "the trial's owner", aliases: ['owner', 'account owner', 'rep', 'sales rep', 'sdr'] },
  plan: { type: 'text', says: 'the plan', aliases: ['plan', 'plan tier', 'product', 'tier'] },
  source: {
    type: 'text',
    says: 'where the trial came from',
    aliases: ['source', 'lead source', 'channel', 'acquisition channel', 'campaign'],
  },
} as const satisfies Record<string, Field>;

export type TrialField = keyof typeof fields;

/** Free trials, one row each, with the days on which they started, were activated and became paying. */
export const trials: Kind<TrialField> = {
  id: 'trials',
  row: 'trial',
  fields,
  keys: ['id', 'account', 'started', 'owner', 'plan', 'source'],
  needs: [['started'], ['activated_on', 'activated'], ['paid_on', 'paid']],
};
