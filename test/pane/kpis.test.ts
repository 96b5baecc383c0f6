// The KPIs page in a real browser: the set as a whole, and each KPI's owner, thresholds and action.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../core/index';
import { button, cellsOf, expectClean, expectNarrow, refuseNext, says, tab, usePane } from './drive';

const onPane = usePane();

const row = (page: Page, kpi: string) => page.getByRole('button', { name: new RegExp(`^${kpi}`) });
const owner = (page: Page) => page.getByLabel('Owner', { exact: true });

async function trySample(page: Page) {
  await button(page, 'Try with sample data').click();
  await button(page, 'Write CEO summary').waitFor();
}
async function openKpi(page: Page, kpi: string) {
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
const rowOf = async (page: Page, kpi: string, scope = '') =>
  (await rowsOf(page)).find((line) => line.KPI === kpi && line.Scope === scope);
const onIn = async (page: Page) => (await rowsOf(page)).filter((line) => line.On === true).map((line) => line.KPI);

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
const panel = (page: Page) => page.getByRole('region', { name: 'Your set' });

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
    'a band has upper ends, which come in pairs',
    onPane('running', async (page) => {
      await openKpi(page, 'Pipeline coverage');
      await button(page, 'Add upper ends').click();
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

describe('the set', () => {
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
