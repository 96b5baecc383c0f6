// HubSpot: a view of deals, all properties included, and a file through the API.
import { describe, expect, test } from 'vitest';
import { ask, number, refusal, rows as spilled } from '../core/ask';
import { AS_OF, DEALS, type Deal } from './deals';
import { expectSameKpis, headed, recognised } from './expect-same';
import { WRITINGS, type Writing } from './writing';

const STAGE = { new: 'New', early: 'Qualified To Buy', late: 'Contract Sent', won: 'Closed Won', lost: 'Closed Lost' };
const stage = (d: Deal): string => STAGE[d.is === 'open' ? d.stage : d.is];

// "Deal owner" and "Deal Owner" both occur, as labels of one portal do
const VIEW = [
  ...['Record ID', 'Deal Name', 'Deal Stage', 'Close Date', 'Deal owner', 'Amount', 'Associated Company'],
  ...[
    'Associated Company IDs',
    'Associated Contact',
    'Create Date',
    'Pipeline',
    'Deal probability',
    'Last Activity Date',
  ],
  ...['Date entered "Contract Sent (Sales Pipeline)"', 'Number of Associated Contacts', 'Deal Type'],
];
const viewRow = (w: Writing) => (d: Deal) => [
  ...[
    String(7_000_000_000 + d.id),
    d.name,
    stage(d),
    w.time(d.closed ?? d.due),
    d.owner,
    w.amount(d.amount),
    d.account,
  ],
  ...['11;12', 'Eve', w.time(d.created), 'Sales Pipeline', w.percent(d.probability), w.time(AS_OF), '', 2, ''],
];

describe.each(WRITINGS)('written the $says way', (w) => {
  test('a view', () => expectSameKpis([VIEW, ...DEALS.map(viewRow(w))]));

  test('all properties: the flags decide, the amount in company currency is taken, hundreds of columns hide nothing', () => {
    const more = Array.from({ length: 200 }, (_, i) => `Property ${i}`);
    const header = [
      ...VIEW.map((h) => (h === 'Deal Stage' ? 'Deal Stage' : h)),
      ...[
        'Is Deal Closed?',
        'Is Closed Won',
        'Is closed lost',
        'Amount in company currency',
        'Currency',
        'Status',
        ...more,
      ],
    ];
    const row = (d: Deal) => [
      ...viewRow(w)(d).map((cell, i) => (VIEW[i] === 'Amount' ? w.amount(d.amount && d.amount * 2) : cell)),
      ...[String(d.is !== 'open'), String(d.is === 'won'), String(d.is === 'lost')],
      ...[w.amount(d.amount), d.id % 2 ? 'EUR' : 'USD', 'Active', ...more.map(() => '')],
    ];
    expectSameKpis([header, ...DEALS.map(row)]);
  });

  test('through the API: internal stage names', () => {
    const ids = { new: 'new', early: 'qualifiedtobuy', late: 'contractsent', won: 'closedwon', lost: 'closedlost' };
    const row = (d: Deal) =>
      viewRow(w)(d).map((cell, i) => (VIEW[i] === 'Deal Stage' ? ids[d.is === 'open' ? d.stage : d.is] : cell));
    expectSameKpis([VIEW, ...DEALS.map(row)]);
  });
});

test('a stage that is only a number may be an end: it is asked for, not taken as open', () => {
  const rows = [
    ['Record ID', 'Deal Name', 'Deal Stage', 'Create Date', 'Close Date'],
    ['1', 'A', '99655163', AS_OF - 40, AS_OF - 5],
    ['2', 'B', 'closedwon', AS_OF - 40, AS_OF - 5],
  ];
  expect(refusal(ask('WIN_RATE', rows, AS_OF))).toMatch(/^unknown-stage: deals, column "Deal Stage": "99655163"/);
  expect(number(ask('WIN_RATE', rows, AS_OF, 90, '@lost', '99655163'))).toBe(0.5);
});

test('a day of winning of its own goes before the close date', () => {
  const rows = [
    ['Record ID', 'Deal Name', 'Deal Stage', 'Create Date', 'Close Date', 'Closed Won Date'],
    ['1', 'A', 'Closed Won', AS_OF - 40, AS_OF - 300, AS_OF - 10],
    ['2', 'B', 'Closed Lost', AS_OF - 40, AS_OF - 20, ''],
  ];
  expect(number(ask('SALES_CYCLE_LENGTH', rows, AS_OF))).toBe(30);
  expect(number(ask('WIN_RATE', rows, AS_OF))).toBe(0.5);
  expect(
    Object.fromEntries(spilled(ask('EXPLAIN', 'WIN_RATE', rows, AS_OF)) as [string, unknown][])['day of closing'],
  ).toBe('column "Closed Won Date" of won deals, column "Close Date" of lost ones');
});

test('which of two contract values is the amount is asked for', () => {
  const rows = [
    ['Record ID', 'Deal Name', 'Deal Stage', 'Close Date', 'ACV', 'TCV'],
    ['1', 'A', 'Closed Won', AS_OF - 5, 100, 300],
  ];
  expect(refusal(ask('AVERAGE_DEAL_SIZE', rows, AS_OF))).toMatch(/^ambiguous-column: .*: "ACV", "TCV"\./);
});

test('the columns of its other exports', () => {
  expect(
    recognised(
      headed(
        ...['Record ID', 'First Name', 'Last Name', 'Email', 'Associated Company', 'Contact owner', 'Lifecycle Stage'],
        ...['Lead Status', 'Create Date', 'Original Source', 'Became an opportunity date', 'Date of first engagement'],
      ),
      'leads',
    ).columns,
  ).toMatchObject({
    id: 'Record ID',
    company: 'Associated Company',
    owner: 'Contact owner',
    status: 'Lifecycle Stage',
    created: 'Create Date',
    converted_on: 'Became an opportunity date',
    source: 'Original Source',
  });
  expect(
    recognised(
      headed('Activity Type', 'Activity Title', 'Activity Date', 'Activity assigned to', 'Call outcome'),
      'outreach',
    ).columns,
  ).toMatchObject({ activity: 'Activity Type', date: 'Activity Date', owner: 'Activity assigned to' });
});
