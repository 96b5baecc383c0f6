import type { Field, Kind } from '../kind';

const fields = {
  id: {
    type: 'text',
    says: "the account's id",
    aliases: ['account id', 'company id', 'organization id', 'record id', 'id'],
  },
  name: {
    type: 'text',
    says: "the account's name",
    aliases: ['account name', 'account', 'company name', 'company', 'organization', 'customer', 'client', 'name'],
  },
  target: {
    type: 'flag',
    says: 'whether it is a target account',
    aliases: ['target account', 'target', 'is target', 'named account', 'key account'],
  },
  owner: { type: 'text', says: "the account's owner", aliases: ['account owner', 'owner', 'company owner', 'rep'] },
  segment: { type: 'text', says: 'the segment', aliases: ['segment', 'tier', 'customer segment'] },
  industry: { type: 'text', says: 'the industry', aliases: ['industry', 'vertical', 'sector'] },
  region: { type: 'text', says: 'the region', aliases: ['region', 'territory', 'country'] },
} as const satisfies Record<string, Field>;

export type AccountField = keyof typeof fields;

/** Companies, one row each: the target accounts where a column says so, else all of them. */
export const accounts: Kind<AccountField> = {
  id: 'accounts',
  row: 'account',
  fields,
  keys: ['id', 'name'],
  needs: [['id', 'name']],
};
