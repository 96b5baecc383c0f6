// The operating system of a KPI, as one person goes round it: three KPIs with their terms, a breach, the decision it leads to, the
// audit that sees it, the pages of a 1:1, and the CEO's tab. The same way through Excel's pane and the sidebar of Google Sheets.
import type { Frame } from 'playwright-core';
import { expect, it } from 'vitest';
import { BRIEFING_TAB, COACHING_TAB, DECISIONS_TAB, HISTORY_TAB, SETUP_TAB, SUMMARY_TAB } from '../../core/index';
import { expectClean, expectNarrow } from '../pane/drive';

/** A pane whose data are connected, and the spreadsheet behind it. */
interface Place {
  readonly pane: Frame;
  /** The rows of a tab as they stand in the spreadsheet; days are their serial numbers, '' is an empty cell. */
  cells(tab: string): Promise<readonly (readonly unknown[])[]>;
  /** The tab in front. */
  active(): Promise<string | undefined>;
}

interface Terms {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly cadence: string;
  readonly green: number;
  readonly amber: number;
  readonly action: string;
  readonly days: number;
}

/** The three that the roll-out starts with. Nobody's pipeline covers a target ninety times: the first one is a breach. */
const COVERAGE: Terms = {
  ...{ id: 'PIPELINE_COVERAGE', title: 'Pipeline coverage', owner: 'Ana Reyes', cadence: 'weekly' },
  ...{ green: 90, amber: 80, action: 'Book twelve first meetings with the dormant accounts', days: 9 },
};
const WIN_RATE: Terms = {
  ...{ id: 'WIN_RATE', title: 'Win rate', owner: 'Ben Okoro', cadence: 'monthly' },
  ...{ green: -90, amber: -95, action: 'Replay the five largest losses with the team', days: 14 },
};
const PER_REP: Terms = {
  ...{ id: 'PIPELINE_PER_REP', title: 'Pipeline per rep', owner: 'Chloe Martin', cadence: 'daily' },
  ...{ green: 0.02, amber: 0.01, action: 'Block two hours a day for prospecting', days: 7 },
};
/** In the order of the setup tab. */
const THREE = [COVERAGE, PER_REP, WIN_RATE];
const POINTS = 100; // thresholds in points are typed as 5, and stand on the tab as 5 %

export function goRound(place: () => Place): void {
  const pane = () => place().pane;
  const button = (name: string | RegExp) => pane().getByRole('button', { name, exact: true });
  const tab = (name: string) => pane().getByRole('tab', { name, exact: true }).click();
  const says = (text: string | RegExp) => pane().getByText(text).first().waitFor();
  const column = async (name: string, at: number) => (await place().cells(name)).map((row) => row[at] ?? '');

  /** The row of a KPI on the setup tab, by the titles of its columns. */
  async function setUp(kpi: string): Promise<Record<string, unknown>> {
    const rows = await place().cells(SETUP_TAB);
    const header = rows.find(([first, second]) => first === 'KPI' && second === 'Title')!;
    const row = rows.find(([first]) => first === kpi)!;
    return Object.fromEntries(header.map((title, at) => [String(title), row[at] ?? '']));
  }
  /** Nothing of the page is wider than the pane, or stops those who do not see it. */
  async function expectSound(): Promise<void> {
    await expectNarrow(pane());
    await expectClean(pane());
  }

  const item = ({ id }: Terms) => pane().locator(`#kpi-${id}`);
  const field = (kpi: Terms, label: string) => item(kpi).getByLabel(label, { exact: true });
  const save = (kpi: Terms) => item(kpi).getByRole('button', { name: 'Save', exact: true }).click();
  const open = (kpi: Terms) => item(kpi).getByRole('button').first().click();
  async function fill(kpi: Terms): Promise<void> {
    await field(kpi, 'Owner').fill(kpi.owner);
    await field(kpi, 'Review').selectOption(kpi.cadence);
    await field(kpi, 'Green from').fill(String(kpi.green));
    await field(kpi, 'Amber from').fill(String(kpi.amber));
    await field(kpi, 'Action on a breach').fill(kpi.action);
    await field(kpi, 'Days to act').fill(String(kpi.days));
  }

  it('starts with three KPIs', async () => {
    await tab('KPIs');
    await says('Your set');
    await pane().getByText('Roll out in steps: 3, then 5, then 8').click();
    await button('Start with these three').click();
    await says('The first three are on, the others off.');
    await says('3 KPIs on');
    const rows = await place().cells(SETUP_TAB);
    const first = rows.findIndex(([cell, title]) => cell === 'KPI' && title === 'Title');
    expect(
      rows
        .slice(first)
        .filter(([, , on]) => on === true)
        .map(([kpi]) => kpi),
    ).toEqual(THREE.map(({ id }) => id));
  });

  it('refuses a team, two owners and an action that is none, each with its sentence', async () => {
    const before = await place().cells(SETUP_TAB);
    await open(COVERAGE);
    const refused = async (label: string, text: string, why: string) => {
      await field(COVERAGE, label).fill(text);
      await says(why);
      await save(COVERAGE);
      await says('Pipeline coverage is not saved: correct the marked fields first.');
      expect(await field(COVERAGE, label).inputValue()).toBe(text);
      expect(await field(COVERAGE, label).getAttribute('aria-invalid')).toBe('true');
    };
    await refused('Owner', 'Sales team', '"Sales team" is not one person: nobody acts for a group. Enter one name.');
    await refused(
      'Owner',
      'Ana / Ben',
      '"Ana / Ben" is more than one name: where two own a KPI, each waits for the other. Enter one, first name first.',
    );
    await field(COVERAGE, 'Owner').fill(COVERAGE.owner);
    await refused(
      'Action on a breach',
      'Monitor it',
      '"Monitor it" names no deed: investigating, monitoring or reviewing further changes nothing. Say what will be different afterwards.',
    );
    await field(COVERAGE, 'Action on a breach').fill(COVERAGE.action);
    await refused('Days to act', '0', 'An action needs a deadline: say within how many days, from 1 to 365.');
    expect(await place().cells(SETUP_TAB)).toEqual(before);
    await expectSound();
  });

  it.each(THREE)('takes thresholds, one person, a cadence and a deed: $title', async (kpi) => {
    if (kpi !== COVERAGE) await open(kpi);
    await fill(kpi);
    await save(kpi);
    await says(`${kpi.title} saved.`);
    const share = kpi === WIN_RATE ? POINTS : 1;
    const { On, Owner, Cadence, Green, Amber, Action, Days } = await setUp(kpi.id);
    expect([On, Owner, Cadence, Action, Days]).toEqual([true, kpi.owner, kpi.cadence, kpi.action, kpi.days]);
    expect([Green, Amber]).toEqual([kpi.green / share, kpi.amber / share]);
    await open(kpi);
  });

  it('shows every page whole', async () => {
    for (const page of ['Overview', 'Data', 'KPIs', 'Targets', 'Audit']) {
      await tab(page);
      await says(FIRST_WORDS[page]!);
      await expectSound();
    }
  });

  it('records what the breach leads to, in one click', async () => {
    await tab('Review');
    await says(/^Due/);
    const breach = pane().getByRole('article', { name: COVERAGE.title, exact: true });
    await breach.getByText(COVERAGE.action).waitFor();
    expect(await breach.innerText()).toMatch(/Red[^]*×[^]*Layer\n2 pipeline[^]*Owner\nAna Reyes\nDue\n\d{4}-\d\d-\d\d/);
    await expectSound();
    await button(`Record decision: ${COVERAGE.title}`).click();
    await says(/^Pipeline coverage: recorded in KPI Decisions/);
    const [header, decision, ...more] = await place().cells(DECISIONS_TAB);
    expect(header!.slice(1, 7)).toEqual(['KPI', 'Scope', 'Breach', 'Action', 'Owner', 'Due']);
    const [day, kpi, scope, because, action, owner, due] = decision!;
    expect([kpi, scope, action, owner]).toEqual([COVERAGE.id, '', COVERAGE.action, COVERAGE.owner]);
    expect(because).toMatch(/^red: /);
    expect(Number(due) - Number(day)).toBe(COVERAGE.days);
    expect(more).toEqual([]);
    await tab('Decisions 1');
    await says(COVERAGE.action);
    await expectSound();
  });

  it('audits: what led to a decision is kept, what leads to none is put away', async () => {
    await tab('Audit');
    const row = (title: string) => button(new RegExp(`^${title}`));
    expect(await row(COVERAGE.title).innerText()).toMatch(/Keep$/);
    await row(COVERAGE.title).click();
    await says(/Book twelve first meetings with the dormant accounts · Ana Reyes/);
    await pane().getByLabel('Metric', { exact: true }).fill('Calls dialled');
    await button('Add metric').click();
    await says('Calls dialled added. Answer its three questions.');
    const answers = pane().getByRole('group', { name: 'Calls dialled' });
    await answers.getByLabel('Is it linked to a revenue outcome?').selectOption('no');
    await answers.getByLabel('How often is it reviewed?').selectOption('never');
    await button('Save answers: Calls dialled').click();
    await says('Calls dialled: answers saved.');
    expect(await row('Calls dialled').innerText()).toMatch(/Put away$/);
    await button('Put away: Calls dialled').click();
    await says('Calls dialled is put away, on the list of each quarter.');
    const metric = (await place().cells(SETUP_TAB)).find(([first]) => first === 'Calls dialled')!;
    expect(metric.slice(0, 5)).toEqual(['Calls dialled', false, '', 'never', expect.any(Number)]);
    await expectSound();
  });

  it('makes the agenda of the 1:1 and the briefing of the owner', async () => {
    await tab('Review');
    await tab('People');
    await pane().getByLabel('Person').selectOption('Ana Reyes');
    await says('Coaching agenda: Ana Reyes');
    await expectSound();
    await button('Print tab').click();
    await says('KPI Coaching is the tab in front of you, ready to print.');
    expect(await place().active()).toBe(COACHING_TAB);
    const agenda = (await column(COACHING_TAB, 0)).concat(await column(COACHING_TAB, 1));
    expect(agenda[0]).toBe('Coaching agenda: Ana Reyes');
    expect(agenda).toContainEqual(expect.stringContaining(COVERAGE.action));
    await tab('Owner briefing');
    await says('What Ana Reyes owns');
    await button('Print tab').click();
    await says(/KPI Briefing is the tab/);
    expect(await place().active()).toBe(BRIEFING_TAB);
    expect((await column(BRIEFING_TAB, 0))[0]).toBe('What Ana Reyes owns');
  });

  it("writes the CEO's tab, and keeps the day's numbers", async () => {
    await tab('Overview');
    await button('Write CEO summary').click();
    await says(/^CEO summary written/);
    expect(await place().active()).toBe(SUMMARY_TAB);
    const five = (await place().cells(SUMMARY_TAB)).slice(4, 9);
    const coverage = five.find(([kpi]) => kpi === COVERAGE.title)!;
    expect(coverage).toEqual(expect.arrayContaining([expect.any(Number), COVERAGE.owner, COVERAGE.action]));
    expect((await column(HISTORY_TAB, 1)).slice(1)).toEqual(THREE.map(({ id }) => id));
  });

  it('takes a save back', async () => {
    const before = await place().cells(SETUP_TAB);
    await tab('KPIs');
    await open(WIN_RATE);
    await field(WIN_RATE, 'Owner').fill('Dana Cole');
    await save(WIN_RATE);
    await says('Win rate saved.');
    expect((await setUp(WIN_RATE.id)).Owner).toBe('Dana Cole');
    await button('Undo').click();
    await says('Win rate is as it was before.');
    expect(await place().cells(SETUP_TAB)).toEqual(before);
  });
}

const FIRST_WORDS: Readonly<Record<string, string | RegExp>> = {
  Overview: 'What the numbers stand on',
  Data: 'Data check',
  KPIs: '3 KPIs on',
  Targets: /target/i,
  Audit: 'Add a metric of your own',
};
