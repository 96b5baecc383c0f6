// The sidebar as Google shows it: the served page in a sandboxed frame 300 pixels wide, its calls answered by the double.
import { type Browser, type Frame, type Page } from 'playwright-core';
import { putGoogleInto } from '../apps-script/client';
import type { Spreadsheet } from '../apps-script/workbook';

/** The sandbox of Google's own frame (platform-sheets §3). */
const SANDBOX = [
  ...['allow-downloads', 'allow-forms', 'allow-modals', 'allow-popups', 'allow-popups-to-escape-sandbox'],
  ...['allow-same-origin', 'allow-scripts', 'allow-storage-access-by-user-activation'],
  'allow-top-navigation-by-user-activation',
].join(' ');

export interface Sidebar {
  readonly page: Page;
  readonly frame: Frame;
  readonly errors: readonly string[];
  /** Addresses that the page asked for. */
  readonly requests: readonly string[];
  /** The script's functions that the page has called, with the verb of each. */
  readonly calls: readonly string[];
  /** As a person who works in the grid and comes back. */
  leaveAndReturn(change: () => void): Promise<void>;
  close(): Promise<void>;
}

/** Opens what a menu item opens; `now`: what the person's own clock says. */
export async function openSidebar(
  browser: Browser,
  code: Spreadsheet,
  handler: string,
  now?: string,
): Promise<Sidebar> {
  code.run('person', handler);
  const { content } = code.double.book.sidebar!;
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
  if (now !== undefined) await context.clock.setFixedTime(now);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  const requests: string[] = [];
  const calls: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(about|data|blob):/.test(request.url())) requests.push(request.url());
  });
  await page.exposeFunction('askScript', (name: string, args: unknown[]) => {
    calls.push([name, args[0]].join(' '));
    try {
      return { gives: code.run('person', name, ...args) };
    } catch (error) {
      return { fails: (error as Error).message };
    }
  });
  await page.setContent(
    `<body style="margin:0"><iframe id="sidebar" width="300" height="780" style="border:0" sandbox="${SANDBOX}"></iframe></body>`,
  );
  const served = content.replace('<head>', `<head><script>(${putGoogleInto.toString()})(window)</script>`);
  await page.evaluate((html) => {
    document.querySelector('iframe')!.srcdoc = html;
  }, served);
  const element = await page.$('#sidebar');
  const frame = (await element!.contentFrame())!;
  return {
    page,
    frame,
    errors,
    requests,
    calls,
    async leaveAndReturn(change) {
      await frame.evaluate(() => window.dispatchEvent(new Event('blur')));
      change();
      await frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    },
    close: () => context.close(),
  };
}
