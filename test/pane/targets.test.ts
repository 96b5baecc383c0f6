// The targets page in a real browser: added, changed, removed, and taken from the sheet.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../core/index';
import { button, cellsOf, expectClean, expectNarrow, refuseNext, says, tab, usePane } from './drive';

const onPane = usePane();

/** The targets as the tab has them. */
async function targetsOf(page: Page): Promise<Cell[][]> {
  const cells = await cellsOf(page, 'KPI Setup');
  const start = cells.findIndex((row) => row[0] === 'Period') + 1;
  const end = cells.findIndex((row, at) => at >= start && (row[0] ?? '') === '');
  return cells.slice(start, end).map((row) => row.slice(0, 3));
}
async function fill(page: Page, period: string, amount: string, owner = '') {
  await page.getByLabel('Period').fill(period);
  await page.getByLabel('Amount').fill(amount);
  await page.getByLabel('Owner').fill(owner);
}
const select = (page: Page, cells: readonly (readonly Cell[])[]) =>
  page.evaluate(`window.host.selected = ${JSON.stringify(cells)}`);

describe('a target', () => {
  test(
    'is added for the company and for one person, changed, removed, and brought back',
    onPane('running', async (page) => {
      await tab(page, 'Targets');
      await fill(page, '2026-Q4', '1.2m');
      await says(page, '$1,200,000');
      await button(page, 'Add target').click();
      await says(page, 'Target 2026-Q4 added.');
      await fill(page, '2026-Q3', '300k', 'Ana Reyes');
      await button(page, 'Add target').click();
      await says(page, 'Target 2026-Q3 of Ana Reyes added.');
      await button(page, 'Edit Target 2026-Q4').click();
      const form = page.getByRole('group', { name: 'Edit Target 2026-Q4' });
      await form.getByLabel('Amount').fill('1300000');
      await form.getByRole('button', { name: 'Save target' }).click();
      await says(page, 'Target 2026-Q4 saved.');
      await button(page, 'Remove Target 2026-Q3').click();
      await says(page, 'Target 2026-Q3 removed.');
      expect(await targetsOf(page)).toEqual([
        ['2026-Q4', '', 1300000],
        ['2026-Q3', 'Ana Reyes', 300000],
      ]);
      await button(page, 'Undo').click();
      await says(page, 'As it was before.');
      expect(await targetsOf(page)).toContainEqual(['2026-Q3', '', 900000]);
    }),
  );

  test(
    'that is no period, overlaps with another, or is no amount, is refused with the reason; nothing is written',
    onPane('running', async (page) => {
      await tab(page, 'Targets');
      const before = await targetsOf(page);
      const refused = async (period: string, amount: string, why: RegExp) => {
        await fill(page, period, amount);
        await says(page, why);
        await button(page, 'Add target').click();
        await says(page, 'Not saved: correct the marked fields first.');
        expect(await page.getByLabel('Period').inputValue()).toBe(period);
        expect(await targetsOf(page)).toEqual(before);
      };
      await refused('soon', '5', /"soon" is no period: write it as "2026-09"/);
      await refused('this quarter', '5', /"this quarter" means other days tomorrow/);
      await refused('2026-q3', '5', /"2026-q3" overlaps with "2026-Q3": keep one of the two/);
      await refused('2026-Q4', '500.000', /could be two numbers/);
      await refused('2026-Q4', '0', /A target is above 0/);
      await refused('2026-Q4', '', /Enter a number/);
    }),
  );

  test(
    'that cannot be saved stays as typed, also over a look at another tab',
    onPane('running', async (page) => {
      await tab(page, 'Targets');
      await fill(page, '2026-Q4', '1.2m', 'Ana Reyes');
      await refuseNext(page, 'The tab KPI Setup is protected.');
      await button(page, 'Add target').click();
      await says(page, 'The tab KPI Setup is protected.');
      await tab(page, 'Overview');
      await tab(page, 'Targets');
      expect(await page.getByLabel('Owner').inputValue()).toBe('Ana Reyes');
      await button(page, 'Add target').click();
      await says(page, 'Target 2026-Q4 of Ana Reyes added.');
      expect(await page.getByLabel('Owner').inputValue()).toBe('');
    }),
  );
});

describe('taken from the sheet', () => {
  test(
    'each row is looked at first; the fine ones are added, one takes the place of a former target, the faulty stay with their reasons',
    onPane('running', async (page) => {
      await tab(page, 'Targets');
      await select(page, [
        ['Quarter', 'Rep', 'Target'],
        ['2026-Q3', 'Ana Reyes', 300000],
        ['2026-Q4', '', '1.2m'],
        ['2026-Q3', '', 950000],
        ['soon', 'Ana Reyes', 'many'],
        [null, null, null],
      ]);
      await button(page, 'Read the selection').click();
      await says(page, '4 rows read. 1 row cannot be added.');
      await says(page, 'replaces $900,000');
      await says(page, /"soon" is no period/);
      await button(page, 'Add 3 targets').click();
      await says(page, '3 targets added.');
      expect(await targetsOf(page)).toEqual([
        ['2026-Q3', 'Ana Reyes', 300000],
        ['2026-Q4', '', 1200000],
        ['2026-Q3', '', 950000],
      ]);
      await says(page, '1 row read. 1 row cannot be added.');
      await button(page, 'Leave out Target soon of Ana Reyes').click();
      await page.getByText('1 row read').waitFor({ state: 'detached' });
      await button(page, 'Undo').click();
      await says(page, 'As it was before.');
      expect(await targetsOf(page)).toEqual([['2026-Q3', '', 900000]]);
    }),
  );

  test(
    'a selection that holds no target says so',
    onPane('running', async (page) => {
      await tab(page, 'Targets');
      await select(page, [['Hello', 'there']]);
      await button(page, 'Read the selection').click();
      await says(page, /^Nothing is selected that could be a target/);
    }),
  );
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each([300, 450])('at %i px nothing sticks out, and no serious fault of accessibility', async (width) => {
    await onPane(
      'running',
      async (page) => {
        await tab(page, 'Targets');
        await fill(page, 'soon', '-1', 'a-very-long-name-without-any-space-in-it-'.repeat(5));
        await select(page, [
          ['2026-Q4', 'a-very-long-name-without-any-space-in-it-'.repeat(5), 123456789012],
          ['2026-10', '', 'many'],
        ]);
        await button(page, 'Read the selection').click();
        await says(page, /^2 rows read/);
        await button(page, 'Edit Target 2026-Q3').click();
        await expectNarrow(page);
        await expectClean(page);
      },
      { width, scheme },
    )();
  });
});

test(
  'the keyboard adds a target',
  onPane('running', async (page) => {
    await page.getByRole('tab', { name: 'Targets' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Period').waitFor();
    for (let i = 0; i < 10 && !(await page.getByLabel('Period').evaluate((e) => e === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.type('2027');
    await page.keyboard.press('Tab');
    await page.keyboard.type('4m');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says(page, 'Target 2027 added.');
  }),
);
