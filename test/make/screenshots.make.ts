// `npm run screenshots`: every page of the pane and the CEO tab, from the running product into docs/.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, test } from 'vitest';
import { type OpenWorkbook, openWorkbook } from '../browser/open-workbook';

const DOCS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../docs');
let w: OpenWorkbook;
const button = (name: string | RegExp) => w.pane.getByRole('button', { name, exact: true });
const tab = (name: string | RegExp) => w.pane.getByRole('tab', { name, exact: true }).click();
const says = (text: string | RegExp) => w.pane.getByText(text).first().waitFor();

/** The pane alone, once nothing on it is being measured any more. */
async function shot(name: string) {
  await w.pane.getByText('…', { exact: true }).first().waitFor({ state: 'detached' });
  await w.pane.getByText(/^Measuring|^Looking/).waitFor({ state: 'detached' });
  await w.page
    .locator('#pane')
    .screenshot({ path: path.join(DOCS, 'screenshots', `${name}.png`), animations: 'disabled' });
}

beforeAll(async () => {
  w = await openWorkbook({ viewport: { width: 1440, height: 860 } });
});
afterAll(() => w?.close());

test('first run', async () => {
  await button('Try with sample data').waitFor();
  await shot('welcome');
  await button('Try with sample data').click();
  await button('Write CEO summary').waitFor();
});

test('KPIs: the set, and one KPI', async () => {
  await tab('KPIs');
  await shot('kpis');
  await button(/^Pipeline coverage/)
    .first()
    .click();
  await w.pane.getByLabel('Owner', { exact: true }).first().fill('Ana Reyes');
  await w.pane.getByLabel('Owner', { exact: true }).first().scrollIntoViewIfNeeded();
  await w.pane.getByText('Last 12 weeks with these thresholds').first().waitFor();
  await w.pane
    .getByText('Track this KPI')
    .first()
    .evaluate((label) => label.scrollIntoView({ block: 'start' }));
  await shot('kpi');
  await button('Save').first().click();
  await says('Pipeline coverage saved.');
});

test('data and targets', async () => {
  await tab('Data');
  await w.pane
    .getByRole('button', { name: /^Deals/ })
    .first()
    .waitFor();
  await shot('data');
  await tab('Targets');
  await shot('targets');
});

test('review: what is due, decisions, alerts, people', async () => {
  await tab('Review');
  await shot('review');
  await button('Record decision: Pipeline coverage').click();
  await says(/^Pipeline coverage: recorded/);
  await tab(/^Decisions/);
  await shot('review-decisions');
  await tab(/^Alerts/);
  await button("Keep today's values").click();
  await says(/added to KPI History/);
  await shot('review-alerts');
  await tab('People');
  await w.pane.getByLabel('Person').selectOption('Ana Reyes');
  await says('Coaching agenda: Ana Reyes');
  await shot('review-people');
});

test('audit', async () => {
  await tab('Audit');
  await button(/^Pipeline coverage/).click();
  await shot('audit');
});

test('overview in light and dark, and the CEO tab', async () => {
  await tab('Overview');
  await w.page.emulateMedia({ colorScheme: 'dark' });
  await shot('overview-dark');
  await w.page.emulateMedia({ colorScheme: 'light' });
  await shot('overview');
  await button('Write CEO summary').click();
  await says(/^CEO summary written/);
  await w.page.locator('[data-chart] svg').nth(5).waitFor();
  await w.page.screenshot({ path: path.join(DOCS, 'ceo-tab.png'), animations: 'disabled' });
});
