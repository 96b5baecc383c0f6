// The playground in a browser, for tests: a server in this process, one Chromium for all workbooks.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type Frame, type Page, chromium } from 'playwright-core';
import { built } from '../../playground/build.mjs';
import { readFiles } from '../../playground/files/read.mjs';
import type { OfficeHostWindow } from '../../playground/page/main';
import { serve } from '../../playground/server.mjs';
import { typeInGrid } from './type-in-grid';

const SHOTS = path.join(path.dirname(fileURLToPath(import.meta.url)), 'shots');
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Value = string | number | boolean;
export type OpenWorkbook = {
  page: Page;
  /** The add-in's frame. */
  pane: Frame;
  /** A cell as Excel reports it, spilled ones too; '' = empty. */
  cell(sheet: string, reference: string): Promise<Value>;
  /** Goes to a cell by the name box and types into it; an empty text empties it. */
  type(sheet: string, reference: string, text: string): Promise<void>;
  /** Points at a cell. */
  hover(sheet: string, reference: string): Promise<void>;
  /** A picture of the page in test/browser/shots. */
  shot(name: string): Promise<string>;
  /** What the page or the add-in reported as an error. */
  errors: string[];
  /** Addresses outside this machine that were asked for; all of them are refused. */
  requestsElsewhere: string[];
  close(): Promise<void>;
};
export type OpenOptions = {
  files?: string[];
  /** A folder with a finished add-in; the product's own if missing. */
  addin?: string;
  viewport?: { width: number; height: number };
  /** Looks at the browser, or stands in its way, before the page is opened. */
  prepare?: (context: BrowserContext) => Promise<void>;
};

let browser: Promise<Browser> | undefined;
let open = 0;
let idle: NodeJS.Timeout | undefined;

/** Ready when the grid is drawn and the add-in's functions can be called. */
export async function openWorkbook(o: OpenOptions = {}): Promise<OpenWorkbook> {
  clearTimeout(idle);
  const [folders, workbook] = await Promise.all([built({ addin: o.addin }), readFiles(o.files ?? [])]);
  const server = await serve(folders, workbook, 0);
  browser ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });
  const context = await (await browser).newContext({ viewport: o.viewport ?? { width: 1440, height: 860 } });
  open++;
  const page = await context.newPage();
  const errors: string[] = [];
  const requestsElsewhere: string[] = [];
  page.on('pageerror', (e) => errors.push(e.message));
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  await context.route(
    (url) => /^(https?|wss?):/.test(url.protocol) && url.hostname !== 'localhost',
    (route) => {
      requestsElsewhere.push(route.request().url());
      return route.abort();
    },
  );
  await o.prepare?.(context);
  await page.goto(server.url);
  await page
    .waitForFunction(() =>
      (window as OfficeHostWindow).officeHost?.host.sessions.some((session) => session.functionsReady),
    )
    .catch((e: Error) => {
      throw new Error([`The page did not get ready: ${e.message}`, ...errors].join('\n'));
    });
  const pane = await (await page.waitForSelector('#pane')).contentFrame();
  if (!pane) throw new Error('The page has no frame for the add-in');
  await page.locator('#grid canvas').first().waitFor();

  const select = (sheet: string) =>
    page.evaluate((name) => {
      const book = (window as OfficeHostWindow).officeHost?.book;
      book?.sheets.activate(book.sheets.get(name));
    }, sheet);
  return {
    page,
    pane,
    errors,
    requestsElsewhere,
    cell: (sheet, reference) =>
      page.evaluate(([s, r]) => (window as OfficeHostWindow).officeHost?.read(s, r)[0]?.[0] ?? '', [
        sheet,
        reference,
      ] as const),
    async type(sheet, reference, text) {
      await select(sheet);
      await typeInGrid(page, reference, text);
    },
    async hover(sheet, reference) {
      await select(sheet);
      const at = await page.evaluate(
        ([s, r]) => {
          const book = (window as OfficeHostWindow).officeHost?.book;
          const place = book?.place(s, r);
          const rect = place?.sheet.getRange(place.area.r, place.area.c).getCellRect();
          const canvases = [...document.querySelectorAll('#grid canvas')].map((c) => c.getBoundingClientRect());
          const grid = canvases.sort((a, b) => b.width * b.height - a.width * a.height)[0];
          return rect && grid ? { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 } : null;
        },
        [sheet, reference] as const,
      );
      if (!at) throw new Error(`${sheet}!${reference} is not to be seen`);
      await page.mouse.move(at.x, at.y - 2);
      await page.mouse.move(at.x, at.y);
    },
    async shot(name) {
      fs.mkdirSync(SHOTS, { recursive: true });
      const file = path.join(SHOTS, `${name}.png`);
      await page.screenshot({ path: file });
      return file;
    },
    async close() {
      await context.close();
      server.close();
      open--;
      // The next test file of this process will want it again.
      idle = setTimeout(() => void (open || browser?.then((b) => b.close())?.then(() => (browser = undefined))), 2000);
      idle.unref();
    },
  };
}
