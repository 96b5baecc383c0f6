// Dynamics 365: three columns of its own first. The status decides, and a won deal has its actual date and revenue.
import { describe, expect, test } from 'vitest';
import { ask, number } from '../core/ask';
import { AS_OF, DEALS, type Deal } from './deals';
import { expectSameKpis, headed, recognised } from './expect-same';
import { WRITINGS, type Writing } from './writing';

const STAGE = { new: 'Prospect', early: 'Develop', late: 'Propose' };
const REASON = { open: 'In Progress', won: 'Won', lost: 'Canceled' };

const HEADER = [
  ...['(Do Not Modify) Opportunity', '(Do Not Modify) Row Checksum', '(Do Not Modify) Modified On', 'Topic', 'Account'],
  ...['Potential Customer', 'Contact', 'Est. Revenue', 'Actual Revenue', 'Currency', 'Est. Close Date'],
  ...[
    'Actual Close Date',
    'Status',
    'Status Reason',
    'Sales Stage',
    'Pipeline Phase',
    'Probability',
    'Owner',
    'Created On',
  ],
  ...['Modified On', 'Created By'],
];
/** What a won deal was expected to bring is another amount than what it brought. */
const row = (w: Writing) => (d: Deal) => [
  ...[`{00-${d.id}}`, 'x==', w.time(AS_OF), d.name, d.account, d.account, 'Eve'],
  ...[
    w.amount(d.is === 'won' ? d.amount && d.amount / 2 : d.amount),
    w.amount(d.is === 'won' ? d.amount : null),
    'Euro',
  ],
  ...[w.day(d.due), w.day(d.closed), d.is === 'open' ? 'Open' : d.is === 'won' ? 'Won' : 'Lost', REASON[d.is]],
  ...[STAGE[d.stage], '1-Qualify', w.percent(d.is === 'open' ? d.probability : 0.5), d.owner, w.time(d.created)],
  ...[w.time(AS_OF), 'Zoe'],
];

describe.each(WRITINGS)('written the $says way', (w) => {
  const rows = [HEADER, ...DEALS.map(row(w))];

  test('the export to Excel', () => {
    expectSameKpis(rows);
    expect(recognised(rows)).toMatchObject({
      crm: 'dynamics',
      columns: {
        id: '(Do Not Modify) Opportunity',
        name: 'Topic',
        status: 'Status',
        stage: 'Sales Stage',
        amount: 'Est. Revenue',
        won_amount: 'Actual Revenue',
        close_date: 'Est. Close Date',
        closed_on: 'Actual Close Date',
        loss_reason: 'Status Reason',
        modified: 'Modified On',
      },
    });
  });

  test('without the status: its reason says the same', () => {
    const keep = HEADER.map((h) => h !== 'Status');
    expectSameKpis(rows.map((cells) => cells.filter((_, i) => keep[i])));
  });

  test('labels as other views write them', () =>
    expectSameKpis([
      HEADER.map((h) => h.replace('Est. Revenue', 'Est. revenue').replace('Est. Close Date', 'Est. close date')),
      ...rows.slice(1),
    ]));
});

test('"Close" is its last open stage, and no end', () => {
  const rows = [
    ['Topic', 'Status', 'Status Reason', 'Sales Stage', 'Est. Revenue', 'Actual Close Date', 'Created On'],
    ['A', 'Open', 'In Progress', 'Close', 100, '', AS_OF - 20],
    ['B', 'Lost', 'Out-Sold', 'Close', 100, AS_OF - 3, AS_OF - 20],
    ['C', 'Won', 'Won', 'Close', 100, AS_OF - 3, AS_OF - 20],
  ];
  expect(number(ask('OPEN_DEALS', rows, AS_OF))).toBe(1);
  expect(number(ask('WIN_RATE', rows, AS_OF))).toBe(0.5);
});

test('a qualified lead has become an opportunity: nowhere else does the word say so', () => {
  const leads = (header: string) => [
    [header, 'Topic', 'Company Name', 'Email', 'Status Reason', 'Owner', 'Created On'],
    ['1', 'A', 'Acme', 'a@example.com', 'Qualified', 'Ana', AS_OF - 5],
    ['2', 'B', 'Beta', 'b@example.com', 'New', 'Ana', AS_OF - 5],
  ];
  expect(number(ask('LEAD_CONVERSION_RATE', leads('(Do Not Modify) Lead'), AS_OF))).toBe(0.5);
  const plain = [['Lead ID', 'Lead Name', 'Company', 'Email', 'Lead Status', 'Owner', 'Created On']];
  expect(number(ask('LEAD_CONVERSION_RATE', [...plain, ...leads('').slice(1)], AS_OF))).toBe(0);
});

test('the columns of its other exports', () => {
  expect(
    recognised(
      headed(
        '(Do Not Modify) Lead',
        '(Do Not Modify) Row Checksum',
        'Full Name',
        'Topic',
        'Company Name',
        'Email',
        'Status Reason',
        'Owner',
        'Created On',
      ),
      'leads',
    ).columns,
  ).toMatchObject({ id: '(Do Not Modify) Lead', name: 'Full Name', company: 'Company Name', created: 'Created On' });
  expect(
    recognised(
      headed(
        '(Do Not Modify) Activity',
        '(Do Not Modify) Row Checksum',
        'Subject',
        'Activity Type',
        'Start Date',
        'Date Created',
        'Owner',
        'Regarding',
      ),
      'outreach',
    ).columns,
  ).toMatchObject({ activity: 'Activity Type', date: 'Start Date', owner: 'Owner', account: 'Regarding' });
});
