// Pipedrive: the list of deals, every header after "Deal - ". The status decides; a lost deal keeps its last stage.
import { describe, expect, test } from 'vitest';
import { ask, asked, number, refusal } from '../core/ask';
import { AS_OF, DEALS, type Deal } from './deals';
import { expectSameKpis, headed, recognised } from './expect-same';
import { WRITINGS, type Writing } from './writing';

// "Prospect" is a stage of this company's own: Pipedrive's defaults have none before qualification
const STAGE = { new: 'Prospect', early: 'Contact Made', late: 'Negotiations Started' };

const DEFAULT_EXPORT = [
  ...['ID', 'Title', 'Creator', 'Owner', 'Value', 'Currency of Value', 'Weighted value', 'Currency of Weighted value'],
  ...[
    'Probability',
    'Organization',
    'Organization ID',
    'Pipeline',
    'Contact person',
    'Contact person ID',
    'Stage',
    'Label',
  ],
  ...[
    'Status',
    'Deal created',
    'Update time',
    'Last stage change',
    'Next activity date',
    'Last activity date',
    'Won time',
  ],
  ...['Last email received', 'Last email sent', 'Lost time', 'Deal closed on', 'Lost reason', 'Visible to'],
  ...['Total activities', 'Done activities', 'Activities to do', 'Email messages count', 'Expected close date'],
  ...['Product quantity', 'Product amount', 'Product name', 'Source origin', 'Source origin ID', 'Source channel'],
  ...['Source channel ID', 'Archive status', 'Archive time', 'Sequence enrollment'],
];
const cells = (w: Writing, d: Deal): Readonly<Record<string, unknown>> => ({
  ID: d.id,
  Title: d.name,
  Creator: 'Import',
  Owner: d.owner,
  Value: w.amount(d.amount),
  'Currency of Value': 'EUR',
  'Weighted value': w.amount(d.amount && d.amount / 2),
  'Currency of Weighted value': 'USD',
  Probability: w.percent(d.is === 'open' ? d.probability : 0.5),
  Organization: d.account,
  'Organization ID': d.id % 17,
  Pipeline: 'Sales',
  Stage: STAGE[d.stage],
  Status: { open: 'Open', won: 'Won', lost: 'Lost' }[d.is],
  'Deal created': w.time(d.created),
  'Update time': w.time(AS_OF),
  'Won time': d.is === 'won' ? w.time(d.closed) : '',
  'Lost time': d.is === 'lost' ? w.time(d.closed) : '',
  'Deal closed on': w.day(d.closed),
  'Lost reason': d.is === 'lost' ? 'Price' : '',
  'Expected close date': w.day(d.due),
  'Source origin': 'Manually created',
  'Archive status': 'Not archived',
});
const exported = (w: Writing, fields: readonly string[], prefix = 'Deal - ') => [
  fields.map((field) => prefix + field),
  ...DEALS.map((d) => fields.map((field) => cells(w, d)[field] ?? '')),
];

describe.each(WRITINGS)('written the $says way', (w) => {
  test('the default export', () => {
    const rows = exported(w, DEFAULT_EXPORT);
    expectSameKpis(rows);
    expect(recognised(rows)).toMatchObject({
      crm: 'pipedrive',
      columns: {
        status: 'Deal - Status',
        amount: 'Deal - Value',
        currency: 'Deal - Currency of Value',
        won_on: 'Deal - Won time',
        lost_on: 'Deal - Lost time',
        created: 'Deal - Deal created',
        id: 'Deal - ID',
      },
    });
  });

  test('without the times of winning and losing: the day it was closed on', () =>
    expectSameKpis(
      exported(
        w,
        DEFAULT_EXPORT.filter((field) => !/^(Won|Lost) time$/.test(field)),
      ),
    ));

  test('with columns of the person and the organization, whose names are no deal’s', () => {
    const rows = exported(w, DEFAULT_EXPORT).map((row, i) => [
      ...(i === 0
        ? ['Person - Name', 'Organization - Name', 'Person - Owner', 'Person - ID']
        : ['Eve', 'Acme', 'Zoe', 9]),
      ...row,
    ]);
    expectSameKpis(rows);
    expect(recognised(rows).columns).toMatchObject({ name: 'Deal - Title', owner: 'Deal - Owner', id: 'Deal - ID' });
  });

  test('headers without the prefix, as its other lists write them', () =>
    expectSameKpis(exported(w, DEFAULT_EXPORT, '')));
});

test('the close date of a closed deal is when it was won, not when it was expected', () => {
  const rows = exported(WRITINGS[0]!, DEFAULT_EXPORT);
  const expected = rows.map((row) => row.map((cell, i) => (DEFAULT_EXPORT[i] === 'Deal closed on' ? '' : cell)));
  expect(number(ask('SALES_CYCLE_LENGTH', rows, AS_OF))).toBe(number(ask('SALES_CYCLE_LENGTH', expected, AS_OF)));
});

test('a probability that nobody set is no forecast', () => {
  const rows = exported(WRITINGS[0]!, DEFAULT_EXPORT).map((row, i) =>
    row.map((cell, at) => (i > 0 && DEFAULT_EXPORT[at] === 'Probability' ? 100 : cell)),
  );
  expect(refusal(ask('WEIGHTED_PIPELINE', rows, undefined, AS_OF, '@variant', 'column'))).toMatch(/^no-data: .*100 %/);
});

test('a deleted deal is neither open nor lost: it is asked for', () => {
  const rows = [
    ['Deal - Title', 'Deal - Status', 'Deal - Stage', 'Deal - Won time', 'Deal - Lost time'],
    ['A', 'Won', 'Qualified', '2026-06-01 10:00', ''],
    ['B', 'Deleted', 'Qualified', '', ''],
  ];
  expect(refusal(ask('WIN_RATE', rows, AS_OF))).toMatch(/^unknown-stage: .*"Deleted"/);
});

test('"Deal - Value" beside a plain "Value" is asked for; typed in full it is that column', () => {
  const rows = [
    ['Deal - Title', 'Deal - Status', 'Deal - Value', 'Value', 'Deal - Won time'],
    ['A', 'Won', 100, 5, '2026-06-01 10:00'],
    ['B', 'Won', 300, 7, '2026-06-01 10:00'],
  ];
  expect(refusal(ask('AVERAGE_DEAL_SIZE', rows, AS_OF))).toMatch(/^ambiguous-column: .*"Deal - Value", "Value"/);
  expect(number(ask('DEALS_WON', rows, AS_OF, 90, 'Deal - Value', 300))).toBe(1);
});

describe('translated headers', () => {
  // as in the Czech fixture: the record's name before " - ", a star behind what must be filled in
  const CZECH = [
    ...['Obchod - Název *', 'Obchod - Hodnota', 'Obchod - Stav', 'Obchod - Fáze', 'Obchod - Vytvořeno'],
    ...['Obchod - Čas výhry', 'Obchod - Čas prohry', 'Obchod - Vlastník', 'Organizace - Název*'],
  ];
  const body = DEALS.filter((d) => d.is !== 'open').map((d) => [
    ...[d.name, d.amount ?? '', { open: 'Open', won: 'Won', lost: 'Lost' }[d.is], STAGE[d.stage], d.created],
    ...[d.is === 'won' ? d.closed : '', d.is === 'lost' ? d.closed : '', d.owner, d.account],
  ]);

  test('nothing is guessed: the columns are asked for', () => {
    expect(recognised([CZECH, ...body]).columns).toEqual({});
    expect(refusal(ask('WIN_RATE', [CZECH, ...body], AS_OF))).toMatch(
      /^missing-column: deals has no column for the stage/,
    );
  });

  test('what a person teaches is kept in the setup and read', () => {
    const columns = {
      status: 'Obchod - Stav',
      stage: ' obchod -  fáze ',
      amount: 'Hodnota',
      created: 'Obchod - Vytvořeno',
      won_on: 'Obchod - Čas výhry',
      lost_on: 'Obchod - Čas prohry',
      owner: 'OBCHOD - VLASTNÍK',
    };
    const workbook = asked({
      deals: [CZECH, ...body],
      setup: { sources: { deals: { tab: 'D', table: '', columns } } },
    });
    const closed = DEALS.filter((d) => d.closed! > AS_OF - 90 && d.closed! <= AS_OF);
    expect(number(workbook('WIN_RATE', undefined, AS_OF))).toBe(
      closed.filter((d) => d.is === 'won').length / closed.length,
    );
    expect(number(workbook('AVERAGE_DEAL_SIZE', undefined, AS_OF, 90, 'owner', 'Ana'))).toBeGreaterThan(0);
  });

  test('an English name behind a translated prefix is understood', () =>
    expect(
      recognised(headed('Obchod - Title', 'Obchod - Stage', 'Obchod - Value', 'Organizace - Název*')).columns,
    ).toEqual({
      name: 'Obchod - Title',
      stage: 'Obchod - Stage',
      amount: 'Obchod - Value',
    }));
});

test('the columns of its other exports', () => {
  expect(
    recognised(
      headed(
        'Lead - ID',
        'Lead - Title',
        'Lead - Owner',
        'Lead - Source origin',
        'Lead - Lead created',
        'Lead - Archive status',
        'Organization - Name',
        'Person - Email',
      ),
      'leads',
    ).columns,
  ).toEqual({
    id: 'Lead - ID',
    name: 'Lead - Title',
    owner: 'Lead - Owner',
    source: 'Lead - Source origin',
    created: 'Lead - Lead created',
    company: 'Organization - Name',
    email: 'Person - Email',
  });
  expect(
    recognised(headed('Person - ID', 'Person - Name', 'Person - Email', 'Organization - Name'), 'contacts').columns,
  ).toMatchObject({
    name: 'Person - Name',
    account: 'Organization - Name',
  });
  expect(
    recognised(
      headed(
        'Activity - Type',
        'Activity - Subject',
        'Activity - Due date',
        'Activity - Done',
        'Activity - Assigned to user',
        'Activity - Deal',
      ),
      'outreach',
    ).columns,
  ).toMatchObject({ activity: 'Activity - Type', date: 'Activity - Due date', owner: 'Activity - Assigned to user' });
});
