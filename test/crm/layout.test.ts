// Where the header is, which lines are rows, and what a person's choice of columns does.
import { describe, expect, test } from 'vitest';
import { kinds } from '../../core/index';
import { plainCell } from '../../core/cell';
import { attempt, isFailure } from '../../core/failure';
import { openTable } from '../../core/tables/open';
import { ask, asked, number, refusal, rows as spilled } from '../core/ask';
import { AS_OF, DEALS, plainTable } from './deals';
import { expectSameKpis, recognised } from './expect-same';

type Rows = readonly (readonly unknown[])[];
const open = (rows: Rows, kind: keyof typeof kinds = 'deals', columns: Record<string, string> = {}) =>
  openTable<string>(kinds[kind], { name: kind, rows, cell: plainCell }, { columns });

const HEADER = ['Deal ID', 'Account', 'Stage', 'Amount', 'Created Date', 'Close Date'];
const won = (id: string, amount: unknown = 100, account = 'Acme') => [
  ...[id, account, 'Closed Won', amount, AS_OF - 40, AS_OF - 5],
];

test('one word of a CRM’s own may be anybody’s', () => {
  expect(
    recognised([
      ['Topic', 'Stage', 'Amount', 'Close Date'],
      ['A', 'New', 1, AS_OF],
    ]).crm,
  ).toBe('generic');
  expect(
    recognised([
      ['Topic', 'Stage', 'Est. Revenue', 'Close Date'],
      ['A', 'New', 1, AS_OF],
    ]).crm,
  ).toBe('dynamics');
});

describe('the header row', () => {
  test('the body alone is refused with the hint, also where all of it is text', () => {
    expect(refusal(ask('WIN_RATE', plainTable().slice(1), AS_OF))).toMatch(/\(in Excel Deals\[#All\], not Deals\)/);
    const texts = DEALS.map((d) => [`D-${d.id}`, d.account, 'Won', 'Email', '2026-06-01']);
    expect(refusal(ask('WIN_RATE', texts, AS_OF))).toMatch(/^no-table: /);
  });

  test('a body whose texts are words of headers is no header', () => {
    const body = [
      ['2026-06-01', 'Email', 'Opened', 'Ana', 'TRUE', 'x'],
      ['2026-06-02', 'Call', 'Replied', 'Ben', 'TRUE', 'x'],
    ];
    expect(isFailure(attempt(() => open(body, 'outreach')))).toBe(true);
  });

  test('headers in a language nobody has taught us are found, and asked for', () => {
    const rows = [
      ['Název', 'Fáze', 'Částka'],
      ['A', 'Jednání', 100],
    ];
    expect(open(rows).headerAt).toBe(0);
    expect(refusal(ask('OPEN_DEALS', rows, AS_OF))).toMatch(/^missing-column: deals has no column for the stage/);
  });

  test('a currency in brackets and a sort arrow say nothing; a role in brackets does', () => {
    expect(
      recognised([
        ['Deal ID', 'Stage ↓', 'Amount (EUR)', 'Owner (SDR)'],
        ['1', 'New', 1, 'Ana'],
      ]).columns,
    ).toEqual({
      id: 'Deal ID',
      stage: 'Stage ↓',
      amount: 'Amount (EUR)',
    });
  });

  test('the record’s name before a header says nothing, unless the header has a meaning of its own', () =>
    expect(
      recognised([
        ['Opportunity ID', 'Opportunity Stage', 'Opportunity Close Date', 'Deal Source'],
        ['1', 'New', 1, 'Web'],
      ]).columns,
    ).toEqual({
      id: 'Opportunity ID',
      stage: 'Opportunity Stage',
      close_date: 'Opportunity Close Date',
      source: 'Deal Source',
    }));
});

describe('which lines are rows', () => {
  const size = (...lines: unknown[][]) => open([HEADER, ...lines]).size;

  test('totals of an Excel table are none: they would count twice', () => {
    const rows = [HEADER, won('1', 100), won('2', 300), ['Total', '', '', 400, '', '']];
    expect(number(ask('CLOSED_REVENUE', rows, AS_OF, '2026-Q2'))).toBe(400);
    expect(open(rows).size).toBe(2);
    const subscriptions = [
      ['Account', 'Start Date', 'End Date', 'MRR'],
      ['A', AS_OF - 800, '', 10],
      ['Grand Total', '', '', 10],
    ];
    expect(open(subscriptions, 'subscriptions').size).toBe(1);
  });

  test.each(['Total', 'TOTAL:', 'Subtotal', 'Sub total', 'Grand Total', 'Grand Totals (45 records)', 'Acme Total'])(
    '%j',
    (label) => expect(size(won('1'), [label, '', '', 100, '', ''], won('2'))).toBe(2),
  );

  test('rows between totals keep their place on the sheet', () => {
    const table = open([HEADER, won('1'), ['Subtotal', '', '', 100], won('2', 'x'), ['Grand Total', '', '', 100]]);
    expect(table.size).toBe(2);
    expect(table.rowNumber(1)).toBe(4);
    expect(
      refusal(ask('AVERAGE_DEAL_SIZE', [HEADER, won('1'), ['Subtotal', '', '', 100], won('2', 'x')], AS_OF)),
    ).toMatch(/row 4/);
  });

  test('a company called Total is a customer', () => {
    const rows = [HEADER.slice(1), ['Total', ...won('').slice(2)], ['Banque Total', ...won('').slice(2)]];
    expect(open(rows).size).toBe(2);
    expect(number(ask('DEALS_WON', rows, AS_OF))).toBe(2);
    const subscriptions = [
      ['Account', 'Start Date', 'End Date', 'MRR'],
      ['Total', AS_OF - 400, '', 10],
      ['Total', '', '', 10],
    ];
    expect(open(subscriptions, 'subscriptions').size).toBe(1); // a total has no start
  });

  test('only a column with subtotals shows its value once for a group', () => {
    const grouped = open([
      ['Stage', 'Deal ID', 'Amount'],
      ['Closed Won', '1', 100],
      ['', '2', 200],
      ['Subtotal', '', 300],
      ['Proposal', '3', 100],
      ['', '4', 100],
      ['Subtotal', '', 200],
      ['Total', '', 500],
    ]);
    const { codes, texts } = grouped.text('stage');
    expect([...codes].map((code) => texts[code])).toEqual(['Closed Won', 'Closed Won', 'Proposal', 'Proposal']);
    const plain = open([
      ['Stage', 'Deal ID', 'Amount'],
      ['Closed Won', '1', 100],
      ['', '2', 200],
      ['Total', '', 300],
    ]);
    expect([...plain.text('stage').codes]).toEqual([1, 0]);
  });

  test('a group whose value is blank does not take the one above', () => {
    const table = open([
      ['Stage', 'Deal ID', 'Amount'],
      ['Closed Won', '1', 100],
      ['Subtotal', '', 100],
      ['', '2', 200],
      ['Subtotal', '', 200],
    ]);
    expect([...table.text('stage').codes]).toEqual([1, 0]);
  });

  test('a footer is none; a last row that is only short stays', () => {
    expect(size(won('1'), [], ['Pipeline by owner'], ['Copyright (c) 2026'])).toBe(1);
    expect(size(won('1'), ['Confidential Information - Do Not Distribute'])).toBe(1);
    expect(size(won('1'), ['', '', 'Negotiation'])).toBe(2);
    const opened = [HEADER, won('1'), ['', '', 'Negotiation']];
    expect(number(ask('OPEN_DEALS', opened, AS_OF, '@variant', 'all'))).toBe(1);
  });

  test('EXPLAIN says how many lines were passed over', () => {
    const rows = [HEADER, won('1'), ['Total', '', '', 100], [], ['Copyright 2026']];
    const said = Object.fromEntries(spilled(ask('EXPLAIN', 'WIN_RATE', rows, AS_OF)) as [string, unknown][]);
    expect(said['table deals']).toBe('1 rows, plain headers; 3 lines of totals, footers or blanks passed over');
  });

  test('a part of the rows reads the same cells', () => {
    const [header, ...body] = plainTable();
    const rows = [
      header!,
      ...body.slice(0, 20),
      ['Subtotal', '', '', '', 5],
      ...body.slice(20),
      ['Total', '', '', '', 5],
    ];
    expectSameKpis(rows);
    expect(spilled(ask('BREAKDOWN', 'WIN_RATE', 'Owner', rows, AS_OF))).toEqual(
      spilled(ask('BREAKDOWN', 'WIN_RATE', 'Owner', plainTable(), AS_OF)),
    );
  });
});

describe('a column that a person chose', () => {
  const workbook = (deals: Rows, columns: Record<string, string>) =>
    asked({ deals, setup: { sources: { deals: { tab: 'Deals', table: '', columns } } } });
  const rows = [
    [...HEADER, 'Budget', 'Kind'],
    [...won('1'), 700, 'Renewal'],
    [...won('2'), 900, 'New'],
  ];

  test.each(['Budget', ' budget ', 'BUDGET', 'Budget *', '"Budget"'])(
    '%j wins over what would be recognised',
    (header) => expect(number(workbook(rows, { amount: header })('AVERAGE_DEAL_SIZE', undefined, AS_OF))).toBe(800),
  );

  test('and its header may change in case and spacing when the export is refreshed', () => {
    const refreshed = [[...HEADER, ' BUDGET  ', 'Kind'], ...rows.slice(1)];
    expect(number(workbook(refreshed, { amount: 'Budget' })('AVERAGE_DEAL_SIZE', undefined, AS_OF))).toBe(800);
  });

  test('lost, it stops every number that looks at it, also where it could do without', () => {
    const lost = [HEADER, won('1'), won('2')];
    const gone = workbook(lost, { type: 'Kind' }); // says which deals are renewals
    expect(refusal(gone('WIN_RATE', undefined, AS_OF))).toBe(
      'missing-column: deals has no column "Kind" any more, which the setup names for the type (new business, renewal, …): bring it back, or choose another in KPI setup.',
    );
    expect(number(workbook(rows, { type: 'Kind' })('DEALS_WON', undefined, AS_OF))).toBe(1);
    expect(number(workbook(lost, { loss_reason: 'Why' })('WIN_RATE', undefined, AS_OF))).toBe(1); // which looks at no reason
  });

  test('twice in the table, it is asked for', () =>
    expect(
      refusal(
        workbook(
          [
            [...HEADER, 'Budget', 'Budget'],
            [...won('1'), 7, 9],
          ],
          { amount: 'Budget' },
        )('AVERAGE_DEAL_SIZE', undefined, AS_OF),
      ),
    ).toMatch(/^ambiguous-column: .*"Budget", "Budget"/));

  test('takes the column away from no other field', () =>
    expect(open(rows, 'deals', { closed_on: 'Close Date' }).recognition.columns).toMatchObject({
      closed_on: { column: 5, by: 'setup' },
      close_date: { column: 5, by: 'everyone' },
    }));

  test('between two that are called so, it decides', () => {
    const two = [
      [...HEADER, 'Deal Value'],
      [...won('1'), 7],
    ];
    expect(refusal(ask('AVERAGE_DEAL_SIZE', two, AS_OF))).toMatch(/^ambiguous-column/);
    expect(number(workbook(two, { amount: 'Deal Value' })('AVERAGE_DEAL_SIZE', undefined, AS_OF))).toBe(7);
  });

  test('an open question about a column that matters is asked, not passed over', () => {
    const two = [
      [...HEADER, 'Currency', 'Currency Code'],
      [...won('1'), 'EUR', 'EUR'],
      [...won('2'), 'USD', 'EUR'],
    ];
    expect(refusal(ask('AVERAGE_DEAL_SIZE', two, AS_OF))).toMatch(
      /^ambiguous-column: .* the currency: "Currency", "Currency Code"/,
    );
  });
});

describe('speaking of deals', () => {
  test('a status without an end does not speak over stages that have one', () => {
    const rows = [
      ['Deal ID', 'Status', 'Stage', 'Close Date'],
      ['1', 'Active', 'Closed Won', AS_OF - 5],
      ['2', 'Pending', 'Closed Lost', AS_OF - 5],
    ];
    expect(number(ask('WIN_RATE', rows, AS_OF))).toBe(0.5);
  });

  test.each(['Gewonnen', 'Perdu', 'Cerrado perdido', 'Prohráno', 'Deleted'])(
    '%j may be an end, so it is asked for',
    (stage) => {
      const rows = [HEADER, won('1'), won('2').map((cell) => (cell === 'Closed Won' ? stage : cell))];
      expect(refusal(ask('WIN_RATE', rows, AS_OF))).toMatch(/^unknown-stage/);
    },
  );
});

test.each([
  ['US$ 1,234.50', 1234.5],
  ['R$ 1.234,50', 1234.5],
  ['1 234,50 Kč', 1234.5],
  ['1.234,50 zł', 1234.5],
  ['-12,50 kr', -12.5],
])('%j is an amount', (written, value) =>
  expect(number(ask('CLOSED_REVENUE', [HEADER, won('1', written)], AS_OF, '2026-Q2'))).toBe(value),
);
