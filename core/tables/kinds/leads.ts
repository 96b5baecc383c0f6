import type { Field, Kind } from '../kind';

const fields = {
  id: { type: 'text', says: "the lead's id", aliases: ['lead id', 'record id', 'contact id', 'inquiry id', 'id'] },
  name: { type: 'text', says: "the lead's name", aliases: ['lead name', 'lead', 'full name', 'contact name', 'name'] },
  company: {
    type: 'text',
    says: "the lead's company",
    aliases: ['company', 'company name', 'company / account', 'account', 'account name', 'organization'],
  },
  email: {
    type: 'text',
    says: "the lead's e-mail address",
    aliases: ['email', 'e-mail', 'email address', 'work email'],
  },
  created: {
    type: 'moment',
    says: 'when the lead came in',
    aliases: [
      'created',
      'created at',
      'created date',
      'create date',
      'date created',
      'created on',
      'created time',
      'lead created',
      'submitted',
      'submitted at',
      'submitted on',
      'received',
      'received at',
      'inquiry date',
    ],
  },
  first_touch: {
    type: 'moment',
    says: 'when a person first answered the lead',
    aliases: [
      'first touch',
      'first touch at',
      'first touched',
      'first response',
      'first response at',
      'first response date',
      'first reply at',
      'first contact',
      'first contacted',
      'first contacted at',
      'first contact date',
      'first outreach',
      'first activity',
      'first activity date',
      'first call',
      'responded at',
      'answered at',
    ],
  },
  converted_on: {
    type: 'day',
    says: 'the day the lead was converted',
    aliases: [
      'converted on',
      'converted date',
      'conversion date',
      'date converted',
      'converted at',
      'became an opportunity date',
      'became a customer date',
    ],
  },
  converted: {
    type: 'flag',
    says: 'whether the lead was converted',
    aliases: ['converted', 'is converted', 'isconverted', 'has converted'],
  },
  status: {
    type: 'text',
    says: "the lead's status",
    aliases: ['lead status', 'status', 'stage', 'lead stage', 'lifecycle stage'],
  },
  owner: {
    type: 'text',
    says: "the lead's owner",
    aliases: ['owner', 'lead owner', 'contact owner', 'sdr', 'bdr', 'rep', 'sales rep', 'assigned to'],
  },
  source: {
    type: 'text',
    says: "the lead's source",
    aliases: ['lead source', 'source', 'original source', 'channel', 'campaign', 'utm source'],
  },
} as const satisfies Record<string, Field>;

export type LeadField = keyof typeof fields;

/** People or companies that asked or were found, one row each: when they came in, were answered, and were converted. */
export const leads: Kind<LeadField> = {
  id: 'leads',
  row: 'lead',
  fields,
  keys: ['id', 'name', 'company', 'email', 'created', 'status', 'owner', 'source'],
  needs: [['created'], ['first_touch'], ['converted_on', 'converted', 'status']],
};
