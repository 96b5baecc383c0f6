// What the tests of the pane do with it, and what they see of every page.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Cell } from '../../core/index';
import { type Look, type Pane, buildPage, launch, openPane } from './open-pane';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One browser for the tests of a file; each opens a workbook of its own, and afterwards sees that nothing was logged as an error. */
export function usePane() {
  let browser: Browser;
  beforeAll(async () => {
    await buildPage();
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());
  return (name: Parameters<typeof openPane>[1], does: (page: Page, pane: Pane) => Promise<void>, look: Look = {}) =>
    async () => {
      const pane = await openPane(browser, name, look);
      try {
        await does(pane.page, pane);
        expect(pane.errors).toEqual([]);
      } finally {
        await pane.page.context().close();
      }
    };
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name, exact: true }).click();
export const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
export const card = (page: Page, title: string | RegExp) => page.getByRole('article', { name: title, exact: true });

/** The cells of a tab of the workbook behind the pane. */
export const cellsOf = (page: Page, name: string): Promise<Cell[][]> =>
  page.evaluate(`window.host.tabs.get(${JSON.stringify(name)})`);

/** Refuses the next write of the workbook with a sentence. */
export const refuseNext = (page: Page, sentence: string) =>
  page.evaluate(`window.host.refuseNextPlan = ${JSON.stringify(sentence)}`);

export async function openReview(page: Page) {
  await tab(page, 'Review');
  await page.getByText(/^Measuring/).waitFor({ state: 'detached' });
}

export async function expectNarrow(page: Page | Frame) {
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((element) => {
        const { overflowX, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none' || element.matches('input, select, textarea, svg, svg *')) return false;
        const sticksOut = element.getBoundingClientRect().right > innerWidth + 0.5;
        return sticksOut || (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.className.toString()} ${element.textContent.slice(0, 40)}`),
  );
  expect(tooWide).toEqual([]);
}

export async function expectClean(page: Page | Frame) {
  await page.evaluate(AXE);
  const found = await page.evaluate<axe.AxeResults>(
    // Fluent's own focus guards are hidden on purpose: they hand the focus on at once.
    'axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"], preload: false })',
  );
  const serious = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual(
    [],
  );
}
