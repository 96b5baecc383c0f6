// What the KPIs page says of the set as a whole, in a real browser: what is missing, what may be on together, the roll-out.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, says, tab, usePane } from './drive';
import { onIn, openKpi, panel, row, trySample } from './kpis-page';

const onPane = usePane();

/** As a person would on the setup tab: these KPIs on, everything else off. */
const turnOnByHand = (page: Page, kpis: readonly string[]) =>
  page.evaluate(`window.host.edit('KPI Setup', (cells) => {
    const start = cells.findIndex((line) => line[0] === 'KPI' && line[1] === 'Title');
    for (let i = start + 1; cells[i] && cells[i][0]; i++) cells[i][2] = ${JSON.stringify(kpis)}.includes(cells[i][0]);
  })`);
const TEN = [
  ...['PIPELINE_COVERAGE', 'PIPELINE_VELOCITY', 'WIN_RATE', 'AVERAGE_DEAL_SIZE', 'NET_REVENUE_RETENTION'],
  ...['SALES_CYCLE_LENGTH', 'DEAL_HEALTH', 'WEIGHTED_PIPELINE', 'REPLY_RATE', 'SHOW_RATE'],
];

test(
  "names the CEO five's missing Layer 1 and turns the feeder on",
  onPane('running', async (page) => {
    await tab(page, 'KPIs');
    await panel(page)
      .getByText(/The CEO's five hold no Layer 1. Layer 1 outreach has no KPI/)
      .waitFor();
    await button(page, 'Turn on Pipeline per rep').click();
    await says(page, 'Pipeline per rep: on.');
    expect(await onIn(page)).toContain('PIPELINE_PER_REP');
    await page.getByText(/hold no Layer 1/).waitFor({ state: 'detached' });
    await button(page, 'Undo').click();
    await panel(page)
      .getByText(/hold no Layer 1/)
      .waitFor();
  }),
);

test(
  'an eleventh KPI is refused with the reason, by its switch and by a role set; nothing is written',
  onPane('running', async (page) => {
    await tab(page, 'KPIs');
    await row(page, 'Pipeline coverage').click();
    await button(page, 'Save').click();
    await says(page, 'Pipeline coverage saved.');
    await turnOnByHand(page, TEN);
    await panel(page).getByText('10 KPIs on').waitFor();
    const before = await page.evaluate('window.host.drawn.length');
    await row(page, 'Pipeline coverage').click();
    await openKpi(page, 'Deals won');
    await page.getByLabel('Track this KPI').click();
    await says(page, /^11 KPIs would be on. Above 10, everything is equally important/);
    await button(page, 'Save').click();
    await says(page, 'Deals won is not saved: correct the marked fields first.');
    await page.getByText('Take the set of a role').click();
    await page.getByLabel('Role').selectOption('Manager');
    await button(page, /^Turn on the \d that are off$/).click();
    await page
      .getByRole('status')
      .getByText(/^11 KPIs would be on/)
      .waitFor();
    expect(await page.evaluate('window.host.drawn.length')).toBe(before);
  }),
);

test(
  'a role shows what it watches, and its KPIs go on together',
  onPane('running', async (page) => {
    await tab(page, 'KPIs');
    await turnOnByHand(page, ['WIN_RATE']);
    await panel(page).getByText('1 KPI on', { exact: true }).waitFor();
    await page.getByText('Take the set of a role').click();
    await page.getByLabel('Role').selectOption('AE');
    await button(page, /^Turn on the/).click();
    await says(page, 'The KPIs of AE are on.');
    await says(page, 'All of them are on.');
    expect((await onIn(page)).length).toBe(7);
  }),
);

test(
  'a vanity number is swapped for the KPI that can stand in its place',
  onPane('running', async (page) => {
    await openKpi(page, 'Demos booked');
    await page.getByLabel('Track this KPI').click();
    await button(page, 'Save').click();
    await says(page, 'Demos booked saved.');
    await button(page, /^Show \d more notes?$/).click();
    await button(page, 'Swap for Demo to opportunity rate').click();
    await says(page, 'Demo to opportunity rate is on in place of Demos booked.');
    const on = await onIn(page);
    expect([on.includes('DEMOS_BOOKED'), on.includes('DEMO_TO_OPPORTUNITY_RATE')]).toEqual([false, true]);
  }),
);

test(
  'where nobody owns anything yet, it starts with three, and later proposes the next',
  onPane('empty', async (page) => {
    await trySample(page);
    await tab(page, 'KPIs');
    await page.getByText('Roll out in steps').click();
    await button(page, 'Start with these three').click();
    await says(page, 'The first three are on, the others off.');
    expect((await onIn(page)).length).toBe(3);
    await says(page, /^Before more KPIs are added: name one owner each for/);
    await button(page, 'Turn on these 2').click();
    await expect.poll(async () => (await onIn(page)).length).toBe(5);
  }),
);
