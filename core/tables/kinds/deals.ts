import type { Field, Kind } from '../kind';

const fields = {
  id: { type: 'text', says: "the deal's id", aliases: ['deal id', 'opportunity id', 'opp id', 'id'] },
  name: {
    type: 'text',
    says: "the deal's name",
    aliases: ['deal name', 'opportunity name', 'deal', 'opportunity', 'title', 'name'],
  },
  account: {
    type: 'text',
    says: 'the account',
    aliases: ['account name', 'account', 'company', 'company name', 'customer', 'client', 'organization'],
  },
  amount: {
    type: 'number',
    says: "the deal's amount",
    aliases: ['amount', 'deal amount', 'value', 'deal value', 'opportunity amount', 'acv', 'arr', 'tcv'],
  },
  currency: { type: 'text', says: 'the currency', aliases: ['currency', 'ccy', 'currency code', 'amount currency'] },
  stage: {
    type: 'text',
    says: 'the stage',
    aliases: ['stage', 'deal stage', 'sales stage', 'phase', 'pipeline stage', 'step'],
  },
  status: {
    type: 'text',
    says: 'the status (open, won, lost)',
    aliases: ['status', 'deal status', 'opportunity status', 'outcome', 'result'],
  },
  is_closed: {
    type: 'flag',
    says: 'whether the deal is closed',
    aliases: ['is closed', 'closed', 'isclosed', 'is deal closed?'],
  },
  is_won: { type: 'flag', says: 'whether the deal is won', aliases: ['is won', 'won', 'iswon', 'is closed won'] },
  is_lost: { type: 'flag', says: 'whether the deal is lost', aliases: ['is lost', 'is closed lost'] },
  created: {
    type: 'day',
    says: 'the day the deal was created',
    aliases: [
      'created date',
      'create date',
      'created',
      'date created',
      'creation date',
      'created on',
      'created at',
      'opened',
      'open date',
    ],
  },
  close_date: {
    type: 'day',
    says: 'the close date (expected while open, actual once closed)',
    aliases: [
      'close date',
      'closing date',
      'expected close date',
      'expected close',
      'est close date',
      'est. close date',
      'estimated close date',
    ],
  },
  closed_on: {
    type: 'day',
    says: 'the day the deal was closed',
    aliases: ['closed on', 'closed date', 'actual close date', 'date closed', 'closed at'],
  },
  owner: {
    type: 'text',
    says: "the deal's owner",
    aliases: [
      'owner',
      'deal owner',
      'opportunity owner',
      'sales rep',
      'rep',
      'ae',
      'account executive',
      'assigned to',
      'salesperson',
    ],
  },
  type: {
    type: 'text',
    says: 'the type (new business, renewal, …)',
    aliases: ['type', 'deal type', 'opportunity type'],
  },
  source: { type: 'text', says: 'the lead source', aliases: ['lead source', 'source', 'channel', 'original source'] },
  probability: {
    type: 'fraction',
    says: 'the probability',
    aliases: ['probability', 'probability (%)', 'prob', 'win %', 'likelihood'],
  },
  loss_reason: {
    type: 'text',
    says: 'the loss reason',
    aliases: ['loss reason', 'lost reason', 'closed lost reason', 'reason lost', 'reason for loss'],
  },
  last_stage: {
    type: 'text',
    says: 'the stage before closing',
    aliases: ['lost at stage', 'last open stage', 'stage before close', 'previous stage'],
  },
} as const satisfies Record<string, Field>;

export type DealField = keyof typeof fields;

/** Open, won and lost opportunities, one row each: a CRM's opportunity or deal export. */
export const deals: Kind<DealField> = {
  id: 'deals',
  row: 'deal',
  fields,
  keys: ['stage', 'status', 'id', 'name', 'amount', 'close_date', 'is_closed', 'is_won'],
};
