// The sidebar in its sandboxed frame over the double of Google's services: the same job as in Excel's pane.
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HISTORY_TAB, SETUP_TAB, SUMMARY_TAB, sampleDeals, setupFromCells } from '../../core/index';
import { type Spreadsheet, connectedSetup, inCells, openSpreadsheet } from '../apps-script/workbook';
import { launch } from '../pane/open-pane';
import { type Sidebar, openSidebar } from './open-sidebar';

const AUGUST_18 = 46252;
const ZONE = 'Asia/Tokyo';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser?.close());

const button = (frame: Frame, name: string | RegExp) => frame.getByRole('button', { name, exact: true });
const says = (frame: Frame, text: string | RegExp) => frame.getByText(text).first().waitFor();
const tab = (frame: Frame, name: string) => frame.getByRole('tab', { name, exact: true }).click();

/** Nothing is cut off at 300 pixels, nothing failed, nothing was asked of anybody but the script. */
async function expectSound({ frame, errors, requests, calls }: Sidebar): Promise<void> {
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
  expect(calls.filter((call) => !call.startsWith('kpiPane '))).toEqual([]);
}

async function opened(code: Spreadsheet, handler: string, does: (sidebar: Sidebar) => Promise<void>): Promise<void> {
  const sidebar = await openSidebar(browser, code, handler);
  try {
    await does(sidebar);
    await expectSound(sidebar);
  } finally {
    await sidebar.close();
  }
}

let code: Spreadsheet;
const book = () => code.double.book;
const setup = () => setupFromCells(code.ask('read', { tab: SETUP_TAB, from: 0 })!.rows);

describe('from a pasted export to the CEO tab', () => {
  beforeEach(() => {
    code = openSpreadsheet({
      zone: ZONE,
      now: '2026-08-18T03:00:00Z',
      setup: null,
      tabs: { Deals: inCells(sampleDeals(AUGUST_18, 'salesforce'), ZONE) },
    });
  });

  test('opens, connects, saves, names an owner, writes the summary', async () => {
    await opened(code, 'kpiSetUp', async ({ frame }) => {
      await button(frame, 'Use my data').click();
      await says(frame, /^Recognised as Salesforce, 420 rows/);
      await frame.getByLabel('Revenue target').fill('900000');
      await frame.getByLabel('Numbers as of').fill('2026-08-18');
      await button(frame, 'Save data setup').click();
      await says(frame, 'Data setup saved.');
      expect(setup().sources.deals).toMatchObject({ tab: 'Deals', table: '' });

      await tab(frame, 'KPIs');
      await frame
        .getByRole('button', { name: /Win rate/ })
        .first()
        .click();
      await frame.getByLabel('Owner').first().fill('Sales team');
      await button(frame, 'Save').first().click();
      await says(frame, /is not one person/);
      await frame.getByLabel('Owner').first().fill('Ana Reyes');
      await button(frame, 'Save').first().click();
      await says(frame, 'Win rate saved.');
      expect(setup().kpis.WIN_RATE!.owner).toBe('Ana Reyes');

      await tab(frame, 'Overview');
      await button(frame, 'Write CEO summary').click();
      await says(frame, /CEO summary written/);
      expect(book().values(SUMMARY_TAB)[6]![0]).toBe('Win rate');
      expect(book().values(SUMMARY_TAB)[6]![6]).toBe('Ana Reyes');
      expect(book().values(SUMMARY_TAB)[6]![1]).toBe(code.call('WIN_RATE'));
      expect(book().grid(HISTORY_TAB)!.lastRow).toBeGreaterThan(5);
      expect(book().active!.name).toBe(SUMMARY_TAB);
    });
  });

  test('the summary of a German spreadsheet is in German signs and dates', async () => {
    code = openSpreadsheet({ zone: ZONE, locale: 'de_DE' });
    await opened(code, 'kpiSetUp', async ({ frame }) => {
      await button(frame, 'Write CEO summary').click();
      await says(frame, /CEO summary written/);
      const grid = book().grid(SUMMARY_TAB)!;
      expect(grid.cell(2, 2).format).toBe('dd.mm.yyyy');
      expect(grid.cell(5, 6).value).toBe('≥ 3,00× / ≥ 2,50×');
    });
  });

  test('sample data come in tabs of their own', async () => {
    await opened(code, 'kpiSetUp', async ({ frame }) => {
      await button(frame, 'Try with sample data').click();
      await button(frame, 'Write CEO summary').waitFor();
      expect(book().grids.map(({ name }) => name)).toEqual(expect.arrayContaining(['Deals2', SETUP_TAB]));
    });
  });

  test('what was typed into the grid is seen on coming back; a save over it is refused with its cell', async () => {
    await opened(code, 'kpiSetUp', async ({ frame, leaveAndReturn }) => {
      await button(frame, 'Use my data').click();
      await says(frame, /^Recognised as Salesforce/);
      await button(frame, 'Save data setup').click();
      await says(frame, 'Data setup saved.');
      const grid = book().grid(SETUP_TAB)!;
      const row =
        book()
          .values(SETUP_TAB)
          .findIndex(([first]) => first === 'company') + 1;
      await leaveAndReturn(() => (grid.cell(row, 2).value = 'Northwind'));
      await expect.poll(() => frame.getByLabel('Company').inputValue()).toBe('Northwind');
      grid.cell(row, 2).value = 'Southwind'; // while the pane is in front
      await frame.getByLabel('Currency sign').fill('$');
      await button(frame, 'Save data setup').click();
      await says(frame, /KPI Setup, cell B\d+: somebody has changed it to "Southwind" meanwhile/);
    });
  });
});

describe('the other items of the menu', () => {
  beforeEach(() => {
    code = openSpreadsheet({ zone: ZONE });
  });

  test('Review opens the review', () =>
    opened(code, 'kpiReview', async ({ frame }) => {
      await expect
        .poll(() => frame.getByRole('tab', { name: 'Review', exact: true }).getAttribute('aria-selected'))
        .toBe('true');
      await says(frame, /^Due/);
    }));

  test('Alerts: an address, who it is, on and off', () =>
    opened(code, 'kpiAlerts', async ({ frame, page }) => {
      await says(frame, 'Off: nothing is sent.');
      await says(frame, /No KPI that is on has an owner yet/);
      expect(await button(frame, 'Turn alerts on').isDisabled()).toBe(true);
      await frame.getByLabel('Your name').fill('Sales team');
      await says(frame, /is not one person/);
      await frame.getByLabel('Your name').fill('Ana Reyes');
      await button(frame, 'Turn alerts on').click();
      await says(
        frame,
        /^On since 2026-06-30: daily between 7:00 and 8:00 \(Asia\/Tokyo\), sent from the account of Ana/,
      );
      expect(book().triggers).toHaveLength(1);
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/alerts.png` });
      await button(frame, 'Turn alerts off').click();
      await says(frame, 'Off: nothing is sent.');
      expect(book().triggers).toEqual([]);
    }));
});

test('Alerts: each owner has one address, kept on the setup tab; what is none is refused', async () => {
  const terms = {
    ...{ on: true, escalation: '', cadence: 'weekly' as const, green: null, amber: null, action: '', days: 7 },
  };
  code = openSpreadsheet({
    zone: ZONE,
    setup: {
      ...connectedSetup,
      kpis: { WIN_RATE: { ...terms, owner: 'Ana Reyes' }, AVERAGE_DEAL_SIZE: { ...terms, owner: 'Ben Okoro' } },
      people: [{ name: 'Chloe Martin', mail: 'chloe@example.com' }],
    },
  });
  await opened(code, 'kpiAlerts', async ({ frame }) => {
    await frame.getByLabel('E-mail of Ana Reyes').fill('ana@example.com, ben@example.com');
    await says(frame, /is not one mail address/);
    expect(await button(frame, 'Save addresses').isDisabled()).toBe(true);
    await frame.getByLabel('E-mail of Ana Reyes').fill('ana@example.com');
    await button(frame, 'Save addresses').click();
    await says(frame, /Addresses saved/);
    expect(setup().people).toEqual([
      { name: 'Chloe Martin', mail: 'chloe@example.com' },
      { name: 'Ana Reyes', mail: 'ana@example.com' },
      { name: 'Ben Okoro', mail: '' },
    ]);
    expect(await frame.getByLabel('E-mail of Ana Reyes').inputValue()).toBe('ana@example.com');
  });
});

test('a script that does not answer is said, in place of an empty pane', async () => {
  code = openSpreadsheet({ zone: ZONE });
  code.double.session.before = (name) => {
    if (name === 'Spreadsheet.getSpreadsheetTimeZone') throw new Error('Authorisation is required');
  };
  await opened(code, 'kpiSetUp', async ({ frame }) => {
    await says(frame, 'The spreadsheet does not answer: Authorisation is required');
  });
});
