import type { Crm } from '../crm';

/** Apollo: above all its export of contacts, whose Stage is how far a contact has come. Its deals have no headers of their own. */
const OF_CONTACTS = ['apollo contact id', 'email status', 'contact owner', 'person linkedin url', '# employees'];

export const apollo: Crm = {
  id: 'apollo',
  title: 'Apollo',
  signature: [
    'apollo contact id',
    'apollo account id',
    '# employees',
    'company name for emails',
    'email status',
    'email sent',
    'email open',
    'email bounced',
    'person linkedin url',
    'demoed',
  ],
  columns: {
    leads: {
      id: ['apollo contact id'],
      company: ['company', 'company name', 'company name for emails', 'organization name'],
      email: ['email'],
      status: ['stage'],
      owner: ['contact owner', 'account owner'],
    },
    contacts: {
      id: ['apollo contact id'],
      email: ['email'],
      account_id: ['apollo account id'],
      account: ['company', 'company name', 'company name for emails', 'organization name'],
      replied: ['replied'],
      met: ['demoed'],
      role: ['title'],
      owner: ['contact owner', 'account owner'],
    },
    accounts: {
      id: ['apollo account id'],
      name: ['company', 'company name', 'company name for emails', 'organization name'],
      owner: ['account owner'],
      industry: ['industry'],
    },
    outreach: {
      date: ['last contacted'],
      person_id: ['apollo contact id'],
      person: ['email'],
      account: ['company', 'company name', 'company name for emails', 'organization name'],
      owner: ['contact owner', 'account owner'],
      sent: ['email sent'],
      opened: ['email open'],
      bounced: ['email bounced'],
      replied: ['replied'],
      demos_held: ['demoed'],
    },
  },
  doubts: [
    {
      kind: 'deals',
      field: 'stage',
      headers: ['stage'],
      beside: OF_CONTACTS,
      because: "is the stage of a contact in Apollo's export of contacts",
    },
    {
      kind: 'stage_history',
      field: 'stage',
      headers: ['stage'],
      beside: OF_CONTACTS,
      because: "is the stage of a contact in Apollo's export of contacts",
    },
  ],
  stages: [],
};
