// The whole cycle of a KPI in the sidebar of Google Sheets: 300 pixels wide, sandboxed, over the double of Google's services.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Day, SETUP_TAB, SUMMARY_TAB, dayOf, sampleDeals, setupFromCells } from '../../core/index';
import { clockIn } from '../apps-script/time-zone';
import { type Spreadsheet, inCells, openSpreadsheet } from '../apps-script/workbook';
import { launch } from '../pane/open-pane';
import { type Sidebar, openSidebar } from './open-sidebar';
import { goRound } from './way-round';

const AUGUST_18 = 46252;
const NOON = '2026-08-18T03:00:00Z';
const ZONE = 'Asia/Tokyo';

describe('the whole cycle in the sidebar of Google Sheets', () => {
  let browser: Browser;
  let code: Spreadsheet;
  let sidebar: Sidebar;
  const book = () => code.double.book;

  beforeAll(async () => {
    browser = await launch();
    code = openSpreadsheet({
      ...{ zone: ZONE, now: NOON, setup: null },
      tabs: { Deals: inCells(sampleDeals(AUGUST_18, 'salesforce'), ZONE) },
    });
    sidebar = await openSidebar(browser, code, 'kpiSetUp', NOON);
  }, 60_000);
  afterAll(() => browser?.close());

  it('connects the tab of deals, with a target', async () => {
    const { frame } = sidebar;
    await frame.getByRole('button', { name: 'Use my data' }).click();
    await frame.getByText(/^Recognised as Salesforce, 420 rows/).waitFor();
    await frame.getByLabel('Revenue target').fill('900000');
    await frame.getByRole('button', { name: 'Save data setup' }).click();
    await frame.getByText('Data setup saved.').waitFor();
    const { sources, targets } = setupFromCells(code.ask('read', { tab: SETUP_TAB, from: 0 })!.rows);
    expect(sources.deals).toMatchObject({ tab: 'Deals', table: '' });
    expect(targets).toEqual([{ period: '2026-Q3', owner: '', amount: 900_000 }]);
  });

  goRound(() => ({
    pane: sidebar.frame,
    cells: (tab) =>
      Promise.resolve(
        book()
          .values(tab)
          .map((row) => row.map(dayIn)),
      ),
    active: () => Promise.resolve(book().active?.name),
  }));

  it('wrote the same number as the function gives', () => {
    const row = book()
      .values(SUMMARY_TAB)
      .find(([kpi]) => kpi === 'Pipeline coverage')!;
    expect(row[1]).toBe(code.call('PIPELINE_COVERAGE'));
  });

  it('keeps the six pages beside each other', async () => {
    const tops = await sidebar.frame
      .getByRole('tablist')
      .first()
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(tops).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('asked only the script, and reported no error', () => {
    expect(sidebar.calls.filter((call) => !call.startsWith('kpiPane '))).toEqual([]);
    expect(sidebar.requests).toEqual([]);
    expect(sidebar.errors).toEqual([]);
  });
});

/** A date cell as its day. */
function dayIn(value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  const { year, month, day } = clockIn(ZONE, value.getTime());
  return dayOf(year, month, day) satisfies Day;
}
