import type { Crm } from '../crm';

/** Sales Cloud: report exports (field labels) and Data Loader or SOQL exports (API names). */
export const salesforce: Crm = {
  id: 'salesforce',
  title: 'Salesforce',
  signature: [
    'opportunity name',
    'opportunity owner',
    'fiscal period',
    'company / account',
    'stagename',
    'closedate',
    'isclosed',
    'iswon',
    'opportunity id',
  ],
  columns: {
    deals: {
      id: ['opportunity id (18)', 'opportunity id', 'id'],
      name: ['opportunity name', 'name'],
      account: ['account name', 'account id', 'accountid'],
      amount: ['amount (converted)', 'amount'],
      currency: ['opportunity currency', 'amount (converted) currency', 'amount currency', 'currencyisocode'],
      stage: ['stage', 'stagename'],
      is_closed: ['closed', 'isclosed'],
      is_won: ['won', 'iswon'],
      created: ['created date', 'createddate'],
      close_date: ['close date', 'closedate'],
      owner: ['opportunity owner', 'owner', 'ownerid'],
      type: ['type'],
      source: ['lead source', 'leadsource'],
      probability: ['probability (%)', 'probability'],
      loss_reason: ['loss reason', 'closed lost reason'],
    },
  },
  stages: [
    ['Prospecting', 0.1],
    ['Qualification', 0.1],
    ['Needs Analysis', 0.2],
    ['Value Proposition', 0.5],
    ['Id. Decision Makers', 0.6],
    ['Perception Analysis', 0.7],
    ['Proposal/Price Quote', 0.75],
    ['Negotiation/Review', 0.9],
  ],
};
