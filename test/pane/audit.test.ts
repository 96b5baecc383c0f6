// The audit in a real browser: what earns its place, what is put away, and the replacing of a name.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { button, cellsOf, expectClean, expectNarrow, refuseNext, says, tab, usePane } from './drive';

const onPane = usePane();
const row = (page: Page, title: string) => button(page, new RegExp(`^${title}.*(Keep|Fix|Put away|No verdict)$`));
const setupRow = async (page: Page, first: string) =>
  (await cellsOf(page, 'KPI Setup')).find(([cell]) => cell === first);
const openAudit = async (page: Page) => {
  await tab(page, 'Audit');
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const awayList = (page: Page) => page.getByRole('region', { name: 'Looked at once a quarter' });

describe('our KPIs', () => {
  test(
    'each has a verdict with its four answers; what to fix leads to the KPI',
    onPane('running', async (page) => {
      await openAudit(page);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('3 to keep, 4 to fix, 1 to put away');
      await row(page, 'Pipeline coverage').click();
      await says(page, '2026-08-08 · Re-price the three largest offers · Ben Okoro');
      await row(page, 'Win rate').click();
      await says(page, 'Nobody owns this yet: enter one person, or a breach reaches no one.');
      await button(page, 'Open in KPIs: Win rate').click();
      await page.getByLabel('Owner', { exact: true }).first().waitFor();
    }),
  );

  test(
    'a stable one is checked quarterly from then on, which the audit accepts',
    onPane('running', async (page) => {
      await openAudit(page);
      await row(page, 'Average deal size').click();
      await button(page, 'Check quarterly: Average deal size').click();
      await says(page, 'Average deal size is now checked quarterly.');
      expect(await setupRow(page, 'AVERAGE_DEAL_SIZE')).toContain('quarterly');
      await says(page, 'Reviewed quarterly: enough for one that has been green for a quarter.');
      expect(await row(page, 'Average deal size').innerText()).toMatch(/Keep/);
    }),
  );

  test(
    'one put away stays on the list of each quarter and can come back; undo brings it back at once',
    onPane('running', async (page) => {
      await openAudit(page);
      await row(page, 'Win rate').click();
      await button(page, 'Put away: Win rate').click();
      await says(page, 'Win rate is put away, on the list of each quarter.');
      await row(page, 'Win rate').waitFor({ state: 'detached' });
      expect(await awayList(page).innerText()).toMatch(/Win rate\nsince 2026-08-18/);
      await button(page, 'Undo').click();
      await row(page, 'Win rate').waitFor();
      expect(await awayList(page).innerText()).toMatch(/Nothing is put away/);
      await button(page, 'Put away: Win rate').click();
      await button(page, 'Take back: Win rate').click();
      await says(page, 'Win rate is off the list. Switch it on under KPIs.');
      expect(await awayList(page).innerText()).toMatch(/Nothing is put away/);
      expect(await row(page, 'Win rate').count()).toBe(0);
    }),
  );

  test(
    'a vanity metric gives its place to what counts',
    onPane('running', async (page) => {
      await openAudit(page);
      await row(page, 'Open deals').click();
      await button(page, 'Take Weighted pipeline instead').click();
      await says(page, 'Weighted pipeline is on in place of Open deals. Name its owner under KPIs.');
      await row(page, 'Weighted pipeline').waitFor();
      expect(await row(page, 'Open deals').count()).toBe(0);
      expect(await awayList(page).innerText()).toMatch(/Open deals/);
    }),
  );

  test(
    'an audit held falls due again with the next quarter only',
    onPane('running', async (page) => {
      await openAudit(page);
      await says(page, 'The audit of this quarter is due.');
      await button(page, 'Mark the audit as held').click();
      await says(page, 'Held 2026-08-18. The next one falls due with the next quarter.');
      await button(page, 'Mark the audit as held').waitFor({ state: 'detached' });
      expect(JSON.stringify(await cellsOf(page, 'KPI Setup'))).toContain('46252');
      await tab(page, 'Review');
      await page.getByText('The audit of this quarter is due.').waitFor({ state: 'detached' });
    }),
  );
});

describe("metrics in the user's own words", () => {
  test(
    'are added once, answered, and kept where a decision came of them',
    onPane('running', async (page) => {
      await openAudit(page);
      const refused = async (name: string, why: string | RegExp) => {
        await page.getByLabel('Metric', { exact: true }).fill(name);
        await button(page, 'Add metric').click();
        await says(page, why);
        expect(await page.getByLabel('Metric', { exact: true }).inputValue()).toBe(name);
      };
      await refused('', 'Name the metric.');
      await refused('calls per day', '"calls per day" is on the list already.');
      await refused('win rate', 'Win rate is one of our KPIs: switch it on under KPIs.');
      await page.getByLabel('Metric', { exact: true }).fill('Meetings with boards');
      await refuseNext(page, 'The tab KPI Setup is protected.');
      await button(page, 'Add metric').click();
      await says(page, 'The tab KPI Setup is protected.');
      expect(await page.getByLabel('Metric', { exact: true }).inputValue()).toBe('Meetings with boards');
      await button(page, 'Add metric').click();
      await says(page, 'Meetings with boards added. Answer its three questions.');

      const answers = page.getByRole('group', { name: 'Meetings with boards' });
      await answers.getByLabel('Is it linked to a revenue outcome?').selectOption('yes');
      await answers.getByLabel('Which action does a breach of it start?').fill('Ask two customers for an introduction');
      await answers.getByLabel('How often is it reviewed?').selectOption('monthly');
      await button(page, 'Save answers: Meetings with boards').click();
      await says(page, 'Meetings with boards: answers saved.');
      expect(await row(page, 'Meetings with boards').innerText()).toMatch(/Fix/);

      await button(page, 'Record a decision it led to: Meetings with boards').click();
      const decision = page.getByRole('group', { name: 'Record decision: Meetings with boards' });
      await decision.getByRole('button', { name: 'Record decision' }).click();
      await says(page, 'Say what happened: a decision answers something.');
      await says(page, /^Nobody owns this yet/);
      await decision.getByLabel('Owner').fill('Ana Reyes');
      await decision.getByRole('button', { name: 'Record decision' }).click();
      await says(page, 'Say what happened: a decision answers something.');
      expect((await cellsOf(page, 'KPI Decisions')).at(-1)).not.toContain('Meetings with boards');
      await page.getByLabel('What happened').fill('One meeting in July instead of four');
      await decision.getByRole('button', { name: 'Record decision' }).click();
      await says(page, /^Meetings with boards: recorded in KPI Decisions/);
      expect(await row(page, 'Meetings with boards').innerText()).toMatch(/Keep/);
      await says(page, '2026-08-18 · Ask two customers for an introduction · Ana Reyes');
    }),
  );

  test(
    'what is typed outlasts a look at another tab; one put away can come back',
    onPane('running', async (page) => {
      await openAudit(page);
      await row(page, 'Calls per day').click();
      await page.getByLabel('Which action does a breach of it start?').fill('Cut the list');
      await tab(page, 'Overview');
      await openAudit(page);
      expect(await page.getByLabel('Which action does a breach of it start?').inputValue()).toBe('Cut the list');
      await button(page, 'Put away: Calls per day').click();
      await button(page, 'Take back: Calls per day').click();
      await says(page, 'Calls per day is off the list.');
      await row(page, 'Calls per day').waitFor();
    }),
  );
});

describe('replacing a name', () => {
  const NAME = 'Name to replace';
  test(
    'asks twice, says what the log will say, and leaves the name nowhere in our tabs',
    onPane('running', async (page) => {
      await openAudit(page);
      const ours = async () =>
        JSON.stringify(await Promise.all(['KPI Setup', 'KPI Decisions', 'KPI History'].map((t) => cellsOf(page, t))));
      const before = await ours();
      await button(page, 'Replace …').click();
      await says(page, 'Enter the name as it is written in the tabs.');
      await says(page, 'Enter who answers for it: the log says so.');
      expect(await button(page, 'Replace everywhere').count()).toBe(0);
      await page.getByLabel(NAME).fill('Ana Reyes');
      await page.getByLabel('Write instead').fill('ana reyes');
      await button(page, 'Replace …').click();
      await says(page, 'This is the same name.');
      await page.getByLabel('Write instead').fill('Former rep 1');
      await page.getByLabel('Replaced by whom').fill('Dana Cole');
      await button(page, 'Replace …').click();
      // Two KPIs in the setup, three decisions, thirteen rows of the history.
      await says(page, /A person's name was replaced by "Former rep 1" in 18 places of KPI Setup/);
      await button(page, 'Back').click();
      expect(await ours()).toBe(before);
      await button(page, 'Replace …').click();
      await refuseNext(page, 'The workbook is protected.');
      await button(page, 'Replace everywhere').click();
      await says(page, 'The workbook is protected.');
      expect(await page.getByLabel(NAME).inputValue()).toBe('Ana Reyes');
      await button(page, 'Replace everywhere').click();
      await says(page, 'The name is replaced. KPI Decisions says by whom and in how many places.');
      expect(await ours()).not.toMatch(/Ana Reyes/);
      expect((await cellsOf(page, 'KPI Decisions')).at(-1)).toEqual([
        46252,
        '(name replaced)',
        '',
        '',
        `A person's name was replaced by "Former rep 1" in 18 places of KPI Setup, KPI Decisions and KPI History.`,
        'Dana Cole',
        '',
        46252,
        '',
      ]);
      expect(await page.getByLabel(NAME).inputValue()).toBe('');
    }),
  );
});

/** The page with everything open. */
async function everything(page: Page, look: () => Promise<void>) {
  await openAudit(page);
  for (const title of ['Pipeline coverage', 'Win rate', 'Average deal size', 'Open deals', 'Calls per day'])
    await row(page, title).click();
  await page.getByLabel('Metric', { exact: true }).fill('a-metric-with-a-very-long-name-without-any-space-in-it');
  await button(page, 'Add metric').click();
  await button(page, 'Record a decision it led to: Calls per day').click();
  await page.getByLabel('Name to replace').fill('Ana Reyes');
  await page.getByLabel('Write instead').fill('Former rep 1');
  await page.getByLabel('Replaced by whom').fill('Dana Cole');
  await button(page, 'Replace …').click();
  await look();
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test(
    'the audit has no serious fault of accessibility',
    onPane('running', (page) => everything(page, () => expectClean(page)), { scheme }),
  );
});

test.each([300, 450])('the audit is no wider than a pane of %i px', async (width) => {
  await onPane('running', (page) => everything(page, () => expectNarrow(page)), { width })();
});

test(
  'the keyboard puts a KPI away',
  onPane('running', async (page) => {
    await openAudit(page);
    const reach = async (what: RegExp) => {
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        );
        if (what.test(text)) return;
      }
      throw new Error(`never reached ${what}`);
    };
    await reach(/^Win rate/);
    await page.keyboard.press('Enter');
    await reach(/^Put away: Win rate/);
    await page.keyboard.press('Enter');
    await says(page, 'Win rate is put away, on the list of each quarter.');
  }),
);
