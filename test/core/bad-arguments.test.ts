// What people meet for what stands in the formula: which argument, what it is, what to write instead.
import { describe, expect, test } from 'vitest';
import { ask, asked, number, refusal } from './ask';
import { DEALS, SUBSCRIPTIONS, coverage, rate } from './small-book';

describe('as_of', () => {
  test.each([[[[0]]], [[[null]]], [[['']]], ['']])('a blank cell is not today: %j', (blank) =>
    expect(rate(DEALS, blank)).toBe('bad-argument: as_of is a blank cell: fill it in, or leave the argument out.'),
  );
  test.each([[90], [1e9], [-5], ['yesterday'], [true], ['03/04/2026'], ['1989-12-31'], ['2100-01-01'], ['2026-02-30']])(
    '%j is no day',
    (cell) =>
      expect(rate(DEALS, cell)).toMatch(
        /^bad-argument: as_of is .*, which is no day from 1990 to 2099: give a date cell or text such as "2026-06-30"\./,
      ),
  );
  test('90 where as_of should be', () =>
    expect(rate(DEALS, 90)).toMatchInlineSnapshot(
      `"bad-argument: as_of is 90, which is no day from 1990 to 2099: give a date cell or text such as "2026-06-30". The order is table, as_of, then the rest."`,
    ));
  test('a filter where as_of should be', () =>
    expect(rate(DEALS, 'Owner', 'Ana')).toMatchInlineSnapshot(
      `"bad-argument: as_of is "Owner", which is no day from 1990 to 2099: give a date cell or text such as "2026-06-30". The order is table, as_of, then the rest."`,
    ));
  test('a range', () =>
    expect(rate(DEALS, [['2026-06-30', '2026-07-01']])).toMatchInlineSnapshot(
      `"bad-argument: as_of takes one cell or value, not a range."`,
    ));
  test('an error cell', () =>
    expect(rate(DEALS, '#N/A')).toMatchInlineSnapshot(
      `"bad-argument: as_of holds #N/A: repair the cell it comes from."`,
    ));
  test.each([[46203], ['2026-06-30'], [[[46203.5]]], ['30 Jun 2026'], [[['2026-06-30']]]])('%j is one', (cell) =>
    expect(number(ask('WIN_RATE', DEALS, cell))).toBe(0.5),
  );
});

describe('days, months, target, period', () => {
  test('a filter where days should be', () =>
    expect(rate(DEALS, '2026-06-30', 'Owner', 'Ana')).toMatchInlineSnapshot(
      `"bad-argument: days is "Owner", which is not a number: write one here, or check the order of the arguments."`,
    ));
  test('days below 1, broken, or without end', () => {
    expect(rate(DEALS, '2026-06-30', 0)).toMatchInlineSnapshot(
      `"bad-argument: days is 0, but must be a whole number from 1 to 3660."`,
    );
    expect(rate(DEALS, '2026-06-30', 7.5)).toMatchInlineSnapshot(
      `"bad-argument: days is 7.5, but must be a whole number from 1 to 3660."`,
    );
    expect(rate(DEALS, '2026-06-30', 99999)).toMatchInlineSnapshot(
      `"bad-argument: days is 99999, but must be a whole number from 1 to 3660."`,
    );
    expect(rate(DEALS, '2026-06-30', [[null]])).toMatchInlineSnapshot(
      `"bad-argument: days is a blank cell: fill it in, or leave the argument out."`,
    );
  });
  test('months out of range', () =>
    expect(refusal(ask('NET_REVENUE_RETENTION', SUBSCRIPTIONS, '2026-06-30', 121))).toMatchInlineSnapshot(
      `"bad-argument: months is 121, but must be a whole number from 1 to 120."`,
    ));
  test('a date where the target should be', () => {
    expect(coverage(DEALS, '2026-06-30', '2026-Q3')).toMatchInlineSnapshot(
      `"bad-argument: target is "2026-Q3", which is not a number: write one here, or check the order of the arguments."`,
    );
    expect(coverage(DEALS, '2026-06-30', '2026-09-30')).toMatchInlineSnapshot(
      `"bad-argument: target is "2026-09-30", which is not a number: write one here, or check the order of the arguments."`,
    );
  });
  test('a target of 0, and below', () => {
    expect(coverage(DEALS, '2026-06-30', 0)).toMatchInlineSnapshot(`"bad-argument: target is 0, but must be above 0."`);
    expect(coverage(DEALS, '2026-06-30', -1)).toMatchInlineSnapshot(
      `"bad-argument: target is -1, but must be above 0."`,
    );
  });
  test('no target anywhere', () =>
    expect(coverage(DEALS, '2026-06-30', undefined, '2026-Q3')).toMatchInlineSnapshot(
      `"not-set-up: There is no target for 2026-Q3: enter it in KPI setup, or in the formula where that takes one."`,
    ));
  test('"all" has no target of its own', () =>
    expect(
      refusal(asked({ deals: DEALS })('PIPELINE_COVERAGE', undefined, undefined, undefined, 'all')),
    ).toMatchInlineSnapshot(
      `"bad-argument: period "all" has no target of its own: give the target as the third argument."`,
    ));
  test('the company’s target does not hold for a part', () => {
    const setup = { targets: [{ period: '2026-Q3', owner: '', amount: 1000 }] };
    const part = asked({ setup, deals: DEALS });
    expect(
      refusal(part('PIPELINE_COVERAGE', undefined, undefined, undefined, '2026-Q3', 'Stage', 'Proposal')),
    ).toMatchInlineSnapshot(
      `"bad-argument: The setup's target is for the whole company, not for "stage": give the target of that part as an argument."`,
    );
    expect(
      refusal(part('PIPELINE_COVERAGE', undefined, undefined, undefined, '2026-Q3', 'Owner', 'Ana')),
    ).toMatchInlineSnapshot(
      `"not-set-up: There is no target for Ana in 2026-Q3: enter it in KPI setup, or in the formula where that takes one."`,
    );
  });
  test('a period as a number or date: with the text to write instead', () => {
    expect(coverage(DEALS, '2026-06-30', 1000, 2026)).toMatchInlineSnapshot(
      `"bad-argument: period is 2026: write it as text, here "2026", in general "2026-09", "2026-Q3", "2026", "FY27-Q1", "FY27", "this quarter", "next quarter" or "all"."`,
    );
    expect(coverage(DEALS, '2026-06-30', 1000, 46203)).toMatchInlineSnapshot(
      `"bad-argument: period is 46203: write it as text, here "2026-Q2", in general "2026-09", "2026-Q3", "2026", "FY27-Q1", "FY27", "this quarter", "next quarter" or "all"."`,
    );
    expect(coverage(DEALS, '2026-06-30', 1000, 'Q3')).toMatchInlineSnapshot(
      `"bad-argument: period is "Q3": write it as text, "2026-09", "2026-Q3", "2026", "FY27-Q1", "FY27", "this quarter", "next quarter" or "all"."`,
    );
    expect(coverage(DEALS, '2026-06-30', 1000, '')).toMatchInlineSnapshot(
      `"bad-argument: period is a blank cell: fill it in, or leave the argument out."`,
    );
  });
});

describe('pairs', () => {
  test('a name without a value', () =>
    expect(rate(DEALS, '2026-06-30', 90, 'Owner')).toMatchInlineSnapshot(
      `"bad-argument: Filters and options come in pairs of name and value: "Owner" has no value after it."`,
    ));
  test('a number where a name should be', () =>
    expect(rate(DEALS, '2026-06-30', 90, 5, 'Ana')).toMatchInlineSnapshot(
      `"bad-argument: 5 stands where the name of a filter column or option was expected: write a header such as "Owner", or an option such as "@variant"."`,
    ));
  test('a blank name', () =>
    expect(rate(DEALS, '2026-06-30', 90, '', 'Ana')).toMatchInlineSnapshot(
      `"bad-argument: "" stands where the name of a filter column or option was expected: write a header such as "Owner", or an option such as "@variant"."`,
    ));
  test('an unknown column', () =>
    expect(rate(DEALS, '2026-06-30', 90, 'Region', 'EMEA')).toMatchInlineSnapshot(
      `"unknown-name: deals has no column "Region" to filter by. It has "Deal ID", "Stage", "Amount", "Created Date", "Close Date", "Owner"."`,
    ));
  test('a column that stands twice', () =>
    expect(
      rate(
        DEALS.map((row, i) => [...row, i === 0 ? 'owner' : 'x']),
        '2026-06-30',
        90,
        'Owner',
        'Ana',
      ),
    ).toMatchInlineSnapshot(
      `"unknown-name: deals has more than one column that "Owner" could mean: rename one of them."`,
    ));
  test('an unknown option', () =>
    expect(rate(DEALS, '2026-06-30', 90, '@varient', 'value')).toMatchInlineSnapshot(
      `"unknown-name: There is no option "@varient". Known: "@variant", "@setup", "@minimum_n", "@qualified_from", "@won", "@lost", "@open", "@dates", "@fiscal_start"."`,
    ));
  test('an unknown variant', () =>
    expect(rate(DEALS, '2026-06-30', 90, '@variant', 'median')).toMatchInlineSnapshot(
      `"unknown-name: @variant cannot be "median". Known: "closed", "created", "value", "qualified"."`,
    ));
  test('an unknown value of an option', () =>
    expect(refusal(ask('PIPELINE_VELOCITY', DEALS, '2026-06-30', 90, '@unit', 'year'))).toMatchInlineSnapshot(
      `"unknown-name: @unit cannot be "year". Known: "day", "week", "month"."`,
    ));
  test('a setup that is no range', () =>
    expect(rate(DEALS, '2026-06-30', 90, '@setup', 'KPI Setup')).toMatchInlineSnapshot(
      `"bad-argument: @setup is "KPI Setup": pass the range itself, KPI_SETUP without quotes."`,
    ));
  test('a stage that has no place', () =>
    expect(refusal(ask('PIPELINE_VELOCITY', DEALS, '2026-06-30', 90, '@qualified_from', 'Demo'))).toMatchInlineSnapshot(
      `"unknown-stage: deals: "Demo" has no known place among the stages. List the stages in KPI setup."`,
    ));
  test('a date order that is none', () =>
    expect(rate(DEALS, '2026-06-30', 90, '@dates', 'YMD')).toMatchInlineSnapshot(
      `"unknown-name: @dates cannot be "YMD". Known: "DMY", "MDY"."`,
    ));
});

describe('totals', () => {
  const from = (fn: string, ...args: unknown[]) => refusal(ask(`${fn}_FROM`, ...args));
  test('a part that is missing', () =>
    expect(from('WIN_RATE', 3)).toMatchInlineSnapshot(`"bad-argument: lost is missing: Deals lost in the window."`));
  test('a part below 0', () =>
    expect(from('WIN_RATE', 3, -7)).toMatchInlineSnapshot(
      `"bad-argument: lost is -7: write it as a positive amount, losses too."`,
    ));
  test('text', () =>
    expect(from('WIN_RATE', 'three', 7)).toMatchInlineSnapshot(
      `"bad-argument: won is "three", which is not a number: write one here, or check the order of the arguments."`,
    ));
  test('a range', () =>
    expect(from('WIN_RATE', [[1, 2]], 7)).toMatchInlineSnapshot(
      `"bad-argument: won takes one cell or value, not a range."`,
    ));
  test('one too many', () =>
    expect(from('WIN_RATE', 3, 7, 5)).toMatchInlineSnapshot(
      `"bad-argument: WIN_RATE_FROM was given more arguments than it takes: won, lost."`,
    ));
  test('a rate above 1', () =>
    expect(from('PIPELINE_VELOCITY', 50, 10000, 20, 60)).toMatchInlineSnapshot(
      `"bad-argument: win_rate is 20, but must be a rate from 0 to 1, or text such as "25%"."`,
    ));
  test('a target of 0, whatever was won', () => {
    expect(from('PIPELINE_COVERAGE', 600, 0)).toMatchInlineSnapshot(
      `"no-data: Pipeline coverage divides by target, which is 0: there is nothing to measure."`,
    );
    expect(from('PIPELINE_COVERAGE', 600, 0, 100)).toMatchInlineSnapshot(
      `"no-data: Pipeline coverage divides by target, which is 0: there is nothing to measure."`,
    );
  });
  test('more lost than there was', () => {
    expect(from('NET_REVENUE_RETENTION', 1000, 0, 600, 600)).toMatchInlineSnapshot(
      `"bad-argument: contraction and churn together are 1200, more than the 1000 there was at the start: check the amounts."`,
    );
    expect(from('GROSS_REVENUE_RETENTION', 1000, 600, 600)).toMatchInlineSnapshot(
      `"bad-argument: contraction and churn together are 1200, more than the 1000 there was at the start: check the amounts."`,
    );
  });
  test('beyond all measure', () =>
    expect(from('PIPELINE_VELOCITY', 1e200, 1e200, 1, 1)).toMatchInlineSnapshot(
      `"not-finite: Pipeline velocity has no finite value for these numbers: check for amounts beyond all measure."`,
    ));
  test('an error cell, a blank cell, a logical value', () => {
    expect(from('WIN_RATE', '#DIV/0!', 7)).toMatchInlineSnapshot(
      `"bad-argument: won holds #DIV/0!: repair the cell it comes from."`,
    );
    expect(from('WIN_RATE', [['']], 7)).toMatchInlineSnapshot(
      `"bad-argument: won is a blank cell: fill it in, or leave the argument out."`,
    );
    expect(from('WIN_RATE', true, 7)).toMatchInlineSnapshot(
      `"bad-argument: won is TRUE, which is not a number: write one here, or check the order of the arguments."`,
    );
  });
});

test('a function that does not exist', () =>
  expect(refusal(ask('WINRATE'))).toMatchInlineSnapshot(`"unknown-name: There is no function WINRATE."`));
