// The review in a real browser: from a breach to a decision, its outcome, and what each person is told.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { button, card, cellsOf, expectClean, expectNarrow, openReview, refuseNext, says, tab, usePane } from './drive';

const onPane = usePane();
const DECISIONS = 'KPI Decisions';
const record = (page: Page, kpi: string) => button(page, `Record decision: ${kpi}`);
const form = (page: Page, kpi: string) => page.getByRole('group', { name: `Record decision: ${kpi}` });
const lastRow = async (page: Page, name = DECISIONS) => (await cellsOf(page, name)).at(-1)!;
const rows = async (page: Page, name = DECISIONS) => (await cellsOf(page, name)).length;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));

describe('what is due', () => {
  test(
    'by meeting, each with value and status; a breach with what moved, where to act, action, owner and date',
    onPane('running', async (page) => {
      await openReview(page);
      const week = page.getByRole('region', { name: 'This week' });
      expect(await week.getByRole('article').allInnerTexts()).toEqual([
        expect.stringMatching(/^Pipeline velocity\nby 2026-08-23 · never reviewed\n✓\s*Green\n\$[\d,]+\/day/),
        expect.stringMatching(/^Open deals\n[^]*No status\n\d+/),
      ]);
      const breach = await card(page, 'Revenue attainment').innerText();
      expect(breach).toMatch(/Red[^]*%[^]*What moved\n[^]*→[^]*Layer\n4 revenue; act on 2 pipeline first/);
      expect(breach).toMatch(/Action\nDo not push closing first[^]*Owner\nNobody yet \(VP Sales\)\nDue\n2026-08-20/);
      expect(await card(page, 'Where to act').innerText()).toMatch(
        /Layer 2 pipeline\nAct on layer 2: layer 4 is breached/,
      );
      const besides = page.getByRole('region', { name: 'Off green, reviewed already' });
      expect(await besides.innerText()).toMatch(/Pipeline coverage[^]*Decided\n2026-07-09: Two prospecting blocks/);
      await button(page, 'Open Audit').click();
      await button(page, 'Mark the audit as held').waitFor();
    }),
  );

  test(
    'a decision is recorded in one click; what was reviewed is no longer due',
    onPane('running', async (page) => {
      await openReview(page);
      await page.getByRole('tab', { name: 'Due 6' }).waitFor();
      await record(page, 'Pipeline coverage').click();
      await says(page, /^Pipeline coverage: recorded in KPI Decisions/);
      expect(await lastRow(page)).toEqual([
        46252,
        'PIPELINE_COVERAGE',
        '',
        expect.stringMatching(/^red: /),
        expect.stringMatching(/^Open a pipeline-generation campaign/),
        'Ana Reyes',
        46254,
        '',
        '',
      ]);
      await button(page, 'Nothing to decide: Pipeline velocity').click();
      await says(page, 'Pipeline velocity: noted in KPI Decisions that nothing was to be decided.');
      expect((await lastRow(page)).slice(1, 5)).toEqual(['PIPELINE_VELOCITY', '', '', 'Reviewed: nothing to do']);
      await page.getByRole('tab', { name: 'Due 5' }).waitFor();
      await card(page, 'Pipeline velocity').waitFor({ state: 'detached' });
    }),
  );

  test(
    'from a breach over refused decisions to a recorded one, the audit and the agenda of the 1:1',
    onPane('running', async (page, pane) => {
      await openReview(page);
      const before = await rows(page);
      const title = 'Revenue attainment';
      await record(page, title).click();
      await says(page, /^Nobody owns this yet: enter one person/);
      expect(await focused(page)).toBe('owner');
      const refused = async (field: string, text: string, why: RegExp) => {
        await form(page, title).getByLabel(field).fill(text);
        await form(page, title).getByRole('button', { name: 'Record decision' }).click();
        await says(page, why);
        expect(await form(page, title).getByLabel(field).getAttribute('aria-invalid')).toBe('true');
        expect(await form(page, title).getByLabel(field).inputValue()).toBe(text);
        expect(await rows(page)).toBe(before);
      };
      await refused('Owner', 'sales team', /"sales team" is not one person/);
      await refused('Owner', 'Dana / Ben', /is more than one name/);
      await form(page, title).getByLabel('Owner').fill('Dana Cole');
      await refused('Action', 'Monitor it', /"Monitor it" names no deed/);
      await form(page, title).getByLabel('Action').fill('Re-open the ten deals that slipped');
      await refused('Due', '2026-08-17', /An action needs a deadline/);
      await form(page, title).getByLabel('Due').fill('2026-08-25');
      await form(page, title).getByRole('button', { name: 'Record decision' }).click();
      await says(
        page,
        'Revenue attainment: recorded in KPI Decisions. The log only grows, so there is nothing to undo.',
      );
      expect((await lastRow(page)).slice(4, 7)).toEqual(['Re-open the ten deals that slipped', 'Dana Cole', 46259]);

      await tab(page, 'Audit');
      await button(page, /^Revenue attainment/).click();
      await says(page, '2026-08-18 · Re-open the ten deals that slipped · Dana Cole');

      await tab(page, 'Review');
      await tab(page, 'People');
      await page.getByLabel('Person').selectOption('Dana Cole');
      const agenda = card(page, 'Coaching agenda: Dana Cole');
      expect(await agenda.innerText()).toMatch(/Decisions open\nRe-open the ten deals that slipped/);
      await page.getByLabel('Person').selectOption('Ana Reyes');
      expect(await card(page, 'Coaching agenda: Ana Reyes').innerText()).toMatch(
        /Off green\nPipeline coverage[^]*Decisions overdue\nTwo prospecting blocks[^]*Three questions\nPipeline coverage: /,
      );
      await button(page, 'Print tab').click();
      await says(page, 'KPI Coaching is the tab in front of you, ready to print.');
      await tab(page, 'Owner briefing');
      await card(page, 'What Ana Reyes owns').waitFor();
      await button(page, 'Print tab').click();
      await says(page, /^KPI Briefing is the tab/);
      expect(await pane.inWorkbook((host) => host.shown)).toEqual(['KPI Coaching', 'KPI Briefing']);
    }),
  );

  test(
    'a write that fails says why and keeps the form, also over a look at another tab',
    onPane('running', async (page) => {
      await openReview(page);
      const before = await rows(page);
      await button(page, 'Edit first: Pipeline coverage').click();
      await form(page, 'Pipeline coverage').getByLabel('Action').fill('Call every partner this week');
      await refuseNext(page, 'The tab KPI Decisions is protected.');
      await form(page, 'Pipeline coverage').getByRole('button', { name: 'Record decision' }).click();
      await says(page, 'The tab KPI Decisions is protected.');
      expect(await rows(page)).toBe(before);
      await tab(page, 'Overview');
      await tab(page, 'Review');
      expect(await form(page, 'Pipeline coverage').getByLabel('Action').inputValue()).toBe(
        'Call every partner this week',
      );
      await form(page, 'Pipeline coverage').getByRole('button', { name: 'Record decision' }).click();
      await says(page, /recorded in KPI Decisions/);
      expect((await lastRow(page))[4]).toBe('Call every partner this week');
      await form(page, 'Pipeline coverage').waitFor({ state: 'detached' });
    }),
  );

  test(
    'a log that cannot be read is named and shown, stops recording and no number',
    onPane('running', async (page, pane) => {
      await openReview(page);
      const before = await rows(page);
      await page.evaluate(`window.host.edit('KPI Decisions', (cells) => { cells[2][0] = 'soon'; })`);
      const problem = page.getByRole('alert').filter({ hasText: 'Nothing can be recorded' });
      expect(await problem.innerText()).toMatch(/KPI Decisions[^]*A3[^]*soon/);
      expect(await card(page, 'Pipeline coverage').innerText()).toMatch(/Red[^]*×/);
      await button(page, 'Show tab').click();
      expect(await pane.inWorkbook((host) => host.shown)).toEqual(['KPI Decisions']);
      await record(page, 'Pipeline coverage').click();
      await says(page, /^Not recorded, nothing lost/);
      expect(await rows(page)).toBe(before);
      await tab(page, 'People');
      expect(await page.getByRole('article').count()).toBe(0);
      await tab(page, 'Audit');
      await page.getByRole('heading', { name: 'No verdict while a log cannot be read' }).waitFor();
      expect(await button(page, /^Pipeline coverage/).innerText()).toMatch(/No verdict/);
      await page.evaluate(`window.host.edit('KPI Decisions', (cells) => { cells[2][0] = 46242; })`);
      await problem.waitFor({ state: 'detached' });
      expect(await button(page, /^Pipeline coverage/).innerText()).toMatch(/Keep/);
    }),
  );
});

describe('without data', () => {
  test(
    'the review asks for a table; what could not be computed cannot be called reviewed',
    onPane('running', async (page) => {
      await openReview(page);
      await button(page, 'Nothing to decide: Win rate').waitFor();
      await page.evaluate(`{ window.host.tabs.delete('Deals'); window.host.edit('KPI Setup', () => undefined); }`);
      await tab(page, 'Overview');
      await button(page, 'Read the workbook again').click();
      await says(page, /is gone/);
      await openReview(page);
      expect(await card(page, 'Win rate').innerText()).toMatch(/No status\nn\/a\n[^]*is gone/);
      expect(await button(page, 'Nothing to decide: Win rate').count()).toBe(0);
    }),
  );
  test(
    'an empty workbook leads to Data',
    onPane('empty', async (page) => {
      await tab(page, 'Review');
      await button(page, 'Open Data').click();
      await page.getByRole('tab', { name: 'Data', selected: true }).waitFor();
    }),
  );
});

describe('open decisions', () => {
  test(
    'are done with an outcome, which is filled into their own row',
    onPane('running', async (page) => {
      await openReview(page);
      await tab(page, 'Decisions 3');
      const before = await cellsOf(page, DECISIONS);
      expect(await page.getByRole('region', { name: 'Overdue' }).innerText()).toMatch(
        /Two prospecting blocks[^]*Ana Reyes, by 2026-08-06 · 12 days ago/,
      );
      expect(
        await page.getByRole('region', { name: 'Open' }).getByRole('heading', { level: 3 }).allInnerTexts(),
      ).toEqual(['Rewrite the first mail', 'Re-price the three largest offers']);
      await button(page, 'Done: Two prospecting blocks a day until coverage is back').click();
      await button(page, 'Record outcome').click();
      await says(page, /^Say what came of it/);
      await page.getByLabel('What came of it').fill('Nine meetings, three qualified');
      await page.getByLabel('Done on').fill('2026-07-01');
      await button(page, 'Record outcome').click();
      await says(page, /cannot be done before it was decided/);
      expect(await page.getByLabel('Done on').getAttribute('aria-invalid')).toBe('true');
      expect(await cellsOf(page, DECISIONS)).toEqual(before);
      await page.getByLabel('Done on').fill('2026-08-17');
      await button(page, 'Record outcome').click();
      await says(page, /^Outcome recorded in KPI Decisions/);
      const expected = before.map((row) => [...row]);
      expected[1]!.splice(7, 2, 46251, 'Nine meetings, three qualified');
      expect(await cellsOf(page, DECISIONS)).toEqual(expected);
      await page.getByRole('tab', { name: 'Decisions 2' }).waitFor();
    }),
  );
});

describe('alerts', () => {
  test(
    'are snoozed with a reason and an end only, and can be woken',
    onPane('running', async (page) => {
      await openReview(page);
      await tab(page, 'Alerts 1');
      const alert = card(page, /^Pipeline coverage has turned red/);
      expect(await alert.innerText()).toMatch(/off green since 2026-07-28[^]*Owner: Ana Reyes\nDue: 2026-08-13/);
      const setup = () => cellsOf(page, 'KPI Setup').then((cells) => JSON.stringify(cells));
      const before = await setup();
      await button(page, 'Snooze: Pipeline coverage').click();
      await button(page, 'Snooze').click();
      await says(page, 'Say why it is snoozed: an alert is silenced with a reason only.');
      expect(await page.getByLabel('Why it is snoozed').getAttribute('aria-invalid')).toBe('true');
      await page.getByLabel('Why it is snoozed').fill('Holidays: half the team is away');
      await page.getByLabel('Until').fill('2027-08-18');
      await button(page, 'Snooze').click();
      await says(page, /^Choose an end within 92 days/);
      expect(await setup()).toBe(before);
      await page.getByLabel('Until').fill('2026-09-01');
      await refuseNext(page, 'The tab KPI Setup is protected.');
      await button(page, 'Snooze').click();
      await says(page, 'The tab KPI Setup is protected.');
      expect(await page.getByLabel('Why it is snoozed').inputValue()).toBe('Holidays: half the team is away');
      await button(page, 'Snooze').click();
      await says(page, 'Snoozed until 2026-09-01: Holidays: half the team is away');
      await page.getByRole('tab', { name: 'Alerts', exact: true }).waitFor();
      await button(page, 'Wake: Pipeline coverage').click();
      await page.getByRole('tab', { name: 'Alerts 1' }).waitFor();
      await alert.waitFor();
    }),
  );

  test(
    'go out as text and as a mail draft; where the clipboard is closed, the text stands marked',
    onPane('running', async (page) => {
      await openReview(page);
      await tab(page, 'Alerts 1');
      await page.evaluate(
        `Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => { window.copied = text; return Promise.resolve(); } } })`,
      );
      await button(page, 'Copy text: Pipeline coverage').click();
      await says(page, 'Copied.');
      const copied = await page.evaluate<string>('window.copied');
      expect(copied).toMatch(
        /^Pipeline coverage has turned red \(1\.70×\)\n\nPipeline coverage has turned red: 1\.70×/,
      );
      const mail = page.getByRole('link', { name: 'Mail draft: Pipeline coverage' });
      expect(await mail.getAttribute('href')).toMatch(/^mailto:\?subject=Pipeline%20coverage%20has%20turned%20red/);
      await page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))`);
      await button(page, 'Copy text: Pipeline coverage').click();
      await says(page, /press Ctrl\+C/);
      expect(await page.evaluate(() => document.getSelection()?.toString() || window.getSelection()?.toString())).toBe(
        copied,
      );
    }),
  );

  test(
    "today's values are kept once a day, and a history that cannot be read is not written to",
    onPane('running', async (page) => {
      await openReview(page);
      await tab(page, /^Alerts/);
      const before = await rows(page, 'KPI History');
      await button(page, "Keep today's values").click();
      await says(page, /^7 rows added to KPI History/);
      expect(await rows(page, 'KPI History')).toBe(before + 7);
      await button(page, "Keep today's values").click();
      await says(page, 'KPI History has a row of today for each KPI already.');
      await page.evaluate(`window.host.edit('KPI History', (cells) => { cells[0][0] = ''; })`);
      await page.getByRole('alert').filter({ hasText: 'KPI History' }).waitFor();
      expect(await button(page, "Keep today's values").count()).toBe(0);
    }),
  );
});

/** Every way to look at a review, with its forms open. */
async function eachWay(page: Page, look: () => Promise<void>) {
  await openReview(page);
  await record(page, 'Revenue attainment').click();
  await says(page, /^Nobody owns this yet/);
  await look();
  await tab(page, /^Decisions/);
  await button(page, /^Done: Two/).click();
  await look();
  await tab(page, /^Alerts/);
  await button(page, /^Snooze/).click();
  await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
  await button(page, /^Copy text/).click();
  await says(page, /press Ctrl\+C/);
  await look();
  await tab(page, 'People');
  await look();
  await tab(page, 'Owner briefing');
  await look();
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test(
    'no part of the review has a serious fault of accessibility',
    onPane('running', (page) => eachWay(page, () => expectClean(page)), { scheme }),
  );
});

test.each([300, 450])('no part of the review is wider than a pane of %i px', async (width) => {
  await onPane('running', (page) => eachWay(page, () => expectNarrow(page)), { width })();
});

test(
  'the keyboard records a decision',
  onPane('running', async (page) => {
    await openReview(page);
    const press = async (key: string, until: string) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press(key);
        if ((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) === until) return;
      }
      throw new Error(`${key} never reached ${until}`);
    };
    await press('Tab', 'Record decision: Revenue attainment');
    await page.keyboard.press('Enter');
    await says(page, /^Nobody owns this yet/);
    await page.keyboard.type('Dana Cole');
    await page.keyboard.press('Tab');
    for (
      let i = 0;
      i < 12 && (await page.evaluate(() => document.activeElement?.textContent)) !== 'Record decision';
      i++
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says(page, /^Revenue attainment: recorded/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('way');
  }),
);
