// The data check: what it finds, in whose words, and that it says so where it finds nothing.
import { describe, expect, test } from 'vitest';
import { dataIssues, kinds, setupPlan, emptySetup } from '../../core/index';
import { plainCell } from '../../core/cell';
import { openTable } from '../../core/tables/open';
import { asked, rows as spilled, refusal } from '../core/ask';
import { TODAY as AS_OF, ask } from '../core/ask';
import { DEALS, plainTable } from './deals';

type Row = readonly [row: unknown, column: unknown, problem: unknown, affects: unknown, fix: unknown];
const check = (...args: readonly unknown[]): Row[] => spilled(ask('CHECK', ...args)).slice(1) as unknown as Row[];
/** [row, column, problem] of what is found. */
const found = (...args: readonly unknown[]) => check(...args).map(([row, column, problem]) => [row, column, problem]);

const HEADER = ['Deal ID', 'Owner', 'Stage', 'Amount', 'Created', 'Close Date'];
const good = (id: number, stage = 'Closed Won') => [`D-${id}`, 'Ana', stage, 100, AS_OF - 40, AS_OF - 5];
const open = (id: number, due = AS_OF + 30) => [`D-${id}`, 'Ana', 'Proposal', 100, AS_OF - 40, due];
/** A good row with one cell changed. */
const row = (id: number, changed: Readonly<Record<string, unknown>>) =>
  good(id).map((cell, i) => (HEADER[i]! in changed ? changed[HEADER[i]!] : cell));

describe('nothing wrong', () => {
  test('is said in one row under the header', () =>
    expect(spilled(ask('CHECK', [HEADER, good(1), open(2)]))).toEqual([
      ['row', 'column', 'problem', 'affects', 'fix'],
      ['', '', 'nothing wrong: 2 rows of deals (plain headers)', '', ''],
    ]));

  test('of the plain table of these tests only what is meant to be', () =>
    expect(new Set(check(plainTable()).map(([, column]) => column))).toEqual(new Set(['Close Date'])));
});

describe('each fault', () => {
  test('a cell that cannot be read, with its row', () =>
    expect(check([HEADER, good(1), row(2, { 'Close Date': '2026-02-30' }), row(3, { Amount: 'TBD' })])).toEqual([
      [
        4,
        'Amount',
        '"TBD" is not a number',
        'pipeline, coverage, deal size, velocity, revenue: refused where this row is used',
        'Correct or empty the cell',
      ],
      [
        3,
        'Close Date',
        '"2026-02-30" is not a date',
        'win rate, deal size, cycle, revenue; pipeline coverage of its period: refused where this row is used',
        'Correct or empty the cell',
      ],
    ]));

  test('an error value', () =>
    expect(found([HEADER, good(1), row(2, { Amount: '#N/A' })])).toEqual([[3, 'Amount', '#N/A is not a number']]));

  test('days whose order nothing tells: once for the column', () =>
    expect(
      check([
        HEADER,
        row(1, { Created: '03/04/2026' }),
        row(2, { Created: '05/04/2026' }),
        row(3, { Created: '05/05/2026' }),
      ]),
    ).toEqual([
      [
        2,
        'Created',
        '"03/04/2026" and 1 more: not clear: it may be day/month or month/day',
        'sales cycle length, velocity, trends: refused where such a row is used',
        'Write dates as 2026-06-30, or say "@dates", "DMY" or "MDY"',
      ],
    ]));

  test('and no more where the formula says which', () =>
    expect(found([HEADER, row(1, { Created: '03/04/2026' })], '@dates', 'DMY').map(([, , problem]) => problem)).toEqual(
      ['nothing wrong: 1 row of deals (plain headers)'],
    ));

  test('dates swapped by opening the file under other settings', () => {
    const swapped = Array.from({ length: 6 }, (_, i) => row(i, { Created: 46027 + i })); // 5 to 10 January
    expect(found([HEADER, ...swapped, row(7, { Created: '01/25/2026' })])).toEqual([
      [
        1,
        'Created',
        '6 dates may have day and month swapped: they have no day above 12, and the dates that stayed text all do',
      ],
    ]);
    expect(found([HEADER, ...swapped, row(7, { Created: '01/25/2026' }), row(8, { Created: 46043 })])).toEqual([
      ['', '', 'nothing wrong: 8 rows of deals (plain headers)'],
    ]);
  });

  test('columns that could be the same field', () =>
    expect(
      found([
        [...HEADER, 'Deal Value'],
        [...good(1), 5],
      ]),
    ).toEqual([[1, 'Amount, Deal Value', "each of these columns could be the deal's amount"]]));

  test('columns that are missing, with what they may be called here', () => {
    const [missing] = check([
      ['Deal ID', 'Owner', 'Stage', 'Created', 'Close Date', 'Total amount net'],
      [...good(1).filter((_, i) => i !== 3), 5],
    ]);
    expect(missing).toEqual([
      1,
      '',
      "deals has no column for the deal's amount",
      'pipeline, coverage, deal size, velocity, revenue: cannot be measured',
      'Name one "amount", "deal amount", "value", or choose it in KPI setup ("Total amount net"?).',
    ]);
  });

  test('a column that a person chose and that is gone', () => {
    const sources = { deals: { tab: 'Deals', table: '', columns: { type: 'Segment' } } };
    const [gone] = spilled(asked({ deals: [HEADER, good(1)], setup: { sources } })('CHECK')).slice(1);
    expect(gone!.slice(0, 3)).toEqual([
      1,
      'Segment',
      'deals has no column "Segment" any more, which the setup names for the type (new business, renewal, …)',
    ]);
  });

  test('stages that may be an end, each once', () =>
    expect(found([HEADER, good(1, 'Signed'), good(2, 'Signed'), good(3, 'Dead')])).toEqual([
      [2, 'Stage', '"Signed" may be an end, but won or lost is not clear (2 rows)'],
      [4, 'Stage', '"Dead" may be an end, but won or lost is not clear (1 row)'],
    ]));

  test('a deal without a stage', () =>
    expect(found([HEADER, good(1), row(2, { Stage: '' })])).toEqual([
      [3, 'Stage', 'is blank, so the deal is neither open nor won nor lost'],
    ]));

  test('currencies that have no sum', () =>
    expect(
      found([
        [...HEADER, 'Currency'],
        [...good(1), 'EUR'],
        [...good(2), 'usd'],
        [...good(3), 'USD'],
      ]),
    ).toEqual([[3, 'Currency', 'several currencies: EUR in 1 rows, USD in 2 rows']]));

  test('ids seen before: the same again, and what differs', () =>
    expect(check([HEADER, good(1), good(1), row(1, { Amount: 7 })])).toEqual([
      [3, 'Deal ID', 'repeats row 2', 'none: this row is left out', 'Delete the row'],
      [
        4,
        'Deal ID',
        'has the id of row 2, but differs from it',
        'counts and sums: both rows count, as line items do',
        'Delete the older row, if it is one deal only',
      ],
    ]));

  test('closed without a date, before it was created, in the future', () =>
    expect(
      found([
        HEADER,
        row(1, { 'Close Date': '' }),
        row(2, { 'Close Date': AS_OF - 90 }),
        row(3, { 'Close Date': AS_OF + 9 }),
        good(4),
      ]),
    ).toEqual([
      [2, 'Close Date', 'a closed deal without a date'],
      [4, 'Close Date', 'closed on 2026-07-09, which is still to come'],
      [3, 'Created', 'created on 2026-05-21, after it was closed on 2026-04-01'],
    ]));

  test('open past its close date; due today is not', () =>
    expect(found([HEADER, open(1, AS_OF - 1), open(2, AS_OF)])).toEqual([
      [2, 'Close Date', 'still open, due on 2026-06-29'],
    ]));

  test('an amount below zero', () =>
    expect(found([HEADER, good(1), row(2, { Amount: -5 })])).toEqual([[3, 'Amount', '-5 is below zero']]));

  test('a stage that contradicts the status that decides; a lost deal that keeps its last stage does not', () =>
    expect(
      found([
        [
          'Deal - ID',
          'Deal - Owner',
          'Deal - Stage',
          'Deal - Value',
          'Deal - Deal created',
          'Deal - Won time',
          'Deal - Lost time',
          'Deal - Status',
          'Deal - Expected close date',
        ],
        ['1', 'Ana', 'Proposal Made', 5, AS_OF - 9, '', AS_OF - 1, 'Lost', AS_OF + 5],
        ['2', 'Ana', 'Closed Won', 5, AS_OF - 9, '', '', 'Open', AS_OF + 5],
      ]),
    ).toEqual([[3, 'Deal - Stage', 'the stage "Closed Won" says won, column "Deal - Status" says open']]));

  test('HubSpot’s close date that nobody chose; elsewhere the end of a month says nothing', () => {
    const body = [['1', 'Ana', 'Contract Sent', 5, AS_OF - 9, AS_OF]];
    const hubspot = ['Record ID', 'Deal owner', 'Deal Stage', 'Amount', 'Create Date', 'Close Date'];
    expect(found([hubspot, ...body])).toEqual([
      [
        2,
        'Close Date',
        'due on 2026-06-30, the end of the month it was created in: the date HubSpot gives when nobody chooses one',
      ],
    ]);
    expect(found([HEADER, ...body])).toEqual([['', '', 'nothing wrong: 1 row of deals (plain headers)']]);
  });

  test('a value of Close’s that may be in cents', () =>
    expect(
      check([
        ['id', 'user_name', 'status_type', 'status_label', 'value', 'date_created', 'date_won', 'date_lost'],
        ['1', 'Ana', 'won', 'Won', 500, AS_OF - 9, AS_OF - 1, ''],
      ])[0]!.slice(2),
    ).toEqual([
      'deals, column "value" may be in cents (Close\'s API) or in whole units, so it is not taken for the deal\'s amount',
      'pipeline, coverage, deal size, velocity, revenue: cannot be measured',
      'Export "value_formatted" beside it, or choose the column in KPI setup.',
    ]));
});

describe('how much is said', () => {
  const overdue = (count: number) => Array.from({ length: count }, (_, i) => open(i, AS_OF - 1));

  test('200 rows, then how many more', () => {
    const issues = check([HEADER, ...overdue(5000)]);
    expect(issues).toHaveLength(201);
    expect(issues[200]).toEqual([
      '',
      '',
      '… and 4800 more: 4800 open deals past their close date',
      '',
      'Correct what is shown, then check again',
    ]);
  });

  test('exactly 200 need no such line', () => expect(check([HEADER, ...overdue(200)])).toHaveLength(200));

  test('many of one fault hide nothing of another', () => {
    const issues = check([
      HEADER,
      ...overdue(5000),
      row(9001, { Amount: -5 }),
      ...Array.from({ length: 300 }, (_, i) => row(7000 + i, { Created: 'x' })),
    ]);
    const problems = issues.map(([, , problem]) => String(problem));
    expect(problems).toContain('-5 is below zero');
    expect(problems.filter((problem) => problem.startsWith('still open'))).toHaveLength(99);
    expect(problems.filter((problem) => problem === '"x" is not a date')).toHaveLength(100);
    expect(problems[200]).toBe('… and 5101 more: 200 unreadable cells, 4901 open deals past their close date');
  });

  test('the pane gets the same as rows of their own', () => {
    const table = openTable<string>(kinds.deals, {
      name: 'deals',
      rows: [HEADER, open(1, AS_OF - 1)],
      cell: plainCell,
    });
    expect(dataIssues(table, AS_OF)).toEqual([
      {
        row: 2,
        column: 'Close Date',
        problem: 'still open, due on 2026-06-29',
        affects: 'pipeline coverage of its period, deal health: it counts, as in the CRM',
        fix: 'Close the deal or give it a new date',
      },
    ]);
  });
});

describe('what is checked', () => {
  const leads = [
    ['Lead ID', 'Company', 'Created', 'First Touch', 'Lead Status', 'Owner', 'Lead Source'],
    ['1', 'Acme', '2026-06-01 09:00', 'soon', 'New', 'Ana', 'Web'],
  ];
  const subscriptions = [
    ['Account', 'Start Date', 'End Date', 'MRR'],
    ['Acme', AS_OF - 400, '', 'free'],
  ];

  test('the kind of table is told by its columns', () => {
    expect(found(leads)).toEqual([[2, 'First Touch', '"soon" is not a date']]);
    expect(found(subscriptions)).toEqual([[2, 'MRR', '"free" is not a number']]);
  });

  test('or by the formula', () => {
    const [first] = check(leads, '@table', 'deals');
    expect(first![2]).toMatch(/^deals has no column for/);
    expect(refusal(ask('CHECK', leads, '@table', 'dals'))).toMatch(/^unknown-name: @table cannot be "dals"/);
    expect(refusal(ask('CHECK', leads, 'Owner', 'Ana'))).toMatch(/^unknown-name: There is no option "Owner"/);
  });

  test('with the setup that is passed, and on the connected table where none is', () => {
    const setup = { stages: { signed: 'won' } as const };
    const passed = setupPlan({ ...emptySetup, ...setup }).cells.map((cells) => cells.map((cell) => cell?.value ?? ''));
    expect(found([HEADER, good(1, 'Signed')], '@setup', passed)).toEqual([
      ['', '', 'nothing wrong: 1 row of deals (plain headers)'],
    ]);
    expect(spilled(asked({ deals: [HEADER, good(1, 'Signed')], setup })('CHECK'))).toHaveLength(2);
    expect(refusal(ask('CHECK'))).toMatch(/^not-set-up|^no-table|: No /);
  });

  test('rows are counted from the first of the range, totals and footers are none', () => {
    const rows = [
      ['Report'],
      [],
      HEADER,
      good(1),
      row(2, { Amount: 'x' }),
      ['Total', '', '', 300],
      row(3, { Amount: 'y' }),
      [],
      ['Copyright 2026'],
    ];
    expect(found(rows)).toEqual([
      [5, 'Amount', '"x" is not a number'],
      [7, 'Amount', '"y" is not a number'],
    ]);
  });

  test('what no header names is refused with the hint to pass it', () =>
    expect(refusal(ask('CHECK', [good(1), good(2)]))).toMatch(/^no-table: deals has no header row/));
});

test('the same rows give the same issues however they are ordered', () => {
  const rows = plainTable();
  const without = (table: unknown[][]) =>
    check(table)
      .map(([, ...rest]) => JSON.stringify(rest))
      .sort();
  expect(without([rows[0]!, ...rows.slice(1).reverse()])).toEqual(without(rows));
  expect(DEALS.length).toBeGreaterThan(50);
});
