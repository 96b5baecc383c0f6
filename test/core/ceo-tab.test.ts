// What a CEO must be able to read off the tab: on a phone, in grey print, without anything cut off.
import { describe, expect, test } from 'vitest';
import {
  Connected,
  type Line,
  type Plan,
  STATUS_LOOK,
  type Setup,
  ceoLines,
  ceoSummary,
  ceoTab,
  emptySetup,
  isFailure,
  plainCell,
  sampleDeals,
  sampleSubscriptions,
} from '../../core/index';
import { TODAY } from './ask';

const DEALS = sampleDeals(TODAY, 'salesforce').rows;
const SUBSCRIPTIONS = sampleSubscriptions(TODAY).rows;

function connected(setup: Partial<Setup> = {}, deals = DEALS) {
  const at = (tab: string) => ({ tab, table: '', columns: {} });
  const whole = { ...emptySetup, sources: { deals: at('Deals'), subscriptions: at('Subscriptions') }, ...setup };
  const table = (name: string, rows: readonly (readonly unknown[])[]) => ({ name, rows, cell: plainCell });
  return new Connected(whole, {
    deals: table('deals', deals),
    subscriptions: table('subscriptions', SUBSCRIPTIONS),
  });
}

const tabOf = (workbook: Connected): Plan => {
  const plan = ceoTab(workbook, TODAY);
  if (isFailure(plan)) throw new Error(plan.message);
  return plan;
};
const targets = ['2026-Q2', '2026-Q3'].map((period) => ({ period, owner: '', amount: 900_000 }));
const plan = tabOf(connected({ targets, options: { ...emptySetup.options, currency: '$' } }));
const textOf = ({ cells }: Plan) => cells.map((row) => row.map((cell) => cell?.value ?? '').join('|')).join('\n');
/** Widths as Excel draws them at 100 %: 7 pixels a character and 5 around it. */
const pixels = (characters: number) => characters * 7 + 5;

describe('on a phone of 375 px', () => {
  test('name, value and status of all five stand side by side above the fold', () => {
    expect(plan.widths.slice(0, 3).reduce((sum, width) => sum + pixels(width), 0)).toBeLessThanOrEqual(375);
    const heights = plan.heights.slice(0, 9).map((points) => ((points ?? 15) * 4) / 3);
    expect(heights.reduce((a, b) => a + b, 0)).toBeLessThan(600);
  });
  test.each([
    [3816, '"$"#,##0'],
    [999_999, '"$"#,##0'],
    [123_456_789, '[>=1000000]"$"0.00,,"M"'],
  ])('an amount of %i is short enough to be printed', (value, format) => {
    const cell = plan.cells.flat().find((one) => one?.style?.size === 'large' && one.format?.includes('#,##0'));
    const [millions, plain] = cell!.format!.split(';');
    expect(value >= 1e6 ? millions : plain).toContain(format.replace(/"/g, plain!.includes('"$"') ? '"' : ''));
  });
});

describe('nothing is cut off at 100 %', () => {
  test('texts that could be wider than their cell are wrapped, or have nothing beside them', () => {
    for (const row of plan.cells)
      row.slice(0, plan.print.columns).forEach((cell, column) => {
        if (typeof cell?.value !== 'string' || cell.style?.wrap) return;
        const rest = row
          .slice(column + 1, plan.print.columns)
          .findIndex((next) => next !== undefined && next.value !== '');
        const free = plan.widths.slice(column, rest < 0 ? plan.print.columns : column + 1 + rest);
        const room = free.reduce((sum, width) => sum + width, 0);
        expect(cell.value.length, cell.value).toBeLessThanOrEqual(room);
      });
  });
  const terms = { on: true, escalation: '', cadence: 'weekly', green: 9, amber: 8, days: 5 } as const;
  const long = {
    PIPELINE_COVERAGE: { ...terms, owner: 'A'.repeat(200), action: `Call ${'every account '.repeat(20)}` },
  };
  test.each([
    ['usual', plan],
    ['200-character', tabOf(connected({ targets, kpis: long }))],
  ])('%s texts that are wrapped fit the lines of their row', (_, { cells, widths, heights }) => {
    cells.forEach((row, at) =>
      row.forEach((cell, column) => {
        if (typeof cell?.value !== 'string' || !cell.style?.wrap || cell.value === '') return;
        const lines = Math.ceil(cell.value.length / (widths[column]! - 1));
        expect(lines * 15, cell.value).toBeLessThanOrEqual((heights[at] ?? 15) + 1);
      }),
    );
  });
});

describe('in grey print', () => {
  test('every status is a word and a sign, no two alike', () => {
    const looks = Object.values(STATUS_LOOK);
    expect(new Set(looks.map(({ sign, word }) => `${sign}${word}`)).size).toBe(looks.length);
    for (const line of ceoLines(connected(), TODAY)) {
      const { sign, word } = STATUS_LOOK[line.verdict.judgement.status];
      expect(textOf(plan)).toContain(`${sign} ${word}`);
    }
  });
  test('two font sizes, and of fills only the head and those of the statuses', () => {
    const cells = plan.cells.flat().filter((cell) => cell !== undefined);
    expect(new Set(cells.map(({ style }) => style?.size ?? 'normal')).size).toBeLessThanOrEqual(2);
    const fills = new Set(cells.flatMap(({ style }) => (style?.fill ? [style.fill] : [])));
    const statuses = new Set(Object.values(STATUS_LOOK).map(({ fill }) => fill));
    expect([...fills].filter((fill) => !statuses.has(fill))).toHaveLength(1);
  });
  test('it prints on one page, trend data left out', () => {
    expect(plan.print.rows).toBe(plan.cells.length);
    expect(plan.widths.slice(0, plan.print.columns).reduce((a, b) => a + b, 0)).toBeLessThan(210);
    for (const { column } of plan.charts) expect(column).toBeLessThan(plan.print.columns);
  });
});

describe('below the five', () => {
  test('stands what feeds them, with a number where a table gives one, and where to act', () => {
    const text = textOf(plan);
    expect(text).toContain('What feeds them (layer 1, outreach)');
    expect(plan.cells.filter((row) => row[1]?.style?.size === 'large')).toHaveLength(6);
    expect(text).toMatch(/Where to act\|+\n.*layer/);
  });
  test('a number that cannot be computed is said, with the reason', () => {
    expect(textOf(tabOf(connected()))).toMatch(/Not computed, or without a status\|+\nPipeline coverage: .*target/);
  });
  test('a feeder without its table says which to connect', () => {
    const lines: readonly Line[] = ceoLines(connected(), TODAY);
    const stamp = { sources: [], writtenAt: '' };
    expect(textOf(ceoSummary(lines, 'Connect leads.', emptySetup, TODAY, stamp))).toContain('Connect leads.');
  });
});

test('the one formula of the tab says OUT OF DATE a week after the day it is for', () => {
  const formulas = plan.cells.flat().filter((cell) => cell?.formula !== undefined);
  expect(formulas.map((cell) => cell!.formula)).toEqual(['=IF(TODAY()-B2>7;"OUT OF DATE";"")']);
  expect(plan.cells[1]![1]!.value).toBe(TODAY);
});

test('there is no tab of five errors', () => {
  expect(ceoTab(new Connected(emptySetup, {}), TODAY)).toMatchObject({ code: 'not-set-up' });
  const broken = connected({}, [
    ['nothing', 'known'],
    [1, 2],
  ]);
  expect(ceoTab(new Connected(broken.setup, { deals: broken.sources.deals! }), TODAY)).toSatisfy(isFailure);
});
