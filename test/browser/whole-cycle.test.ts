// The whole cycle of a KPI in Excel's pane: the local workbook with sample data.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficeHostWindow } from '../../playground/page/main';
import { type OpenWorkbook, openWorkbook } from './open-workbook';
import { goRound } from './way-round';

/** As much of a tab as the way round leaves something on. */
const SEEN = 'A1:P150';

describe('the whole cycle in the local workbook', () => {
  let w: OpenWorkbook;
  beforeAll(async () => {
    w = await openWorkbook();
  });
  afterAll(() => w?.close());

  it('connects sample data', async () => {
    await w.pane.getByRole('button', { name: 'Try with sample data', exact: true }).click();
    await w.pane.getByRole('button', { name: 'Write CEO summary', exact: true }).waitFor();
  });

  goRound(() => ({
    pane: w.pane,
    async cells(tab) {
      const rows = await w.page.evaluate(
        ([name, area]) => (window as OfficeHostWindow).officeHost?.read(name, area) ?? [],
        [tab, SEEN] as const,
      );
      return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1);
    },
    active: () => w.page.evaluate(() => (window as OfficeHostWindow).officeHost?.book.sheets.active.getSheetName()),
  }));

  it('asked for nothing outside this machine and reported no error', () => {
    expect(w.requestsElsewhere).toEqual([]);
    expect(w.errors).toEqual([]);
  });
});
