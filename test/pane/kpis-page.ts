// The KPIs page, as its tests find their way on it.
import type { Page } from 'playwright-core';
import type { Cell } from '../../core/index';
import { button, cellsOf, tab } from './drive';

export const row = (page: Page, kpi: string) => page.getByRole('button', { name: new RegExp(`^${kpi}`) });
export const owner = (page: Page) => page.getByLabel('Owner', { exact: true });

export async function trySample(page: Page) {
  await button(page, 'Try with sample data').click();
  await button(page, 'Write CEO summary').waitFor();
}
export async function openKpi(page: Page, kpi: string) {
  await tab(page, 'KPIs');
  await row(page, kpi).click();
  await owner(page).waitFor();
}

/** The rows of KPIs on the setup tab, by the titles of their header. */
async function rowsOf(page: Page): Promise<Record<string, Cell>[]> {
  const cells = await cellsOf(page, 'KPI Setup');
  const start = cells.findIndex((line) => line[0] === 'KPI' && line[1] === 'Title');
  const end = cells.findIndex((line, at) => at > start && (line[0] ?? '') === '');
  const header = cells[start]!.map(String);
  return cells
    .slice(start + 1, end)
    .map((line) => Object.fromEntries(header.map((title, i) => [title, line[i] ?? ''])));
}
export const rowOf = async (page: Page, kpi: string, scope = '') =>
  (await rowsOf(page)).find((line) => line.KPI === kpi && line.Scope === scope);
export const onIn = async (page: Page) =>
  (await rowsOf(page)).filter((line) => line.On === true).map((line) => line.KPI);

export const panel = (page: Page) => page.getByRole('region', { name: 'Your set' });
