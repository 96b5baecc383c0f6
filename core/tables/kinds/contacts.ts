import type { Field, Kind } from '../kind';

const fields = {
  id: {
    type: 'text',
    says: "the contact's id",
    aliases: ['contact id', 'person id', 'apollo contact id', 'record id', 'id'],
  },
  email: {
    type: 'text',
    says: "the contact's e-mail address",
    aliases: ['email', 'e-mail', 'email address', 'work email'],
  },
  name: {
    type: 'text',
    says: "the contact's name",
    aliases: ['contact name', 'contact', 'full name', 'person', 'name'],
  },
  account_id: { type: 'text', says: "the account's id", aliases: ['account id', 'company id', 'organization id'] },
  account: {
    type: 'text',
    says: 'the account',
    aliases: [
      'account name',
      'account',
      'company name',
      'company',
      'company / account',
      'associated company',
      'organization',
      'customer',
      'client',
    ],
  },
  deal_id: {
    type: 'text',
    says: "the deal's id",
    aliases: ['deal id', 'opportunity id', 'opp id', 'associated deal ids'],
  },
  deal: {
    type: 'text',
    says: "the deal's name",
    aliases: ['deal name', 'opportunity name', 'deal', 'opportunity', 'associated deal'],
  },
  engaged_on: {
    type: 'day',
    says: 'the day the contact last replied or met us',
    aliases: [
      'engaged on',
      'last engaged',
      'last engaged date',
      'last reply',
      'last replied',
      'last reply date',
      'replied on',
      'last meeting',
      'last meeting date',
      'met on',
      'last engagement date',
    ],
  },
  replied: { type: 'flag', says: 'whether the contact replied', aliases: ['replied', 'has replied'] },
  met: { type: 'flag', says: 'whether the contact met us', aliases: ['met', 'has met', 'demoed', 'meeting held'] },
  role: { type: 'text', says: "the contact's role", aliases: ['role', 'contact role', 'title', 'job title'] },
  owner: { type: 'text', says: "the contact's owner", aliases: ['owner', 'contact owner', 'account owner', 'rep'] },
} as const satisfies Record<string, Field>;

export type ContactField = keyof typeof fields;

/** People, one row each (or one row per person and deal), with the account or deal they belong to. */
export const contacts: Kind<ContactField> = {
  id: 'contacts',
  row: 'contact',
  fields,
  keys: ['id', 'email', 'name', 'account_id', 'account', 'deal_id', 'deal'],
  needs: [['account_id', 'account', 'deal_id', 'deal']],
};
