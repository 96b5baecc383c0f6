// The local workbook with the script of Google Sheets, in a browser of its own.
import { type Frame, type Page } from 'playwright-core';
import { built } from '../../playground/build.mjs';
import { readFiles } from '../../playground/files/read.mjs';
import type { SheetsWindow } from '../../playground/page/sheets';
import { serve } from '../../playground/server.mjs';
import { launch } from '../pane/open-pane';
import { typeInGrid } from './type-in-grid';

export interface OpenSheets {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requestsElsewhere: readonly string[];
  /** The sidebar's page, once it is open. */
  side(): Promise<Frame>;
  /** A cell of the grid. */
  cell(sheet: string, reference: string): Promise<unknown>;
  /** A cell of Google's double: its formula, its value. */
  stored(sheet: string, row: number, column: number): Promise<{ formula: string; value: unknown }>;
  type(sheet: string, reference: string, text: string): Promise<void>;
  tabs(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openSheets(files: string[] = []): Promise<OpenSheets> {
  const server = await serve(await built({ host: 'sheets' }), await readFiles(files), 0);
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, timezoneId: 'Asia/Tokyo' });
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  const requestsElsewhere: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route(
    (url) => /^(https?|wss?):/.test(url.protocol) && url.hostname !== 'localhost',
    (route) => {
      requestsElsewhere.push(route.request().url());
      return route.abort();
    },
  );
  await page.goto(server.url);
  await page
    .waitForFunction(() => (window as SheetsWindow).sheets)
    .catch((error: Error) => {
      throw new Error([error.message, ...errors].join('\n'));
    });
  await page.locator('#grid canvas').first().waitFor();
  return {
    page,
    errors,
    requestsElsewhere,
    side: async () => (await (await page.waitForSelector('#pane')).contentFrame())!,
    cell: (sheet, reference) =>
      page.evaluate(([s, r]) => (window as SheetsWindow).sheets?.read(s, r)[0]?.[0], [sheet, reference] as const),
    stored: (sheet, row, column) =>
      page.evaluate(
        ([s, r, c]) => {
          const { formula, value } = (window as SheetsWindow).sheets!.book.grid(s)!.cell(r, c);
          return { formula, value: value };
        },
        [sheet, row, column] as const,
      ),
    async type(sheet, reference, text) {
      await page.evaluate((name) => {
        const { sheets } = (window as SheetsWindow).sheets!.workbook;
        sheets.activate(sheets.get(name));
      }, sheet);
      await typeInGrid(page, reference, text);
    },
    tabs: () => page.evaluate(() => (window as SheetsWindow).sheets!.book.grids.map(({ name }) => name)),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
