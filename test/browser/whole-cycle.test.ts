// The operating system of a KPI, as one person goes round it in the local workbook: three KPIs, an owner and an action, a
// breach, the decision it led to, the audit that sees it, the agenda for the 1:1, and the CEO's tab.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BRIEFING_TAB, COACHING_TAB, DECISIONS_TAB, HISTORY_TAB, SUMMARY_TAB } from '../../core/index';
import type { OfficeHostWindow } from '../../playground/page/main';
import { type OpenWorkbook, openWorkbook } from './open-workbook';

let w: OpenWorkbook;
const button = (name: string | RegExp) => w.pane.getByRole('button', { name, exact: true });
const tab = (name: string) => w.pane.getByRole('tab', { name, exact: true }).click();
const says = (text: string | RegExp) => w.pane.getByText(text).first().waitFor();
const active = () => w.page.evaluate(() => (window as OfficeHostWindow).officeHost?.book.sheets.active.getSheetName());
const column = (sheet: string, letter: string, rows: number) =>
  Promise.all(Array.from({ length: rows }, (_, i) => w.cell(sheet, `${letter}${i + 1}`)));

describe('the whole cycle in the local workbook', () => {
  beforeAll(async () => {
    w = await openWorkbook();
  });
  afterAll(() => w?.close());

  it('connects sample data', async () => {
    await button('Try with sample data').click();
    await button('Write CEO summary').waitFor();
  });

  it('starts with three KPIs', async () => {
    await tab('KPIs');
    await w.pane.getByText('Roll out in steps: 3, then 5, then 8').click();
    await button('Start with these three').click();
    await says('The first three are on, the others off.');
    await says('3 KPIs on');
  });

  it('refuses two owners and an action that is none, then takes one person and a deed', async () => {
    await button(/^Pipeline coverage/)
      .first()
      .click();
    const owner = w.pane.getByLabel('Owner', { exact: true }).first();
    const action = w.pane.getByLabel('Action on a breach').first();
    await owner.fill('Ana / Ben');
    await action.fill('Monitor it');
    await button('Save').first().click();
    await says('Pipeline coverage is not saved: correct the marked fields first.');
    await says(/is more than one name/);
    await says(/names no deed/);
    expect(await owner.inputValue()).toBe('Ana / Ben');
    await owner.fill('Ana Reyes');
    await action.fill('Book twelve first meetings with the dormant accounts');
    await button('Save').first().click();
    await says('Pipeline coverage saved.');
  });

  it('records what the breach leads to, in one click', async () => {
    await tab('Review');
    const record = button('Record decision: Pipeline coverage');
    await record.click();
    await says(/^Pipeline coverage: recorded in KPI Decisions/);
    expect(await column(DECISIONS_TAB, 'E', 2)).toEqual([
      'Action',
      'Book twelve first meetings with the dormant accounts',
    ]);
    expect(await w.cell(DECISIONS_TAB, 'F2')).toBe('Ana Reyes');
  });

  it('shows the decision in the audit', async () => {
    await tab('Audit');
    await button(/^Pipeline coverage/).click();
    await says(/Book twelve first meetings with the dormant accounts · Ana Reyes/);
  });

  it('makes the agenda of the 1:1 and the briefing of the owner', async () => {
    await tab('Review');
    await tab('People');
    await w.pane.getByLabel('Person').selectOption('Ana Reyes');
    await says('Coaching agenda: Ana Reyes');
    await button('Print tab').click();
    await says('KPI Coaching is the tab in front of you, ready to print.');
    expect(await active()).toBe(COACHING_TAB);
    expect(await w.cell(COACHING_TAB, 'A1')).toBe('Coaching agenda: Ana Reyes');
    await tab('Owner briefing');
    await says('What Ana Reyes owns');
    await button('Print tab').click();
    await says(/KPI Briefing is the tab/);
    expect(await w.cell(BRIEFING_TAB, 'A1')).toBe('What Ana Reyes owns');
  });

  it("writes the CEO's tab, and keeps the day's numbers", async () => {
    await tab('Overview');
    await button('Write CEO summary').click();
    await says(/^CEO summary written/);
    expect(await active()).toBe(SUMMARY_TAB);
    expect((await column(SUMMARY_TAB, 'A', 9)).slice(4)).toContain('Pipeline coverage');
    expect((await column(HISTORY_TAB, 'B', 4)).slice(1).every((kpi) => kpi !== '')).toBe(true);
    expect(await w.cell(HISTORY_TAB, 'B5')).toBe('');
  });

  it('takes a save back', async () => {
    await tab('KPIs');
    await button(/^Win rate/)
      .first()
      .click();
    await w.pane.getByLabel('Owner', { exact: true }).last().fill('Ben Okoro');
    await button('Save').last().click();
    await says('Win rate saved.');
    await button('Undo').click();
    await says(/as it was before/);
    const owners = await column('KPI Setup', 'D', 40);
    expect(owners).not.toContain('Ben Okoro');
  });

  it('asked for nothing outside this machine and reported no error', () => {
    expect(w.requestsElsewhere).toEqual([]);
    expect(w.errors).toEqual([]);
  });
});
