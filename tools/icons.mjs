/** Draws addin/assets/icon-*.png from icon.svg: `node tools/icons.mjs`, after a change of the mark. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './chromium.mjs';

const SIZES = [16, 32, 64, 80];
const svg = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8');

const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage();
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  const path = fileURLToPath(new URL(`../addin/assets/icon-${size}.png`, import.meta.url));
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
