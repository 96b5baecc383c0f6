// The pane in a real browser over a workbook in memory: what a person does, and what they then see.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Look, type Pane, buildPage, launch, openPane } from './open-pane';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FIVE = ['Pipeline coverage', 'Pipeline velocity', 'Win rate', 'Average deal size', 'Net revenue retention'];

let browser: Browser;
let pane: Pane;

beforeAll(async () => {
  await buildPage();
  browser = await launch();
}, 60_000);
afterAll(() => browser?.close());

/** Opens a workbook's pane, and afterwards sees that nothing was logged as an error. */
const onPane =
  (name: Parameters<typeof openPane>[1], does: (page: Page) => Promise<void>, look: Look = {}) =>
  async () => {
    pane = await openPane(browser, name, look);
    try {
      await does(pane.page);
      expect(pane.errors).toEqual([]);
    } finally {
      await pane.page.context().close();
    }
  };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const row = (page: Page, kpi: string) => page.getByRole('button', { name: new RegExp(`^${kpi}`) });

async function trySample(page: Page) {
  await button(page, 'Try with sample data').click();
  await button(page, 'Write CEO summary').waitFor();
}
async function openKpi(page: Page, kpi: string) {
  await tab(page, 'KPIs');
  await row(page, kpi).click();
  await page.getByLabel('Owner').waitFor();
}
describe('the first run', () => {
  test(
    'sample data leads to five values, none of them without a status, and to the CEO tab',
    onPane('empty', async (page) => {
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
      ]);
    }),
  );

  test(
    'one own table is found, recognised and saved with a target',
    onPane('pasted', async (page) => {
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
    onPane('empty', async (page) => {
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
  onPane('empty', async (page) => {
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

/** Every page, with its inner parts open. */
async function eachPage(page: Page, look: () => Promise<void>) {
  await button(page, 'Try with sample data').waitFor();
  await look();
  await trySample(page);
  await page.getByText(/Left out of a number/).click();
  await button(page, 'Write CEO summary').click();
  await says(page, /CEO summary written/);
  await look();
  await openKpi(page, 'Win rate');
  await page.getByLabel('Owner').fill('a-very-long-name-without-any-space-in-it-whatsoever team');
  await says(page, /is not one person/);
  await look();
  await tab(page, 'Data');
  await row(page, 'Deals').click();
  await button(page, /^Show \d+ more fields$/).click();
  await page.getByText('What the stages mean').click();
  await look();
}

async function expectNarrow(page: Page) {
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((element) => {
        const { overflowX, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none' || element.matches('input, select, svg, svg *')) return false;
        const sticksOut = element.getBoundingClientRect().right > innerWidth + 0.5;
        return sticksOut || (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.className.toString()} ${element.textContent.slice(0, 40)}`),
  );
  expect(tooWide).toEqual([]);
}

async function expectClean(page: Page) {
  await page.evaluate(AXE);
  const found = await page.evaluate<axe.AxeResults>(
    // Fluent's own focus guards are hidden on purpose: they hand the focus on at once.
    'axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"] })',
  );
  const serious = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual(
    [],
  );
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test(
    'no page has a serious fault of accessibility',
    onPane('empty', (page) => eachPage(page, () => expectClean(page)), { scheme }),
  );
});

test.each([300, 450])('no page is wider than a pane of %i px', async (width) => {
  await onPane('empty', (page) => eachPage(page, () => expectNarrow(page)), { width })();
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
