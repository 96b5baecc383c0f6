import type { Crm } from '../crm';

/** Close: the API's field names. The status type decides, and a value may stand in cents. */
export const close: Crm = {
  id: 'close',
  title: 'Close',
  signature: [
    'status type',
    'status label',
    'value formatted',
    'value currency',
    'value period',
    'date won',
    'date lost',
  ],
  columns: {
    deals: {
      id: ['id'],
      name: ['note'],
      account: ['lead name', 'lead id'],
      amount: ['value formatted'],
      amount_period: ['value period'],
      currency: ['value currency'],
      stage: ['status label'],
      status: ['status type'],
      created: ['date created'],
      won_on: ['date won'],
      lost_on: ['date lost'],
      owner: ['user name'],
      pipeline: ['pipeline name'],
      probability: ['confidence'],
      loss_reason: ['lost reason'],
      modified: ['date updated'],
    },
    leads: {
      id: ['id', 'lead id'],
      name: ['display name', 'name', 'lead name'],
      created: ['date created'],
      status: ['status label'],
      owner: ['user name'],
    },
    contacts: { id: ['id', 'contact id'], account_id: ['lead id'], account: ['lead name'], role: ['title'] },
    outreach: {
      id: ['id'],
      date: ['activity at', 'date created'],
      activity: ['type'],
      account: ['lead name'],
      owner: ['user name'],
    },
  },
  doubts: [
    {
      kind: 'deals',
      field: 'amount',
      headers: ['value'],
      because: "may be in cents (Close's API) or in whole units",
      instead: 'export "value_formatted" beside it',
    },
    {
      kind: 'deals',
      field: 'expected_revenue',
      headers: ['expected value'],
      because: "may be in cents (Close's API) or in whole units",
    },
  ],
  stages: [],
};
