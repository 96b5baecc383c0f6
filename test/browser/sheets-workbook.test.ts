// `npm start -- --sheets`: menu, sidebar and formulas of the script in the local workbook, over the double of Google's services.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUMMARY_TAB } from '../../core/index';
import type { SheetsWindow } from '../../playground/page/sheets';
import { type OpenSheets, openSheets } from './open-sheets';

const FILE = 'hubspot-deals';
let w: OpenSheets;
const choose = (item: string) =>
  w.page.getByRole('navigation').getByRole('button', { name: item, exact: true }).click();

describe('the local workbook of Google Sheets', () => {
  beforeAll(async () => {
    w = await openSheets(['examples/hubspot-deals.csv']);
  });
  afterAll(() => w?.close());

  it('opens the file as a tab, and the menu that the script builds', async () => {
    expect(await w.tabs()).toEqual(['hubspot-deals']);
    expect(await w.page.getByRole('navigation', { name: 'Sales KPIs' }).getByRole('button').allTextContents()).toEqual([
      ...['Set up', 'Write CEO summary', 'Refresh formulas', 'Review', 'Alerts'],
    ]);
    expect(await w.page.locator('#pane').isVisible()).toBe(false);
  });

  it('Set up opens the sidebar, shut in, and sample data come in tabs of their own', async () => {
    await choose('Set up');
    const side = await w.side();
    await side.getByRole('button', { name: 'Try with sample data' }).click();
    await side.getByRole('button', { name: 'Write CEO summary' }).waitFor();
    expect(await w.page.locator('#pane').getAttribute('sandbox')).not.toContain('allow-same-origin');
    expect(await side.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(await w.tabs()).toEqual(expect.arrayContaining(['Deals', 'KPI Setup']));
    expect(await w.cell('Deals', 'A1')).toBe('Opportunity ID');
  });

  it('Write CEO summary shows five numbers in the grid, and says so', async () => {
    await choose('Write CEO summary');
    await w.page.getByText('The CEO summary is written.').waitFor();
    const values = await Promise.all([5, 6, 7, 8, 9].map((row) => w.cell(SUMMARY_TAB, `B${row}`)));
    const names = await Promise.all([5, 6, 7, 8, 9].map((row) => w.cell(SUMMARY_TAB, `A${row}`)));
    expect(names).toEqual(expect.arrayContaining(['Pipeline coverage', 'Win rate']));
    for (const value of values) expect(value).toEqual(expect.any(Number));
    expect(values).toEqual(
      await Promise.all([5, 6, 7, 8, 9].map(async (row) => (await w.stored(SUMMARY_TAB, row, 2)).value)),
    );
  });

  it('draws the summary as a page: status colours, number formats, widths, trends', async () => {
    const look = await w.page.evaluate((tab) => {
      const { workbook } = (window as SheetsWindow).sheets!;
      const sheet = workbook.sheets.get(tab);
      return {
        styles: [4, 5, 6, 7, 8].map((row) => workbook.cells.style(sheet, row, 1)),
        width: sheet.getColumnWidth(0),
        texts: sheet.getRange(4, 0, 5, 12).getDisplayValues().flat().join(' '),
      };
    }, SUMMARY_TAB);
    expect(look.styles.map(({ n }) => n?.pattern)).toContain('0.0%');
    expect(look.width).toBeGreaterThan(100);
    expect(look.texts).toMatch(/[▁▂▃▄▅▆▇█]{3}/);
    if (process.env.SHOTS) await w.page.screenshot({ path: `${process.env.SHOTS}/sheets.png` });
  });

  it('calculates a formula that is typed, a table of results too', async () => {
    await w.type(FILE, 'Z1', '=WIN_RATE(Deals!A1:L421; "2026-06-30")');
    await expect.poll(() => w.cell(FILE, 'Z1')).toEqual(expect.any(Number));
    expect(await w.stored(FILE, 1, 26)).toEqual({
      formula: '=WIN_RATE(Deals!A1:L421; "2026-06-30")',
      value: await w.cell(FILE, 'Z1'),
    });
    await w.type(FILE, 'Z3', '=KPI_TREND("WIN_RATE"; 2; "quarter"; Deals!A1:L421; "2026-06-30"; 30)');
    await expect.poll(() => w.cell(FILE, 'AB3')).toBe('n'); // a table spills
  });

  it('calculates again when a cell that a formula is passed is typed over, and at no other time', async () => {
    await w.type(FILE, 'X1', '3');
    await w.type(FILE, 'X2', '1');
    await w.type(FILE, 'X3', '=WIN_RATE_FROM(X1, X2)');
    await expect.poll(() => w.cell(FILE, 'X3')).toBe(0.75);
    await w.type(FILE, 'X1', '1');
    await expect.poll(() => w.cell(FILE, 'X3')).toBe(0.5);
    await w.page.keyboard.press('ArrowDown');
    await w.page.keyboard.press('F2'); // the editor holds the formula, not its value
    await w.page.keyboard.press('Backspace');
    await w.page.keyboard.insertText(')');
    await w.page.keyboard.press('Enter');
    await expect.poll(() => w.stored(FILE, 3, 24)).toEqual({ formula: '=WIN_RATE_FROM(X1, X2)', value: 0.5 });
    await w.type(FILE, 'X3', '');
    await expect.poll(() => w.stored(FILE, 3, 24)).toEqual({ formula: '', value: '' });
  });

  it('keeps what Univer calculates, and says why a formula failed', async () => {
    await w.type(FILE, 'Y1', '=1+2');
    await expect.poll(async () => w.stored(FILE, 1, 25)).toEqual({ formula: '=1+2', value: 3 });
    await w.type(FILE, 'Y2', '=WIN_RATE_FROM(0; 0)');
    await expect.poll(() => w.cell(FILE, 'Y2')).toBe('#ERROR!');
    await w.page.keyboard.press('ArrowUp');
    await w.page.getByText('Win rate divides by won + lost, which is 0').waitFor();
  });

  it('asked for nothing outside this machine and reported no error', () => {
    expect(w.requestsElsewhere).toEqual([]);
    expect(w.errors).toEqual([]);
  });
});
