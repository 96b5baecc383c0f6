// The data page in a real browser: where the data is, how it reads, what is wrong with it, and the cells to mend.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { button, cellsOf, expectClean, expectNarrow, refuseNext, says, tab, usePane } from './drive';

const onPane = usePane();

const row = (page: Page, table: string) => page.getByRole('button', { name: new RegExp(`^${table}`) });
/** An option of a native list, by its label. */
const choose = (page: Page, list: string, option: string) =>
  page.getByLabel(list, { exact: true }).selectOption({ label: option });
const article = (page: Page, name: string) => page.getByRole('article', { name }).innerText();

async function trySample(page: Page) {
  await button(page, 'Try with sample data').click();
  await button(page, 'Write CEO summary').waitFor();
}

describe('the data page', () => {
  test(
    'asks for what it cannot tell, and a correction makes the number',
    onPane('homemade', async (page) => {
      await button(page, 'Use my data').click();
      await says(page, 'Choose: Amount, ACV');
      await says(page, /Missing: needed for telling open, won and lost apart/);
      await choose(page, 'Column for Amount', 'ACV');
      await choose(page, 'Column for Stage', 'Where we are');
      await page.getByText('Choose: Amount, ACV').waitFor({ state: 'detached' });
      expect(await page.getByText('chosen by you').count()).toBe(2);
      await button(page, 'Save data setup').click();
      await button(page, 'See the five numbers').click();
      expect(await article(page, 'Win rate')).toMatch(/[\d.]+%/);
      await says(page, /Calculation is manual, .* press F9/);
    }),
  );

  test(
    'a save that fails says why and keeps every field, also over a look at another tab',
    onPane('pasted', async (page) => {
      await button(page, 'Use my data').click();
      await page.getByLabel('Revenue target').fill('1.2m');
      await page.getByLabel('Company').fill('Northwind');
      await refuseNext(page, 'The tab KPI Setup is protected.');
      await button(page, 'Save data setup').click();
      await says(page, 'The tab KPI Setup is protected.');
      await tab(page, 'KPIs');
      await tab(page, 'Data');
      expect(await page.getByLabel('Revenue target').inputValue()).toBe('1.2m');
      expect(await page.getByLabel('Company').inputValue()).toBe('Northwind');
      await button(page, 'Save data setup').click();
      await says(page, 'Data setup saved.');
      expect(await page.getByLabel('Revenue target').inputValue()).toBe('1200000');
    }),
  );

  test(
    'a stage that may be an end is asked for, with its rows, and decided here',
    onPane('empty', async (page) => {
      await trySample(page);
      await page.evaluate(
        `window.host.edit('Deals', (cells) => { cells[5][4] = 'Closed - other'; cells[6][4] = 'Closed - other'; })`,
      );
      await says(page, /"Closed - other" \(2 rows\) may be an end/);
      await tab(page, 'Data');
      await row(page, 'Deals').click();
      await page.getByLabel('Closed - other').selectOption({ label: 'lost' });
      await button(page, 'Save data setup').click();
      await button(page, 'See the five numbers').click();
      expect(await article(page, 'Win rate')).toMatch(/[\d.]+%/);
    }),
  );

  test(
    'a table that is gone is named, and another can take its place',
    onPane('empty', async (page) => {
      await trySample(page);
      await page.evaluate(
        `{ const rows = window.host.tabs.get('Deals'); window.host.tabs.delete('Deals'); window.host.add('New', rows, false); }`,
      );
      await button(page, 'Read the workbook again').click();
      await says(page, /"Deals" of the setup is gone/);
      await tab(page, 'Data');
      await row(page, 'Deals').click();
      await page.getByLabel('Where it is').first().selectOption({ label: 'Tab New' });
      await button(page, 'Save data setup').click();
      await button(page, 'See the five numbers').click();
      await says(page, 'Deals: 420 rows, recognised as Salesforce');
    }),
  );
});

/** A workbook in use, with faults typed into its deals. */
async function spoiled(page: Page, change: string) {
  await page.evaluate(
    `window.host.edit('Deals', (cells) => { const at = (header) => cells[0].indexOf(header); ${change} })`,
  );
  await tab(page, 'Data');
  await page.getByRole('region', { name: 'Data check' }).waitFor();
}

describe('the data check', () => {
  test(
    'groups what is wrong, counts all of it, says what it touches and how to mend it, and goes to the cell',
    onPane('running', async (page) => {
      await page.evaluate(`window.host.origins.set('Deals', { row: 3, column: 2 })`);
      await spoiled(page, `for (let i = 41; i < 73; i++) cells[i][at('Amount')] = 'n/a ' + i;`);
      await page.getByText('Unreadable cells:\u00a032').click();
      await says(page, /^pipeline, coverage, deal size, velocity, revenue: refused/);
      await says(page, 'Correct or empty the cell');
      expect(await page.getByRole('button', { name: /^Show row \d+, Amount$/ }).count()).toBe(5);
      await button(page, 'Show row 44, Amount').click();
      expect(await page.evaluate('window.host.wentTo')).toEqual([['Deals', 46, 5]]);
      await button(page, 'Show 20 more').click();
      await button(page, 'Show 7 more').click();
      expect(await page.getByRole('button', { name: /^Show row \d+, Amount$/ }).count()).toBe(32);
      await says(page, 'Nothing wrong in 118 rows.');
    }),
  );

  test(
    'a column of dates that can be read two ways is marked where it is mapped, until its order is said',
    onPane('running', async (page) => {
      await spoiled(
        page,
        `cells.slice(1).forEach((cell, i) => (cell[at('Created Date')] = '0' + (1 + (i % 9)) + '/03/2026'));`,
      );
      await says(page, 'Columns that can be read in several ways:\u00a01');
      await row(page, 'Deals').click();
      await says(page, 'Not clear: it may be day/month or month/day. Say which under Calendar and currency.');
      expect(await page.getByLabel('Column for Created').getAttribute('aria-invalid')).toBe('true');
      await choose(page, 'Dates written as text', 'day first (31/12/2026)');
      await button(page, 'Save data setup').click();
      await says(page, 'Data setup saved.');
      await page.getByText(/^Not clear/).waitFor({ state: 'detached' });
    }),
  );

  test(
    'what many rows have in common hides nothing past its first 200',
    onPane('running', async (page) => {
      await spoiled(page, `cells.slice(1).forEach((cell, i) => (cell[at('Amount')] = 'x' + i));`);
      await page.getByText('Unreadable cells:\u00a0420').click();
      for (let more = 200 - 5; more > 0; more -= 20) await button(page, `Show ${Math.min(20, more)} more`).click();
      await says(page, '220 more: fix these first, then read the workbook again.');
    }),
  );
});

describe('a save', () => {
  test(
    'can be undone, and changes nothing that the page does not show',
    onPane('running', async (page) => {
      await page.evaluate(`window.host.edit('KPI Setup', (cells) => {
        const title = cells.findIndex((row) => row[0] === 'KPI');
        cells[title][15] = 'Our note';
        cells[title + 1][15] = 'ask Ana first';
      })`);
      const before = await cellsOf(page, 'KPI Setup');
      await tab(page, 'Data');
      await page.getByLabel('Company').fill('Northwind');
      await button(page, 'Save data setup').click();
      await says(page, 'Data setup saved.');
      const changed = (await cellsOf(page, 'KPI Setup')).flatMap((cells, at) =>
        cells.filter((cell, column) => (cell ?? '') !== (before[at]?.[column] ?? '')),
      );
      expect(changed).toEqual(['Northwind']);
      await button(page, 'Undo').click();
      await says(page, 'As it was before.');
      expect(await page.getByLabel('Company').inputValue()).toBe('');
      expect((await cellsOf(page, 'KPI Setup')).flat()).toContain('ask Ana first');
    }),
  );

  test(
    'a fiscal year that makes two targets overlap is refused, since the tab could not be read again',
    onPane('running', async (page) => {
      await tab(page, 'Targets');
      await page.getByLabel('Period').fill('FY26-Q4');
      await page.getByLabel('Amount').fill('5');
      await button(page, 'Add target').click();
      await says(page, 'Target FY26-Q4 added.');
      await tab(page, 'Data');
      await choose(page, 'Fiscal year from', 'December');
      await button(page, 'Save data setup').click();
      await says(page, 'Not saved: correct the marked fields first.');
      await says(page, /the targets 2026-Q3 and FY26-Q4 overlap/);
    }),
  );
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each([300, 450])('at %i px nothing sticks out, and no serious fault of accessibility', async (width) => {
    await onPane(
      'running',
      async (page) => {
        await spoiled(page, `cells[5][at('Amount')] = 'a-very-long-text-without-any-space-in-it-'.repeat(4);`);
        await row(page, 'Deals').click();
        await page.getByText(/^Unreadable cells/).click();
        await button(page, /^Connect another table/).click();
        await expectNarrow(page);
        await expectClean(page);
      },
      { width, scheme },
    )();
  });
});
