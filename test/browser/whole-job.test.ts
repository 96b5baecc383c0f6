// The whole job as a new user does it: open an export, connect it, name a target and an owner, write the summary, read the tab.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUMMARY_TAB } from '../../core/index';
import type { OfficeHostWindow } from '../../playground/page/main';
import { type OpenWorkbook, openWorkbook } from './open-workbook';

const CSV = '../shared/data/olga-pipeline/opportunities.csv';
const WIN_RATE = 0.3408662900188324; // shared/data/expected/olga-pipeline.json, 90 days to 2026-06-30
const DEAL_SIZE = 44574.585635359115;
const VELOCITY = 63735.62352869405;
const until = (f: () => unknown) => expect.poll(f, { timeout: 20_000, interval: 100 });

describe.skipIf(!existsSync(CSV))(
  'from a CRM export to the five numbers (skipped where ../shared/data is absent)',
  () => {
    let w: OpenWorkbook;
    beforeAll(async () => {
      w = await openWorkbook({ files: [CSV] });
    });
    afterAll(() => w?.close());

    it("offers sample data or the user's own on the first run", async () => {
      await w.pane.getByRole('button', { name: 'Try with sample data' }).waitFor();
      await w.pane.getByRole('button', { name: 'Use my data' }).click();
    });

    it('recognises the export and saves where it is, with a target and a day', async () => {
      await w.pane.getByText('Recognised by its headers, 6,000 rows, header in row 1').waitFor();
      await w.pane.getByLabel('Period').fill('2026-Q2');
      await w.pane.getByLabel('Revenue target').fill('10000000');
      await w.pane.getByLabel('Numbers as of').fill('2026-06-30');
      await w.pane.getByRole('button', { name: 'Save data setup' }).click();
      await w.pane.getByText('Data setup saved.').waitFor();
      expect(await w.cell('KPI Setup', 'A1')).toBe('KPI Setup');
    });

    it('refuses a team as owner, then takes one person', async () => {
      await w.pane.getByRole('tab', { name: 'KPIs' }).click();
      await w.pane
        .getByRole('button', { name: /Win rate/ })
        .first()
        .click();
      const owner = w.pane.getByLabel('Owner').first();
      await owner.fill('Sales team');
      await w.pane.getByRole('button', { name: 'Save', exact: true }).first().click();
      await w.pane.getByText('is not one person').first().waitFor();
      await owner.fill('Ava Larsen');
      await w.pane.getByRole('button', { name: 'Save', exact: true }).first().click();
      await w.pane.getByText('Win rate saved.').waitFor();
    });

    it('writes the summary and shows the five numbers on the tab', async () => {
      await w.pane.getByRole('tab', { name: 'Overview' }).click();
      await w.pane.getByRole('button', { name: 'Write CEO summary' }).click();
      await w.pane.getByText('CEO summary written').first().waitFor();
      const names = await Promise.all([5, 6, 7, 8, 9].map((row) => w.cell(SUMMARY_TAB, `A${row}`)));
      expect(names).toEqual([
        'Pipeline coverage',
        'Pipeline velocity',
        'Win rate',
        'Average deal size',
        'Revenue attainment',
      ]);
      expect(await w.cell(SUMMARY_TAB, 'B6')).toBeCloseTo(VELOCITY, 6);
      expect(await w.cell(SUMMARY_TAB, 'B7')).toBeCloseTo(WIN_RATE, 12);
      expect(await w.cell(SUMMARY_TAB, 'B8')).toBeCloseTo(DEAL_SIZE, 6);
      expect(await w.cell(SUMMARY_TAB, 'G7')).toBe('Ava Larsen');
      expect(
        await w.page.evaluate(() => (window as OfficeHostWindow).officeHost?.book.sheets.active.getSheetName()),
      ).toBe(SUMMARY_TAB);
      await until(() => w.page.locator('[data-chart] svg').count()).toBe(6);
      await w.shot('ceo-tab');
    });

    it('runs formulas typed in the grid through the real function runtime', async () => {
      await w.page.evaluate(() => document.body.focus());
      await w.type('opportunities', 'T2', '=KPI.WIN_RATE(opportunities!A1:Q6001,"2026-06-30")');
      await until(() => w.cell('opportunities', 'T2')).toBe(WIN_RATE);
      await w.type('opportunities', 'T3', '=KPI.WIN_RATE()');
      await until(() => w.cell('opportunities', 'T3')).toBe(WIN_RATE);
      await w.type('opportunities', 'T4', '=KPI.PIPELINE_COVERAGE(opportunities!A1:Q6001,"2026-06-30",7000000,"all")');
      await until(() => w.cell('opportunities', 'T4')).toBeCloseTo(2.666642857142857, 12);
      await w.type('opportunities', 'T5', '=KPI.WIN_RATE(opportunities!A2:Q6001,"2026-06-30")');
      await until(() => w.cell('opportunities', 'T5')).toBe('#VALUE!');
    });

    it('asked for nothing outside this machine and reported no error', () => {
      expect(w.requestsElsewhere).toEqual([]);
      expect(w.errors).toEqual([]);
    });
  },
);
