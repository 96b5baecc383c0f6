// Builds the page once and opens it in one Chromium.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
import webpack from 'webpack';
import { chromiumOptions } from '../../tools/chromium.mjs';
import type { PaneWindow } from './page';
import config from './webpack.config.js';
import type { workbooks } from './workbooks';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const PAGE = path.join(ROOT, 'dist/pane-test/pane.html');
const QUIET = [
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

/** Builds the page, unless it stands and nothing that goes into it is newer: one building serves all files of tests. */
export async function buildPage(): Promise<void> {
  if (isFresh()) return;
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack(config as webpack.Configuration);
    compiler.run((error, stats) => {
      const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
  // webpack leaves a file alone whose text is the same, and with it its date.
  fs.utimesSync(PAGE, new Date(), new Date());
}

const SOURCES = ['core', 'addin', 'test/pane', 'package-lock.json'].map((name) => path.join(ROOT, name));

function isFresh(): boolean {
  if (!fs.existsSync(PAGE)) return false;
  const built = fs.statSync(PAGE).mtimeMs;
  return SOURCES.every((source) => newest(source) < built);
}

/** Folders count as well: their date is that of the last file that came or went. */
function newest(source: string): number {
  const stats = fs.statSync(source);
  const { mtimeMs } = stats;
  return stats.isDirectory()
    ? Math.max(mtimeMs, ...fs.readdirSync(source).map((name) => newest(path.join(source, name))))
    : mtimeMs;
}

export async function launch(): Promise<Browser> {
  const { executablePath, args } = chromiumOptions();
  return chromium.launch({ executablePath, args: [...args, ...QUIET] });
}

export interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** What does not come when the page asks for it, until the test calls `page.unroute`. */
  readonly missing?: string;
}

export interface Pane {
  readonly page: Page;
  /** What the page threw or logged as an error. */
  readonly errors: readonly string[];
  /** Runs in the page, with the workbook at hand. */
  inWorkbook<T>(look: (host: PaneWindow['host']) => T): Promise<T>;
}

/** The pane over one of the workbooks. office.js of the page's head is not there, as nothing else from elsewhere. */
export async function openPane(
  browser: Browser,
  name: keyof typeof workbooks | 'nowhere',
  look: Look = {},
): Promise<Pane> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 300, height: 760 },
    colorScheme: look.scheme ?? 'light',
    reducedMotion: 'reduce',
  });
  await context.route(/^https?:/, (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_FAILED')) errors.push(message.text());
  });
  if (look.missing) await page.route(look.missing, (route) => route.abort());
  await page.goto(`${pathToFileURL(PAGE).href}#${name}`);
  return {
    page,
    errors,
    inWorkbook: (run) => page.evaluate<ReturnType<typeof run>>(`(${run.toString()})(window.host)`),
  };
}
