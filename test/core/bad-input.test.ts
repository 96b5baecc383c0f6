// What people meet instead of a number: what is wrong, where it is, and what to do. Never a number, never an exception.
import { describe, expect, test } from 'vitest';
import { ask, asked, number, refusal } from './ask';
import { DEALS, HEADER, LOST, OPEN, SUBSCRIPTIONS, WON, coverage, rate, withCell, withHeader } from './small-book';

describe('the table', () => {
  test('none, and none connected', () =>
    expect(rate()).toMatchInlineSnapshot(
      `"not-set-up: No deals table is connected: open KPI setup and choose it, or pass the range as the first argument."`,
    ));
  test('one that is not where the setup says', () =>
    expect(refusal(asked({ deals: [['Notes'], ['nothing here']] })('WIN_RATE'))).toMatchInlineSnapshot(
      `"no-table: deals has no header row that names the columns of a deal table: pass the range with its header (in Excel Deals[#All], not Deals)."`,
    ));
  test('a single cell', () =>
    expect(rate('Closed Won', '2026-06-30')).toMatchInlineSnapshot(
      `"no-table: No deals table: pass the range with its header row, such as Deals[#All], or connect the table in KPI setup."`,
    ));
  test('an empty range', () =>
    expect(rate([], '2026-06-30')).toMatchInlineSnapshot(
      `"no-table: deals is an empty range: pass the table with its header row, such as Deals[#All]."`,
    ));
  test('blank cells only', () =>
    expect(
      rate(
        [
          ['', ''],
          [0, 0],
        ],
        '2026-06-30',
      ),
    ).toMatchInlineSnapshot(
      `"no-table: deals has no header row that names the columns of a deal table: pass the range with its header (in Excel Deals[#All], not Deals)."`,
    ));
  test('a body without its header', () =>
    expect(rate([WON, LOST, OPEN], '2026-06-30')).toMatchInlineSnapshot(
      `"no-table: deals has no header row that names the columns of a deal table: pass the range with its header (in Excel Deals[#All], not Deals)."`,
    ));
  test('a header without a body', () =>
    expect(rate([HEADER], '2026-06-30')).toMatchInlineSnapshot(
      `"no-data: deals has a header but no rows under it: paste the export under the header."`,
    ));
  test('another kind of table', () =>
    expect(rate(SUBSCRIPTIONS, '2026-06-30')).toMatchInlineSnapshot(
      `"missing-column: deals has no column for the stage: name one "stage", "deal stage", "sales stage", or choose it in KPI setup."`,
    ));
  test('a header in row 3 is found', () =>
    expect(number(ask('WIN_RATE', [['Report'], [], ...DEALS], '2026-06-30'))).toBe(0.5));
});

describe('columns', () => {
  test('a missing one', () =>
    expect(coverage(withHeader('Amount', 'Sum'), '2026-06-30', 1000, '2026-Q3')).toMatchInlineSnapshot(
      `"missing-column: deals has no column for the deal's amount: name one "amount", "deal amount", "value", or choose it in KPI setup."`,
    ));
  test('no stage and no status', () =>
    expect(rate(withHeader('Stage', 'Colour'), '2026-06-30')).toMatchInlineSnapshot(
      `"missing-column: deals has no column for the stage: name one "stage", "deal stage", "sales stage", or choose it in KPI setup."`,
    ));
  test('two that could be the amount', () =>
    expect(
      coverage(
        DEALS.map((row, i) => [...row, i === 0 ? 'Deal Value' : 7]),
        '2026-06-30',
        1000,
        '2026-Q3',
      ),
    ).toMatchInlineSnapshot(
      `"ambiguous-column: deals has several columns that could be the deal's amount: "Amount", "Deal Value". Keep one, rename the other, or choose in KPI setup."`,
    ));
  test('one the setup names that is gone', () => {
    const sources = { deals: { tab: 'Deals', table: '', columns: { amount: 'Booked' } } };
    expect(
      refusal(asked({ setup: { sources }, deals: DEALS })('AVERAGE_DEAL_SIZE', undefined, '2026-06-30')),
    ).toMatchInlineSnapshot(
      `"missing-column: deals has no column "Booked" any more, which the setup names for the deal's amount: bring it back, or choose another in KPI setup."`,
    );
  });
});

describe('cells', () => {
  const size = (table: unknown) => refusal(ask('AVERAGE_DEAL_SIZE', table, '2026-06-30'));
  test('text in Amount', () =>
    expect(size(withCell(1, 'Amount', 'TBD'))).toMatchInlineSnapshot(
      `"bad-cell: deals, row 2, column "Amount": "TBD" is not a number. Correct or empty that cell."`,
    ));
  test('an error in Amount', () =>
    expect(size(withCell(1, 'Amount', '#N/A'))).toMatchInlineSnapshot(
      `"bad-cell: deals, row 2, column "Amount" holds #N/A: repair that cell."`,
    ));
  test('a very long text is cut', () =>
    expect(size(withCell(1, 'Amount', 'x'.repeat(500)))).toMatchInlineSnapshot(
      `"bad-cell: deals, row 2, column "Amount": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is not a number. Correct or empty that cell."`,
    ));
  test('a number that reads two ways', () =>
    expect(size(withCell(1, 'Amount', '1.234'))).toMatchInlineSnapshot(
      `"bad-cell: deals, row 2, column "Amount": "1.234" is not a number that can be read in one way only. Write it as 1234.50, or make the column numbers."`,
    ));
  test('amounts in two currencies by their signs', () =>
    expect(
      size([HEADER, [...WON.slice(0, 2), '€100', ...WON.slice(3)], ['9', ...WON.slice(1, 2), '$100', ...WON.slice(3)]]),
    ).toMatchInlineSnapshot(
      `"bad-cell: deals, row 2, column "Amount": "€100" is not in one currency with the whole column, which mixes EUR, USD. Convert the amounts to one currency."`,
    ));
  test('amounts in two currencies by a column', () => {
    const mixed = [
      [...HEADER, 'Currency'],
      [...WON, 'EUR'],
      ['9', ...WON.slice(1), 'usd'],
      ['8', ...WON.slice(1), 'EUR'],
    ];
    expect(size(mixed)).toMatchInlineSnapshot(
      `"mixed-currency: deals mixes currencies in "Currency": "EUR" (2 rows), "USD" (1 row). Convert the amounts to one currency, or filter by "Currency"."`,
    );
    expect(number(ask('AVERAGE_DEAL_SIZE', mixed, '2026-06-30', 90, 'Currency', 'USD'))).toBe(100);
  });
  test('a day that does not exist', () =>
    expect(rate(withCell(1, 'Close Date', '2026-02-30'), '2026-06-30')).toMatchInlineSnapshot(
      `"bad-cell: deals, row 2, column "Close Date": "2026-02-30" is not a date. Correct or empty that cell."`,
    ));
  test('an error in Close Date', () =>
    expect(rate(withCell(1, 'Close Date', '#REF!'), '2026-06-30')).toMatchInlineSnapshot(
      `"bad-cell: deals, row 2, column "Close Date" holds #REF!: repair that cell."`,
    ));
  test('day or month first, nobody can tell', () => {
    const table = withCell(1, 'Close Date', '03/04/2026');
    expect(rate(table, '2026-06-30')).toMatchInlineSnapshot(
      `"bad-cell: deals, row 2, column "Close Date": "03/04/2026" is not clear: it may be day/month or month/day. Write dates as 2026-06-30, or say "@dates", "DMY" or "MDY"."`,
    );
    expect(number(ask('WIN_RATE', table, '2026-06-30', 90, '@dates', 'DMY'))).toBe(0.5);
    expect(number(ask('WIN_RATE', table, '2026-06-30', 90, '@dates', 'MDY'))).toBe(0);
  });
  test('a stage that may be an end', () =>
    expect(rate(withCell(1, 'Stage', 'Signed'), '2026-06-30')).toMatchInlineSnapshot(
      `"unknown-stage: deals, column "Stage": "Signed" (1 row) may be an end, but won or lost is not clear. Say so in KPI setup, or with "@won", "@lost" or "@open" and the stage's name."`,
    ));
  test('a probability that is none, and one that is missing', () => {
    const weighted = (probability: unknown) =>
      coverage(
        DEALS.map((row, i) => [...row, i === 0 ? 'Probability' : i === 3 ? probability : 0.5]),
        '2026-06-30',
        1000,
        '2026-Q3',
        '@variant',
        'weighted',
      );
    expect(weighted('high')).toMatchInlineSnapshot(
      `"bad-cell: deals, row 4, column "Probability": "high" is not a number. Correct or empty that cell."`,
    );
    expect(weighted('')).toMatchInlineSnapshot(
      `"bad-cell: deals, row 4, column "Probability": blank is not a probability. Fill it in."`,
    );
    expect(weighted(250)).toMatchInlineSnapshot(
      `"bad-cell: deals, row 4, column "Probability": 250 is not a rate from 0 to 100 %. Correct or empty that cell."`,
    );
  });
});

describe('nothing to compute from', () => {
  test('no deal closed in the window', () =>
    expect(rate(DEALS, '2020-06-30')).toMatchInlineSnapshot(
      `"no-data: No deal was won or lost from 2020-04-02 to 2020-06-30: choose a later as_of, more days, or fewer filters."`,
    ));
  test('filters that leave nothing', () =>
    expect(rate(DEALS, '2026-06-30', 90, 'Owner', 'Cem')).toMatchInlineSnapshot(
      `"no-data: No deal was won or lost from 2026-04-02 to 2026-06-30: choose a later as_of, more days, or fewer filters."`,
    ));
  test('none created in it', () =>
    expect(rate(DEALS, '2020-06-30', 90, '@variant', 'created')).toMatchInlineSnapshot(
      `"no-data: No deal was created from 2020-04-02 to 2020-06-30: choose a later as_of, more days, or fewer filters."`,
    ));
  test('won without an amount', () =>
    expect(refusal(ask('AVERAGE_DEAL_SIZE', withCell(1, 'Amount', ''), '2026-06-30'))).toMatchInlineSnapshot(
      `"no-data: No deal with an amount was won from 2026-04-02 to 2026-06-30: choose a later as_of, more days, or fewer filters."`,
    ));
  test('won without a created date', () =>
    expect(refusal(ask('SALES_CYCLE_LENGTH', withCell(1, 'Created Date', ''), '2026-06-30'))).toMatchInlineSnapshot(
      `"no-data: No won deal from 2026-04-02 to 2026-06-30 has both a created and a close date: fill the dates in, or choose more days."`,
    ));
  test('no customer at the start', () =>
    expect(refusal(ask('NET_REVENUE_RETENTION', SUBSCRIPTIONS, '2026-06-30', 60))).toMatchInlineSnapshot(
      `"no-data: subscriptions has no customer with recurring revenue on 2021-06-30: choose a later as_of or fewer months."`,
    ));
  test('the target is met', () =>
    expect(coverage(DEALS, '2026-06-30', 80, '2026-Q2')).toMatchInlineSnapshot(
      `"target-met: Target met: 100 won of 80, so there is nothing left to cover."`,
    ));
  test('a variant that the table cannot give', () =>
    expect(rate(DEALS, '2026-06-30', 90, '@variant', 'qualified')).toMatchInlineSnapshot(
      `"no-data: The variant "qualified" needs to know the stage a lost deal had reached: add a column "Lost at stage", or use another variant. Lost deals of this table only say that they are lost."`,
    ));
  test('0 of 10 is no failure: it is 0', () => expect(ask('WIN_RATE_FROM', 0, 10)).toBe(0));
});

describe('beyond all measure', () => {
  const huge = [HEADER, ...[1, 2, 3].map((id) => [String(id), 'Closed Won', 1.7e308, ...WON.slice(3)])];
  test.each(['CLOSED_REVENUE', 'AVERAGE_DEAL_SIZE', 'PIPELINE_VELOCITY'])('%s of amounts no number can hold', (fn) =>
    expect(refusal(ask(fn, [...huge, OPEN], '2026-06-30'))).toMatch(
      /^not-finite: .+ has no finite value for these numbers: check for amounts beyond all measure\.$/,
    ),
  );
});
