// Zoho CRM: labels, look-ups in pairs. Stage says won and lost; nothing says when, so the closing date stands in.
import { describe, expect, test } from 'vitest';
import { ask, asked, number, rows as spilled } from '../core/ask';
import { AS_OF, DEALS, type Deal } from './deals';
import { expectSameKpis, headed, recognised } from './expect-same';
import { WRITINGS, type Writing } from './writing';

const STAGE = { new: 'Prospecting', early: 'Value Proposition', late: 'Negotiation/Review' };
/** Some are lost to a competitor: another stage that means the same. */
const stage = (d: Deal): string =>
  d.is === 'open'
    ? STAGE[d.stage]
    : d.is === 'won'
      ? 'Closed Won'
      : d.id % 3
        ? 'Closed Lost'
        : 'Closed Lost to Competition';

const HEADER = [
  ...[
    'Record Id',
    'Deal Owner.id',
    'Deal Owner',
    'Amount',
    'Deal Name',
    'Closing Date',
    'Account Name.id',
    'Account Name',
  ],
  ...['Stage', 'Reason For Loss', 'Contact Name.id', 'Contact Name', 'Currency', 'Modified Time', 'Created Time'],
  ...['Last Activity Time', 'Lead Source', 'Pipeline', 'Probability (%)'],
];
const row = (w: Writing) => (d: Deal) => [
  ...[`zcrm_${d.id}`, `zcrm_9${d.owner}`, d.owner, w.amount(d.amount), d.name, w.day(d.closed ?? d.due), 'zcrm_8'],
  ...[
    d.account,
    stage(d),
    '',
    'zcrm_7',
    'Eve',
    'EUR',
    w.time(d.closed === null ? AS_OF : d.closed + 2),
    w.time(d.created),
  ],
  ...[w.time(AS_OF), 'Web', 'Standard', w.percent(d.probability)],
];

describe.each(WRITINGS)('written the $says way', (w) => {
  test('the export of deals', () => {
    const rows = [HEADER, ...DEALS.map(row(w))];
    expectSameKpis(rows);
    expect(recognised(rows)).toMatchObject({
      crm: 'zoho',
      columns: { owner: 'Deal Owner', account: 'Account Name', close_date: 'Closing Date', created: 'Created Time' },
    });
  });

  test('where the tenant calls deals potentials', () =>
    expectSameKpis([HEADER.map((h) => h.replace('Deal Name', 'Potential Name')), ...DEALS.map(row(w))]));
});

describe('when a deal was closed', () => {
  const rows = [HEADER, ...DEALS.map(row(WRITINGS[0]!))];
  const explained = (answer: ReturnType<typeof ask>) => Object.fromEntries(spilled(answer) as [string, unknown][]);

  test('the closing date stands in, and EXPLAIN says so', () => {
    const note = explained(ask('EXPLAIN', 'SALES_CYCLE_LENGTH', rows, AS_OF))['day of closing'];
    expect(note).toMatch(/^column "Closing Date": Zoho CRM exports no day of closing/);
    expect(recognised(rows).columns.closed_on).toBeUndefined();
  });

  test('the modified time only where a person says so', () => {
    const sources = { deals: { tab: 'Deals', table: '', columns: { closed_on: 'Modified Time' } } };
    const workbook = asked({ deals: rows, setup: { sources } });
    const cycle = (ask: ReturnType<typeof asked>, ...args: unknown[]) => number(ask('SALES_CYCLE_LENGTH', ...args));
    expect(explained(workbook('EXPLAIN', 'SALES_CYCLE_LENGTH', undefined, AS_OF))['day of closing']).toBe(
      'column "Modified Time"',
    );
    expect(cycle(workbook, undefined, AS_OF + 2)).toBeCloseTo(
      mean(DEALS.filter((d) => d.is === 'won' && d.closed! > AS_OF - 90).map((d) => d.closed! + 2 - d.created)),
      9,
    );
  });
});

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

test('the ids of look-ups are no names, and a custom status is no outcome', () =>
  expect(
    recognised(headed('Record Id', 'Deal Name', 'Closing Date', 'Account Name.id', 'Stage', 'Status', 'Amount'))
      .columns,
  ).toEqual({
    id: 'Record Id',
    name: 'Deal Name',
    close_date: 'Closing Date',
    account: 'Account Name.id',
    stage: 'Stage',
    amount: 'Amount',
  }));

test('the columns of its other exports', () => {
  expect(
    recognised(
      headed(
        ...['Record Id', 'Lead Owner.id', 'Lead Owner', 'Company', 'First Name', 'Last Name', 'Lead Name', 'Email'],
        ...['Lead Status', 'Lead Source', 'Created Time', 'Is Converted', 'Converted Account.id'],
      ),
      'leads',
    ).columns,
  ).toMatchObject({
    owner: 'Lead Owner',
    company: 'Company',
    name: 'Lead Name',
    status: 'Lead Status',
    created: 'Created Time',
    converted: 'Is Converted',
  });
  expect(
    recognised(
      headed(
        'Record Id',
        'Call Owner.id',
        'Call Owner',
        'Subject',
        'Call Start Time',
        'Call Status',
        'Related To.id',
        'Call Result',
      ),
      'outreach',
    ).columns,
  ).toMatchObject({ date: 'Call Start Time', owner: 'Call Owner', meeting_status: 'Call Status' });
});
