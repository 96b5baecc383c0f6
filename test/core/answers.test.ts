// The functions whose answer is a table: TREND, EXPLAIN, SUMMARY, TARGET.
import { describe, expect, test } from 'vitest';
import { isFailure, kpis, sampleDeals, sampleSubscriptions } from '../../core/index';
import { isoDay } from '../../core/day';
import { measuredParameters } from '../../core/signature';
import { TODAY, ask, asked, number, refusal, rows } from './ask';

const DEALS = sampleDeals(TODAY, 'salesforce').rows;
const SUBSCRIPTIONS = sampleSubscriptions(TODAY).rows;

describe('TREND', () => {
  test.each([
    ['week', 7],
    ['month', 30],
    ['quarter', 91],
  ] as const)(
    'by %s: a header, ascending days up to as_of, and the last is the function’s own value',
    (step, apart) => {
      const [header, ...points] = rows(ask('TREND', 'WIN_RATE', 5, step, DEALS, TODAY));
      expect(header).toEqual(['date', 'value', 'n']);
      expect(points).toHaveLength(5);
      const days = points.map(([day]) => Number(day));
      expect(days[4]).toBe(TODAY);
      days.slice(1).forEach((day, i) => expect(Math.abs(day - days[i]! - apart)).toBeLessThanOrEqual(2));
      expect(points[4]![1]).toBe(ask('WIN_RATE', DEALS, TODAY));
      // Each point is the function as of that day.
      for (const [day, value] of points) expect(value).toBe(ask('WIN_RATE', DEALS, day));
    },
  );

  test('months end where months end', () =>
    expect(
      rows(ask('TREND', 'WIN_RATE', 4, 'month', DEALS, TODAY))
        .slice(1)
        .map(([day]) => isoDay(Number(day))),
    ).toEqual(['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']));

  test('all open deals count at every point, today’s included, unlike in the headline', () => {
    const today = Number(rows(ask('TREND', 'PIPELINE_VELOCITY', 1, 'week', DEALS, TODAY))[1]![1]);
    expect(today).toBeGreaterThan(number(ask('PIPELINE_VELOCITY', DEALS, TODAY)));
    expect(today).toBeCloseTo(number(ask('PIPELINE_VELOCITY', DEALS, TODAY, 90, '@open', 'Prospecting')), 9);
  });

  test('a named period stays, an unnamed one moves by month', () => {
    const named = rows(ask('TREND', 'CLOSED_REVENUE', 3, 'month', DEALS, TODAY, '2026-Q2')).slice(1);
    expect(named.map(([, value]) => value)).toEqual(
      ['2026-04-30', '2026-05-31', '2026-06-30'].map((day) => ask('CLOSED_REVENUE', DEALS, day, '2026-Q2')),
    );
    const moving = rows(ask('TREND', 'CLOSED_REVENUE', 4, 'month', DEALS, TODAY)).slice(1);
    expect(moving[0]![1]).toBe(ask('CLOSED_REVENUE', DEALS, '2026-03-31', '2026-Q1'));
  });

  test('a point without a value is a failure in its own cell; the others stand', () => {
    const [, first, last] = rows(
      ask(
        'TREND',
        'WIN_RATE',
        2,
        'quarter',
        [DEALS[0]!, ['1', 'a', 'b', 5, 'Closed Won', 100, TODAY - 9, TODAY - 1, 'Ana', '', '', '']],
        TODAY,
        30,
      ),
    );
    expect(isFailure(first![1])).toBe(true);
    expect(last!.slice(1)).toEqual([1, 1]);
  });

  test('refuses what it cannot do', () => {
    expect(refusal(ask('TREND', 'WIN_RATE', 0, 'week', DEALS, TODAY))).toMatchInlineSnapshot(
      `"bad-argument: points is 0, but must be a whole number from 1 to 260."`,
    );
    expect(refusal(ask('TREND', 'WIN_RATE', 12, 'day', DEALS, TODAY))).toMatchInlineSnapshot(
      `"unknown-name: step cannot be "day". Known: "week", "month", "quarter"."`,
    );
    expect(refusal(ask('TREND', 'WIN_RATE', 12))).toMatchInlineSnapshot(
      `"bad-argument: step is missing: "week", "month" or "quarter"."`,
    );
    expect(refusal(ask('TREND', 'WINRATE', 12, 'week', DEALS, TODAY))).toMatch(
      /^unknown-name: There is no KPI "WINRATE"/,
    );
  });
});

describe('EXPLAIN', () => {
  const explained = (...args: unknown[]) =>
    new Map(rows(ask('EXPLAIN', ...args)).map(([what, value]) => [String(what), value] as const));

  test('says value, parts, window, variants and what they give, rows used and left out, thresholds and their source', () => {
    const is = explained('WIN_RATE', DEALS, TODAY, 90, 'Owner', 'Ana Reyes');
    expect(is.get('value')).toBe(ask('WIN_RATE', DEALS, TODAY, 90, 'Owner', 'Ana Reyes'));
    expect(is.get('formula')).toBe('won ÷ (won + lost)');
    expect(is.get('window')).toBe('2026-04-02 to 2026-06-30');
    expect(is.get('as of')).toBe('2026-06-30');
    expect(is.get('filter Owner')).toBe('Ana Reyes');
    expect(is.get('won and lost')).toBe('column "Stage"');
    expect(is.get('variant value: amounts instead of counts')).toBe(
      ask('WIN_RATE', DEALS, TODAY, 90, 'Owner', 'Ana Reyes', '@variant', 'value'),
    );
    expect(is.get('thresholds come from')).toBe('own: change against the 90 days before, in points');
    expect(is.get('definition version')).toBe(1);
    const parts = [...is].filter(([what]) => what.startsWith('part ')).map(([, value]) => Number(value));
    expect(parts[0]! / (parts[0]! + parts[1]!)).toBe(is.get('value'));
  });

  const measurable = kpis.filter(({ tables }) => tables.every((kind) => kind === 'deals' || kind === 'subscriptions'));
  test.each(measurable.map((kpi) => [kpi.id, kpi] as const))('%s: two columns, every cell a value', (id, kpi) => {
    const args = measuredParameters(kpi).map(({ name, role, example }): unknown => {
      if (role === 'table') return name === 'deals' ? DEALS : SUBSCRIPTIONS;
      return role === 'as_of' ? TODAY : role === 'input' ? JSON.parse(example) : undefined;
    });
    const table = rows(ask('EXPLAIN', id, ...args));
    expect(table[0]).toEqual(['what', 'value']);
    for (const row of table) {
      expect(row).toHaveLength(2);
      for (const cell of row) expect(['string', 'number', 'boolean']).toContain(typeof cell);
      expect(row[1]).not.toBeNaN();
    }
  });

  test('a KPI without a value says why, and still names window-free facts', () => {
    const is = explained('WIN_RATE', DEALS, '1995-01-01');
    expect(is.get('value')).toMatch(/^No deal was won or lost from 1994-10-04 to 1995-01-01/);
    expect(is.get('reads as')).toBe('n/a');
  });
});

describe('SUMMARY', () => {
  const titles = (table: readonly (readonly unknown[])[]) => table.slice(1).map(([kpi]) => kpi);

  test('five rows under a header; net retention where there are subscriptions, attainment where there are none', () => {
    const five = rows(ask('SUMMARY', DEALS, SUBSCRIPTIONS, TODAY));
    expect(five[0]).toEqual(['KPI', 'value', 'unit', 'change', 'status', 'owner', 'action', 'due']);
    expect(titles(five)).toEqual([
      'Pipeline coverage',
      'Pipeline velocity',
      'Win rate',
      'Average deal size',
      'Net revenue retention',
    ]);
    expect(titles(rows(ask('SUMMARY', DEALS, undefined, TODAY)))[4]).toBe('Revenue attainment');
    for (const row of five) expect(row).toHaveLength(8);
  });

  test('each value is the function’s own; a due day follows as_of where the status is a breach', () => {
    const setup = { targets: [{ period: '2026-Q2', owner: '', amount: 1e7 }] };
    const five = rows(
      asked({ setup, deals: DEALS, subscriptions: SUBSCRIPTIONS })('SUMMARY', undefined, undefined, '2026-06-30'),
    );
    expect(five[3]![1]).toBe(ask('WIN_RATE', DEALS, TODAY));
    expect(five[5]![1]).toBe(ask('NET_REVENUE_RETENTION', SUBSCRIPTIONS, TODAY));
    for (const [, , , , status, , action, due] of five.slice(1)) {
      const breach = /^(amber|red)/.test(String(status));
      expect([action !== '', /^2026-07-\d\d$/.test(String(due))]).toEqual([breach, breach]);
    }
  });

  test('a KPI that cannot be computed is a failure in its own cell', () => {
    const [, coverage] = rows(ask('SUMMARY', DEALS, undefined, TODAY));
    expect(isFailure(coverage![1]) && coverage![1].message).toMatch(/^There is no target for 2026-Q2/);
    expect(coverage![4]).toBe('not available');
  });

  test('refuses pairs it does not know', () => {
    expect(refusal(ask('SUMMARY', DEALS, undefined, TODAY, '@setup'))).toMatchInlineSnapshot(
      `"bad-argument: Filters and options come in pairs of name and value: "@setup" has no value after it."`,
    );
    expect(refusal(ask('SUMMARY', DEALS, undefined, TODAY, '@setup', 'KPI Setup'))).toMatchInlineSnapshot(
      `"bad-argument: @setup is "KPI Setup": pass the range itself, KPI_SETUP without quotes."`,
    );
    expect(refusal(ask('SUMMARY', DEALS, undefined, TODAY, 'Owner', 'Ana'))).toMatchInlineSnapshot(
      `"unknown-name: There is no option "Owner". Known: "@setup"."`,
    );
  });

  test('with nothing connected every row says so', () => {
    const five = rows(ask('SUMMARY')).slice(1);
    expect(five).toHaveLength(5);
    for (const [, value] of five) expect(isFailure(value) && value.code).toBe('not-set-up');
  });
});

describe('TARGET', () => {
  const target = asked({
    setup: {
      targets: [
        { period: '2026-07', owner: '', amount: 100 },
        { period: '2026-08', owner: '', amount: 200 },
        { period: '2026-09', owner: '', amount: 300 },
        { period: '2026-Q4', owner: '', amount: 900 },
        { period: '2026-Q4', owner: 'Ana', amount: 90 },
        { period: '2027', owner: '', amount: 4000 },
      ],
    },
  });
  test.each([
    ['2026-07', undefined, 100],
    ['2026-Q3', undefined, 600], // three months make a quarter
    ['2026-Q4', undefined, 900],
    ['2026-Q4', 'ana', 90],
    ['2027', undefined, 4000],
  ])('%s of %s: %i', (period, owner, amount) => expect(target('TARGET', period, owner)).toBe(amount));

  test('a year is never divided, a gap never filled', () => {
    expect(refusal(target('TARGET', '2027-Q1'))).toMatchInlineSnapshot(
      `"not-set-up: There is no target for 2027-Q1: enter it in KPI setup, or in the formula where that takes one."`,
    );
    expect(refusal(target('TARGET', '2026'))).toMatch(/^not-set-up/);
    expect(refusal(target('TARGET', '2026-Q4', 'Ben'))).toMatchInlineSnapshot(
      `"not-set-up: There is no target for Ben in 2026-Q4: enter it in KPI setup, or in the formula where that takes one."`,
    );
  });
});
