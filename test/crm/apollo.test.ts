// Apollo: its export is of contacts, and their stage is no deal's. Its deals go by the headers everybody uses.
import { describe, expect, test } from 'vitest';
import { ask, refusal } from '../core/ask';
import { AS_OF, DEALS } from './deals';
import { expectSameKpis, headed, recognised } from './expect-same';
import { WRITINGS } from './writing';

const CONTACTS = [
  ...['First Name', 'Last Name', 'Title', 'Company', 'Company Name for Emails', 'Email', 'Email Status', 'Seniority'],
  ...['Contact Owner', 'Stage', 'Lists', 'Last Contacted', 'Account Owner', '# Employees', 'Industry', 'Email Sent'],
  ...['Email Open', 'Email Bounced', 'Replied', 'Demoed', 'Apollo Contact Id', 'Apollo Account Id'],
];
const contact = (stage: string) => [
  ...['Eve', 'Adams', 'CFO', 'Acme', 'Acme', 'eve@example.com', 'Verified', 'C suite', 'Ana', stage, '', '2026-06-01'],
  ...['Ben', 50, 'Software', 'true', 'true', 'false', 'true', 'false', 'c1', 'a1'],
];

describe('the stage of a contact', () => {
  const rows = [CONTACTS, contact('Interested'), contact('Do Not Contact')];

  test('never becomes the stage of a deal', () => {
    expect(recognised(rows).crm).toBe('apollo');
    expect(recognised(rows).columns).not.toHaveProperty('stage');
    expect(refusal(ask('OPEN_DEALS', rows, AS_OF))).toMatch(
      /^ambiguous-column: deals, column "Stage" is the stage of a contact in Apollo's export of contacts, so it is not taken for the stage/,
    );
  });

  test('is the status of a lead', () =>
    expect(recognised(rows, 'leads').columns).toMatchObject({
      status: 'Stage',
      id: 'Apollo Contact Id',
      owner: 'Contact Owner',
    }));

  test('the same file as contacts and as outreach', () => {
    expect(recognised(rows, 'contacts').columns).toMatchObject({
      id: 'Apollo Contact Id',
      account_id: 'Apollo Account Id',
      account: 'Company',
      email: 'Email',
      replied: 'Replied',
      met: 'Demoed',
    });
    expect(recognised(rows, 'outreach').columns).toMatchObject({
      sent: 'Email Sent',
      opened: 'Email Open',
      bounced: 'Email Bounced',
      replied: 'Replied',
    });
  });
});

describe.each(WRITINGS)('deals written the $says way', (w) => {
  const stages = { new: 'Prospecting', early: 'Discovery', late: 'Proposal', won: 'Closed Won', lost: 'Closed Lost' };
  test('by the headers everybody uses', () =>
    expectSameKpis(
      [
        [
          'Deal Name',
          'Account',
          'Deal Owner',
          'Amount',
          'Stage',
          'Created Date',
          'Close Date',
          '# Employees',
          'Apollo Account Id',
        ],
        ...DEALS.map((d) => [
          ...[
            d.name,
            d.account,
            d.owner,
            w.amount(d.amount),
            stages[d.is === 'open' ? d.stage : d.is],
            w.day(d.created),
          ],
          ...[w.day(d.closed ?? d.due), 50, 'a1'],
        ]),
      ],
      { weighted: false },
    ));
});

test('a contact file has no amount and no dates of a deal', () =>
  expect(recognised(headed(...CONTACTS)).columns).toEqual({
    account: 'Company',
    name: 'Title', // which is a person's here; nothing is counted by it
    last_activity: 'Last Contacted',
  }));
