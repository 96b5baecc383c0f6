// The pane keeps to its own policy: on every page of it no violation, and no request but to its own origin and Microsoft's CDN.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenWorkbook, openWorkbook } from './open-workbook';

const CDN = 'https://appsforoffice.microsoft.com';
const HOSTED = `${CDN}/lib/1/hosted/`;
const OFFICE_JS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const PAGE = 'dist/addin/taskpane.html';
const PAGES = ['Overview', 'Data', 'KPIs', 'Targets', 'Review', 'Audit'];

/** Origins that the pane asked, and what its policy refused. */
const seen = { origins: new Set<string>(), violations: [] as string[] };

/** The page as it is shipped, with the host's bridge before everything; the CDN answers from node_modules. */
async function asShipped(context: BrowserContext): Promise<void> {
  await context.exposeFunction('violated', (says: string) => seen.violations.push(says));
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (e) =>
      (window as unknown as { violated(says: string): void }).violated(
        `${e.effectiveDirective} ${e.blockedURI} ${e.sample}`,
      ),
    ),
  );
  await context.route('**/addin/taskpane.html', async (route) => {
    const html = await readFile(PAGE, 'utf8');
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace('<head>', '<head><script src="/inject.js"></script>'),
    });
  });
  await context.route(`${CDN}/**`, (route) => {
    const file = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    return route.fulfill({ path: path.join(OFFICE_JS, file) });
  });
  context.on('request', (request) => {
    if (request.frame().url().includes('/addin/')) seen.origins.add(new URL(request.url()).origin);
  });
}

describe('the pane under its policy', () => {
  let w: OpenWorkbook;
  beforeAll(async () => {
    w = await openWorkbook({ prepare: asShipped });
  });
  afterAll(() => w?.close());
  const button = (name: string | RegExp) => w.pane.getByRole('button', { name, exact: true });

  it('is what the page says, word for word', async () => {
    const policy = await w.pane.locator('meta[http-equiv]').getAttribute('content');
    expect(policy!.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'self' ${CDN}`,
      "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      "img-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('lets every page work: sample data, each tab, the CEO summary', async () => {
    await button('Try with sample data').click();
    await button('Write CEO summary').waitFor();
    for (const name of PAGES) {
      await w.pane.getByRole('tab', { name, exact: true }).click();
      await w.pane.getByText('…', { exact: true }).first().waitFor({ state: 'detached' });
    }
    await w.pane.getByRole('tab', { name: 'KPIs', exact: true }).click();
    await button(/^Win rate/)
      .first()
      .click();
    await w.pane.getByText('Last 12 weeks with these thresholds').first().waitFor();
    await w.page.emulateMedia({ colorScheme: 'dark' });
    await w.pane.getByRole('tab', { name: 'Overview', exact: true }).click();
    await button('Write CEO summary').click();
    await w.pane.getByText(/^CEO summary written/).waitFor();
  });

  it('leaves the pane its looks: Fluent could write its styles', async () => {
    const colour = await button('Write CEO summary').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(colour).not.toBe('rgba(0, 0, 0, 0)');
    const padding = await w.pane
      .locator('html')
      .evaluate((element) => getComputedStyle(element.ownerDocument.body).margin);
    expect(padding).toBe('0px');
  });

  it('was violated nowhere', () => {
    expect(seen.violations).toEqual([]);
    expect(w.errors).toEqual([]);
  });

  it('asked its own origin and the CDN of office.js, and nobody else', () => {
    expect([...seen.origins].sort()).toEqual([new URL(w.page.url()).origin, CDN].sort());
    expect(w.requestsElsewhere).toEqual([]);
  });

  it('refuses what the product never does: a request elsewhere, a script, a frame, a style with a text', async () => {
    const refused = await w.pane.evaluate(async (hosted) => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', (e) => directives.push(e.effectiveDirective));
      const settled = (element: HTMLElement) =>
        new Promise((resolve) => {
          element.onload = element.onerror = resolve;
          document.body.append(element);
        });
      await fetch(`${hosted}office.js`).catch(() => undefined);
      await settled(Object.assign(document.createElement('script'), { src: 'https://example.com/x.js' }));
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
      await settled(Object.assign(document.createElement('iframe'), { src: 'https://example.com/' }));
      try {
        (window as unknown as { eval(text: string): void }).eval('1');
      } catch {
        directives.push('eval');
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [...new Set(directives)].sort();
    }, HOSTED);
    expect(refused).toEqual(
      expect.arrayContaining(['connect-src', 'eval', 'frame-src', 'script-src-elem', 'style-src-elem']),
    );
  });
});
