// The pane in a real browser over a workbook in memory: what a person does, and what they then see.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { button, card, expectClean, expectNarrow, openReview, says, tab, usePane } from './drive';

const FIVE = ['Pipeline coverage', 'Pipeline velocity', 'Win rate', 'Average deal size', 'Net revenue retention'];
/** The file of all pages but the first. */
const PAGES = '**/pages.js*';
const onPane = usePane();
const row = (page: Page, kpi: string) => page.getByRole('button', { name: new RegExp(`^${kpi}`) });

async function trySample(page: Page) {
  await button(page, 'Try with sample data').click();
  await button(page, 'Write CEO summary').waitFor();
}

describe('the first run', () => {
  test(
    'sample data leads to five values, none of them without a status, and to the CEO tab',
    onPane('empty', async (page, pane) => {
      await trySample(page);
      for (const title of FIVE) {
        const card = page.getByRole('article', { name: title });
        expect(await card.innerText(), title).toMatch(/\d/);
        expect(await card.innerText(), title).toMatch(/Green|Amber|Red/);
      }
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^\d of 5 needs? action/);
      await says(page, 'Deals: 420 rows, recognised as Salesforce');
      await button(page, 'Write CEO summary').click();
      await says(page, /CEO summary written/);
      expect(await pane.inWorkbook((host) => host.shown)).toEqual(['CEO Summary']);
      expect(await pane.inWorkbook((host) => [...host.tabs.keys()])).toEqual([
        'Deals',
        'Subscriptions',
        'KPI Setup',
        'CEO Summary',
        'KPI History',
      ]);
    }),
  );

  test(
    'one own table is found, recognised and saved with a target',
    onPane('pasted', async (page, pane) => {
      await button(page, 'Use my data').click();
      await says(page, 'Recognised as HubSpot, 420 rows, header in row 1');
      await page.getByLabel('Revenue target').fill('500.000');
      await button(page, 'Save data setup').click();
      await says(page, /could be two numbers/);
      expect(await pane.inWorkbook((host) => host.drawn.length)).toBe(0);
      await page.getByLabel('Revenue target').fill('500k');
      await page.getByLabel('Currency sign').fill('€');
      await says(page, '€500,000');
      await button(page, 'Save data setup').click();
      await button(page, 'See the five numbers').click();
      expect(await page.getByRole('article', { name: 'Pipeline coverage' }).innerText()).toMatch(/[\d.]+×/);
      expect(await page.getByRole('article', { name: 'Pipeline velocity' }).innerText()).toContain('€');
    }),
  );

  test(
    'sample data that cannot be inserted says why, and a second try finishes without a third tab',
    onPane('empty', async (page, pane) => {
      await page.evaluate("window.host.refuseNextPlan = 'The workbook is protected: unprotect it.'");
      await button(page, 'Try with sample data').click();
      await says(page, 'The workbook is protected: unprotect it.');
      await trySample(page);
      expect(await pane.inWorkbook((host) => [...host.tabs.keys()])).toEqual(['Deals', 'Subscriptions', 'KPI Setup']);
    }),
  );

  test(
    'outside Excel one page says so',
    onPane('nowhere', async (page) => {
      await page.getByRole('heading', { name: 'Sales KPI lives inside Excel' }).waitFor();
      await expectClean(page);
    }),
  );
});

test(
  'a setup tab that cannot be read is named, and nothing is saved over it',
  onPane('empty', async (page, pane) => {
    await trySample(page);
    await page.evaluate(
      `window.host.edit('KPI Setup', (cells) => { cells.find((row) => row[0] === '2026-Q3')[2] = 'much'; })`,
    );
    await page.getByRole('alert').filter({ hasText: '"much" is not a number' }).waitFor();
    const before = await pane.inWorkbook((host) => host.drawn.length);
    await tab(page, 'Data');
    await page.getByLabel('Company').fill('Northwind');
    await button(page, 'Save data setup').click();
    await says(page, /Not saved, nothing lost/);
    expect(await pane.inWorkbook((host) => host.drawn.length)).toBe(before);
    await button(page, 'Show KPI Setup').click();
    expect(await pane.inWorkbook((host) => host.shown)).toEqual(['KPI Setup']);
    await page.evaluate(
      `window.host.edit('KPI Setup', (cells) => { cells.find((row) => row[0] === '2026-Q3')[2] = 5; })`,
    );
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await button(page, 'Save data setup').click();
    await says(page, 'Data setup saved.');
  }),
);

test(
  'a reading that takes long says how far it is, and can be stopped',
  onPane('running', async (page) => {
    await button(page, 'Write CEO summary').waitFor();
    await page.evaluate(`window.host.read = (kind, place, watch) => new Promise((_, reject) => {
      watch.rows(40000, 100000);
      const wait = setInterval(() => watch.stopped() && (clearInterval(wait), reject(new Error('stopped'))), 5);
    })`);
    await button(page, 'Read the workbook again').click();
    await says(page, 'Reading Deals: 40,000 of 100,000 rows');
    await button(page, 'Stop').click();
    await page.getByRole('alert').filter({ hasText: 'The reading was stopped' }).waitFor();
    expect(await page.getByRole('article', { name: 'Win rate' }).innerText()).toMatch(/%/);
  }),
);

/** Every page over a workbook in full use, with its inner parts open. */
async function eachPage(page: Page, look: () => Promise<void>) {
  await page.getByText(/^Rows left out/).click();
  await button(page, 'Write CEO summary').click();
  await says(page, /CEO summary written/);
  await look();
  await tab(page, 'Data');
  await row(page, 'Deals').first().click();
  await button(page, /^Show \d+ more fields$/)
    .first()
    .click();
  await page.getByText('What the stages mean').first().click();
  await look();
  await tab(page, 'KPIs');
  await row(page, 'Win rate').first().click();
  await page
    .getByLabel('Owner', { exact: true })
    .first()
    .fill('a-very-long-name-without-any-space-in-it-whatsoever team');
  await says(page, /is not one person/);
  await page.getByText('Roll out in steps: 3, then 5, then 8').click();
  await page.getByText('Who defines, reviews and acts').first().click();
  await look();
  await tab(page, 'Targets');
  await look();
  await openReview(page);
  await look();
  for (const way of [/^Decisions/, /^Alerts/, /^People/]) {
    await tab(page, way);
    await look();
  }
  await tab(page, 'Audit');
  await row(page, 'Pipeline coverage').first().click();
  await look();
}

test(
  'a page whose file does not come says so in place of the page, and comes at the next try',
  onPane(
    'running',
    async (page) => {
      await tab(page, 'KPIs');
      await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
      await expectClean(page);
      await expectNarrow(page);
      await tab(page, 'Overview');
      await card(page, 'Pipeline coverage').waitFor();
      await tab(page, 'Review');
      await says(page, /could not be loaded/);
      await page.unroute(PAGES);
      await button(page, 'Try again').click();
      await page.getByRole('tab', { name: /^Due/ }).waitFor();
      await tab(page, 'KPIs');
      await page.getByRole('searchbox').waitFor();
    },
    { missing: PAGES },
  ),
);

describe.each([300, 450])('at %i px', (width) => {
  test.each(['light', 'dark'] as const)('no page has a serious fault of accessibility in %s', async (scheme) => {
    await onPane('running', (page) => eachPage(page, () => expectClean(page)), { scheme, width })();
  });
  test('no page is wider than the pane', async () => {
    await onPane('running', (page) => eachPage(page, () => expectNarrow(page)), { width })();
  });
  test('the first page is accessible and narrow', async () => {
    await onPane(
      'empty',
      async (page) => {
        await button(page, 'Try with sample data').waitFor();
        await expectClean(page);
        await expectNarrow(page);
      },
      { width },
    )();
  });
});

test(
  'the keyboard reaches and does everything',
  onPane('empty', async (page) => {
    await button(page, 'Try with sample data').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const press = async (key: string, until: string | RegExp) => {
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press(key);
        if ((await focused()).match(until)) return;
      }
      throw new Error(`${key} never reached ${until}`);
    };
    await press('Tab', /^Overview/);
    await press('Tab', 'Try with sample data');
    await page.keyboard.press('Enter');
    await button(page, 'Write CEO summary').waitFor();
    await press('Tab', 'Name one');
    await page.keyboard.press('Enter');
    await page.getByLabel('Owner').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
    await press('Tab', /^Pipeline coverageNobody yet/);
    await page.keyboard.press('Space');
    await page.getByLabel('Owner').waitFor({ state: 'detached' });
  }),
);
