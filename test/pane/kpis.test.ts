// The KPIs page in a real browser: finding a KPI, and its owner, thresholds and action.
import { describe, expect, test } from 'vitest';
import { button, cellsOf, expectClean, expectNarrow, refuseNext, says, tab, usePane } from './drive';
import { openKpi, owner, panel, row, rowOf, trySample } from './kpis-page';

const onPane = usePane();

describe('finding a KPI', () => {
  test(
    "the CEO's five come first, then the layers from outreach to revenue",
    onPane('running', async (page) => {
      await tab(page, 'KPIs');
      expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
        expect.arrayContaining(["The CEO's five", 'Layer 1 · Outreach', 'Layer 2 · Pipeline', 'Layer 4 · Revenue']),
      );
      const titles = await page.locator('[id^=kpi-]').evaluateAll((items) => items.slice(0, 6).map(({ id }) => id));
      expect(titles).toEqual([
        ...['kpi-PIPELINE_COVERAGE', 'kpi-PIPELINE_VELOCITY', 'kpi-WIN_RATE', 'kpi-AVERAGE_DEAL_SIZE'],
        ...['kpi-NET_REVENUE_RETENTION', 'kpi-PIPELINE_PER_REP'],
      ]);
    }),
  );

  test.each([
    ['win rate', ['kpi-WIN_RATE']],
    ['EMAIL_OPEN', ['kpi-EMAIL_OPEN_RATE']],
    ['enough qualified pipeline', ['kpi-PIPELINE_COVERAGE']],
  ])('"%s" finds it by title, function or question', async (text, ids) => {
    await onPane('running', async (page) => {
      await tab(page, 'KPIs');
      await page.getByLabel('Search KPIs').fill(text);
      await says(page, `${ids.length} KPI found`);
      expect(await page.locator('[id^=kpi-]').evaluateAll((items) => items.map(({ id }) => id))).toEqual(ids);
      await page.getByLabel('Search KPIs').fill(`${text} zzz`);
      await says(page, `No KPI has "${text} zzz" in its name or question.`);
    })();
  });
});

describe('the terms of a KPI', () => {
  test(
    'a team, two names and an action without a deed are refused beside their fields; nothing is written',
    onPane('empty', async (page, pane) => {
      await trySample(page);
      const before = await pane.inWorkbook((host) => host.drawn.length);
      await openKpi(page, 'Win rate');
      const refused = async (field: string, text: string, why: RegExp) => {
        await page.getByLabel(field).fill(text);
        await says(page, why);
        await button(page, 'Save').click();
        await says(page, 'Win rate is not saved: correct the marked fields first.');
        expect(await page.getByLabel(field).getAttribute('aria-invalid')).toBe('true');
        expect(await page.getByLabel(field).inputValue()).toBe(text);
        expect(await pane.inWorkbook((host) => host.drawn.length)).toBe(before);
      };
      await refused('Owner', 'team', /"team" is not one person/);
      await refused('Owner', 'Ana / Ben', /each waits for the other/);
      await owner(page).fill('Ana Reyes');
      await refused('Action on a breach', 'Monitor', /names no deed/);
    }),
  );

  test(
    'a save shows at once, and undo brings the former terms back',
    onPane('empty', async (page) => {
      await trySample(page);
      await page.getByRole('button', { name: 'Name one: Pipeline coverage' }).click();
      await owner(page).fill('Ana Reyes');
      await page.getByLabel('Green from').fill('2');
      await page.getByLabel('Amber from').fill('1.5');
      await button(page, 'Save').click();
      await says(page, 'Pipeline coverage saved.');
      expect(await row(page, 'Pipeline coverage').innerText()).toMatch(/Ana Reyes[^]*Green/);
      await button(page, 'Undo').click();
      await says(page, 'Pipeline coverage is as it was before.');
      expect(await row(page, 'Pipeline coverage').innerText()).toMatch(/Nobody yet[^]*Amber/);
      expect(await page.getByLabel('Green from').inputValue()).toBe('3');
    }),
  );

  test(
    'what is typed outlasts closing the row and leaving the tab, and a failed save',
    onPane('empty', async (page) => {
      await trySample(page);
      await openKpi(page, 'Win rate');
      await owner(page).fill('Ana Reyes');
      await refuseNext(page, 'No room.');
      await button(page, 'Save').click();
      await says(page, 'No room.');
      await row(page, 'Win rate').click();
      await tab(page, 'Overview');
      await tab(page, 'KPIs');
      await says(page, /not saved/);
      await row(page, 'Win rate').click();
      expect(await owner(page).inputValue()).toBe('Ana Reyes');
    }),
  );
});

describe('owner, action and thresholds', () => {
  test(
    'an owner may stay empty, and that is shown as the gap it is',
    onPane('running', async (page) => {
      await openKpi(page, 'Win rate');
      await page.locator('#kpi-WIN_RATE').getByText('Nobody owns this yet').waitFor();
      await page.getByLabel('Escalation').fill('Zoe Lindqvist');
      await button(page, 'Save').click();
      await says(page, 'Win rate saved.');
      expect(await rowOf(page, 'WIN_RATE')).toMatchObject({ Owner: '', Escalation: 'Zoe Lindqvist' });
      await panel(page).getByText('3 KPIs without an owner').waitFor();
    }),
  );

  test(
    "an action that is none is refused, and the KPI's own is one press away",
    onPane('running', async (page) => {
      await openKpi(page, 'Win rate');
      await page.getByLabel('Action on a breach').fill('Look into it');
      await page.getByLabel('Days to act').fill('400');
      await says(page, /"Look into it" names no deed/);
      await says(page, 'An action needs a deadline: say within how many days, from 1 to 365.');
      await button(page, 'Take the proposed action').click();
      expect(await page.getByLabel('Action on a breach').inputValue()).toMatch(/^Run a win\/loss review/);
      expect(await page.getByLabel('Days to act').inputValue()).toBe('10');
      await button(page, 'Take the proposed action').waitFor({ state: 'detached' });
    }),
  );

  test(
    'the last 12 weeks follow the thresholds as they are typed',
    onPane('running', async (page) => {
      await openKpi(page, 'Pipeline velocity');
      const past = page.getByRole('group', { name: 'Last 12 weeks with these thresholds' });
      const weeks = async () =>
        (await past.innerText())
          .match(/(\d+) green, (\d+) amber, (\d+) red/)!
          .slice(1)
          .map(Number);
      await page.getByLabel('Amber from').fill('-999');
      await page.getByLabel('Green from').fill('-999');
      await past.getByText('No breach.').waitFor();
      const [green, amber, red] = await weeks();
      expect([green! > 0, amber, red]).toEqual([true, 0, 0]);
      await page.getByLabel('Green from').fill('999');
      await past.getByText(`0 green, ${green} amber, 0 red`).waitFor();
      await past.getByText('Left green once.').waitFor();
      await page.getByLabel('Amber from').fill('998');
      await past.getByText(`0 green, 0 amber, ${green} red`).waitFor();
      await page.getByLabel('Amber from').fill('9999');
      await says(page, 'Green (999) must be at least amber (9999), because higher is better for Pipeline velocity.');
    }),
  );

  test(
    'a band has upper limits, which come in pairs',
    onPane('running', async (page) => {
      await openKpi(page, 'Pipeline coverage');
      await button(page, 'Add upper limits').click();
      await page.getByLabel('Green ends at').fill('5');
      await says(page, 'Upper ends come in pairs: fill in both or neither.');
      await page.getByLabel('Amber ends at').fill('4');
      await says(page, 'Amber would end (4) before green does (5).');
      await page.getByLabel('Amber ends at').fill('6');
      await button(page, 'Save').click();
      await says(page, 'Pipeline coverage saved.');
      expect(await rowOf(page, 'PIPELINE_COVERAGE')).toMatchObject({ 'Green up to': 5, 'Amber up to': 6 });
    }),
  );

  test(
    'who defines and who reviews it is kept beside who acts',
    onPane('running', async (page) => {
      await openKpi(page, 'Average deal size');
      await page.getByText('Who defines, reviews and acts').click();
      await says(page, 'Ben Okoro acts on a breach.');
      await says(page, /^Triggers: that a breach is noticed/);
      await page.getByLabel('Defined by').fill('Rita Ops');
      await page.getByLabel('Reviewed by').fill('Max Lead');
      await button(page, 'Save').click();
      await says(page, 'Average deal size saved.');
      expect(await rowOf(page, 'AVERAGE_DEAL_SIZE')).toMatchObject({
        'Defined by': 'Rita Ops',
        'Reviewed by': 'Max Lead',
        Owner: 'Ben Okoro',
      });
    }),
  );
});

describe('a row for each person', () => {
  test(
    'people of the deals are chosen; each row has its one owner, is edited, removed, and brought back',
    onPane('running', async (page) => {
      await openKpi(page, 'Win rate');
      const on = await panel(page)
        .getByText(/^\d+ KPIs on$/)
        .innerText();
      await page.getByText('A row for each person').click();
      await page.getByLabel('Chloe Martin').click();
      await page.getByLabel('Dev Patel').click();
      await button(page, 'Add 2 rows').click();
      await says(page, 'Win rate: 2 rows added.');
      expect(await rowOf(page, 'WIN_RATE', 'Owner = Chloe Martin')).toMatchObject({ On: true, Owner: 'Chloe Martin' });
      await panel(page).getByText(on).waitFor();
      expect(await page.getByLabel('Chloe Martin', { exact: true }).count()).toBe(0);
      await button(page, 'Edit Win rate (Owner = Dev Patel)').click();
      const form = page.getByRole('group', { name: 'Win rate (Owner = Dev Patel)' });
      await form.getByLabel('Owner', { exact: true }).fill('Dev / Emma');
      await form.getByText(/is more than one name/).waitFor();
      await form.getByRole('button', { name: 'Save' }).click();
      await says(page, 'Win rate (Owner = Dev Patel) is not saved: correct the marked fields first.');
      await form.getByLabel('Owner', { exact: true }).fill('Emma Lind');
      await form.getByLabel('Green from').fill('1');
      await form.getByRole('button', { name: 'Save' }).click();
      await says(page, 'Win rate (Owner = Dev Patel) saved.');
      expect(await rowOf(page, 'WIN_RATE', 'Owner = Dev Patel')).toMatchObject({ Owner: 'Emma Lind', Green: 0.01 });
      await button(page, 'Remove Win rate (Owner = Chloe Martin)').click();
      await says(page, 'Win rate (Owner = Chloe Martin) removed.');
      expect(await rowOf(page, 'WIN_RATE', 'Owner = Chloe Martin')).toBeUndefined();
      await button(page, 'Undo').click();
      await button(page, 'Remove Win rate (Owner = Chloe Martin)').waitFor();
    }),
  );
});

describe('what stands on the setup tab', () => {
  test(
    'a group for an owner and a row of no KPI are named, with a way there',
    onPane('running', async (page) => {
      await page.evaluate(`window.host.edit('KPI Setup', (cells) => {
        const at = cells.findIndex((line) => line[0] === 'WIN_RATE');
        cells[at][3] = 'Sales team';
        cells[at + 1][0] = 'HAPPINESS';
      })`);
      await tab(page, 'KPIs');
      await says(page, /KPI Setup, cell D\d+ \(Owner\): "Sales team" is not one person/);
      await page.getByText('Kept there, and not used').click();
      await says(page, /there is no KPI "HAPPINESS" in this version; its row is kept and not used/);
      await page.getByRole('region', { name: 'On the tab KPI Setup' }).getByRole('button').click();
      expect(await page.evaluate('window.host.shown')).toEqual(['KPI Setup']);
    }),
  );

  test(
    'a save changes the one row and nothing else, whatever people wrote beside it',
    onPane('running', async (page) => {
      await openKpi(page, 'Win rate');
      await button(page, 'Save').click();
      await says(page, 'Win rate saved.');
      await page.evaluate(`window.host.edit('KPI Setup', (cells) => {
        const start = cells.findIndex((line) => line[0] === 'KPI' && line[1] === 'Title');
        cells[start][16] = 'Our note';
        cells[start + 1][16] = 'ask Ana first';
      })`);
      const before = await cellsOf(page, 'KPI Setup');
      await owner(page).fill('Emma Lind');
      await button(page, 'Save').click();
      await expect.poll(async () => (await rowOf(page, 'WIN_RATE'))?.Owner).toBe('Emma Lind');
      const after = await cellsOf(page, 'KPI Setup');
      const changed = after.flatMap((line, at) =>
        line.filter((cell, column) => (cell ?? '') !== (before[at]?.[column] ?? '')),
      );
      expect(changed).toEqual(['Emma Lind']);
    }),
  );
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each([300, 450])('at %i px nothing sticks out, and no serious fault of accessibility', async (width) => {
    await onPane(
      'running',
      async (page) => {
        await openKpi(page, 'Win rate');
        await owner(page).fill('a-very-long-name-without-any-space-in-it-whatsoever team');
        await page.getByLabel('Action on a breach').fill('Monitor');
        await page.getByText('Who defines, reviews and acts').click();
        await page.getByText('A row for each person').click();
        await page.getByLabel('Chloe Martin').click();
        await button(page, 'Add 1 row').click();
        await button(page, 'Edit Win rate (Owner = Chloe Martin)').click();
        await page.getByText('Roll out in steps').click();
        await page.getByText('Take the set of a role').click();
        await page.getByLabel('Role').selectOption('RevOps');
        await button(page, /^Show \d more notes?$/).click();
        await expectNarrow(page);
        await expectClean(page);
        await page.getByLabel('Search KPIs').fill('no such thing');
        await expectClean(page);
      },
      { width, scheme },
    )();
  });
});

test(
  'the keyboard searches, opens a KPI, and saves it',
  onPane('running', async (page) => {
    await tab(page, 'KPIs');
    await page.getByLabel('Search KPIs').focus();
    await page.keyboard.type('win rate');
    await says(page, '1 KPI found');
    const press = async (until: RegExp) => {
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.textContent ?? '')).match(until)) return;
      }
      throw new Error(`Tab never reached ${until}`);
    };
    await press(/^Win rate/);
    await page.keyboard.press('Enter');
    await owner(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Emma Lind');
    await press(/^Save$/);
    await page.keyboard.press('Enter');
    await says(page, 'Win rate saved.');
    expect(await rowOf(page, 'WIN_RATE')).toMatchObject({ Owner: 'Emma Lind' });
  }),
);
