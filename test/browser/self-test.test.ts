// The self-test page of the development build (test/live), run in the local workbook: what it says of a real Excel must be true
// here first, and a fault must not pass.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kpis } from '../../core/index';
import { adapterChecks } from '../live/adapter';
import { outcomeOf } from '../live/check';
import { REPORT_TAB, type Report } from '../live/report';
import { type OpenWorkbook, openWorkbook } from './open-workbook';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const OUT = path.join(ROOT, 'dist/addin-development');
const WEBPACK = path.join(
  path.dirname(createRequire(import.meta.url).resolve('webpack-cli/package.json')),
  'bin/cli.js',
);

/** The development build, into a folder of its own. */
const buildDevelopment = () =>
  promisify(execFile)(
    process.execPath,
    [WEBPACK, 'build', '--config-name', 'addin', '--mode', 'development', '--output-path', OUT],
    { cwd: ROOT },
  );

describe('the self-test in the local workbook', () => {
  let w: OpenWorkbook;
  let report: Report;
  beforeAll(async () => {
    await buildDevelopment();
    w = await openWorkbook({ addin: OUT });
    await w.pane.goto(new URL('/addin/selftest.html', w.page.url()).href);
  });
  afterAll(() => w?.close());

  it('runs to its end', async () => {
    await w.pane.getByRole('button', { name: 'Run' }).click();
    await w.pane.getByText(/^\d+ passed, \d+ failed$/).waitFor({ timeout: 110_000 });
    report = JSON.parse(await w.pane.getByLabel('Report').inputValue()) as Report;
  });

  it('finds nothing wrong here', () => {
    expect(report.results.filter(({ passed }) => !passed)).toEqual([]);
    const examples = kpis.flatMap((kpi) => kpi.examples).length;
    expect(report.passed + report.emptyCells.length).toBe(adapterChecks.length + examples);
  });

  it('says how this host hands over an empty cell, which no test may decide', () => {
    expect(report.emptyCells.length).toBeGreaterThan(0);
    // The local workbook does as Excel on the desktop: an empty cell is a 0.
    expect(report.emptyCells.some(({ ifBlank, got }) => got !== ifBlank)).toBe(true);
  });

  it('saves its report as a file and on a tab', async () => {
    expect(await w.pane.getByRole('link', { name: 'Save report' }).getAttribute('href')).toMatch(/^blob:/);
    expect(await w.cell(REPORT_TAB, 'A1')).toBe('Passed');
    expect(await w.cell(REPORT_TAB, `A${report.results.length + 1}`)).toBe(true);
  });

  it('leaves a workbook with work in it alone', async () => {
    await w.pane.goto(new URL('/addin/selftest.html', w.page.url()).href);
    await w.pane.getByRole('button', { name: 'Run' }).click();
    await w.pane.getByText(/open a new, empty one/).waitFor();
  });
});

describe('a check fails', () => {
  it.each([
    ['another number', () => Promise.resolve({ expected: 0.3, got: 0.30001 })],
    ['another text', () => Promise.resolve({ expected: '#N/A', got: '#VALUE!' })],
    ['an error', () => Promise.reject(new Error('no'))],
    ['nothing', () => Promise.resolve({ expected: 1, got: undefined })],
  ])('where the host gives %s', async (_, run) => {
    expect((await outcomeOf({ name: 'x', run })).passed).toBe(false);
  });
});
