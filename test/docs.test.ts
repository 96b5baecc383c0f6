// What the pages for people promise: links lead somewhere, commands exist, formulas give what is printed beside them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { functions, isFailure, kpis } from '../core/index';
import { ask } from './core/ask';
import { type Formula, formulasIn, parseFormula } from './docs/formula';
import { anchorsOf, linksOf, tableRows } from './docs/markdown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.tsbuild', '.work', 'coverage']);
const pagesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
const pages = pagesIn('.').sort();
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const inExcel = new Map(functions.map((f) => [f.name, f]));
const inSheets = new Map(functions.map((f) => [f.sheetsName, f]));

test('there are pages to look at', () => expect(pages).toEqual(expect.arrayContaining(['README.md', 'core/KPIS.md'])));

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('its links and pictures are there', () => {
    const broken = linksOf(text).filter((link) => {
      if (/^[a-z]+:/i.test(link)) return false;
      const [path, anchor] = link.split('#') as [string, string | undefined];
      const file = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), decodeURIComponent(path));
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('its commands are in package.json', () => {
    const named = [...text.matchAll(/\bnpm run ([a-z][a-z:]*)/g)].map(([, name]) => name!);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    for (const [, path] of text.matchAll(/\bnode ([\w./-]+\.m?js)\b/g))
      expect(existsSync(join(ROOT, path!))).toBe(true);
  });

  test('its formulas name functions that exist and take so many arguments', () => {
    const formulas = formulasIn(text);
    const faults = formulas.flatMap(({ name, host, args }) => {
      const found = (host === 'Excel' ? inExcel : inSheets).get(name);
      if (!found) return [`${name}: no such function in ${host}`];
      const endless = found.parameters[found.parameters.length - 1]?.role === 'pairs';
      return args.length > found.parameters.length && !endless ? [`${name}: takes ${found.parameters.length}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('it names no machine, no path of one, and no registry', () => {
    expect(text).not.toMatch(/(?<![\w.])\/(home|Users|work|tmp)\/|registry\.npmjs|[A-Z]:\\Users/);
  });
});

describe('a printed result is the result', () => {
  const examples = pages
    .filter((page) => page !== join('core', 'KPIS.md')) // its examples are those of test/core/examples.test.ts
    .flatMap((page) => printedIn(page, read(page)));

  test('there are some', () => expect(examples.length).toBeGreaterThan(12));

  test.each(examples)('$page: $text', ({ formula, tables, gives }) => {
    const args = formula.args.map((arg) => ('table' in arg ? tables.get(arg.table) : arg.value));
    const answer = ask(formula.name, ...args);
    const refused = /^refused: (\S+)$/.exec(gives)?.[1];
    if (refused !== undefined) expect(isFailure(answer) ? answer.code : answer).toBe(refused);
    else expect(isFailure(answer) ? answer.message : answer).toBeCloseTo(Number(gives), 12);
  });
});

test('each KPI of the reference page exists, and each KPI has its place there', () => {
  const titles = [...read('core/KPIS.md').matchAll(/^## ([A-Z][A-Z_]+)$/gm)].map(([, id]) => id!);
  expect(titles.sort()).toEqual(kpis.map(({ id }) => id).sort());
});

test('each sentence that troubleshooting explains is one that the product says', () => {
  const said = ['core/sentences.ts', 'addin/excel/unprotected.ts', 'sheets-script/google/lock.ts']
    .map(read)
    .join('\n')
    .replace(/\\(["'])/g, '$1');
  const [, table] = read('docs/troubleshooting.md').split('## Sentences you may meet');
  const rows = tableRows(/(?:^\|.*\n)+/m.exec(table!)![0]).slice(1);
  const unsaid = rows
    .flatMap(([sentence]) => String(sentence).split('…'))
    .map((part) => part.replace(/^[\s",:]+|[\s",:]+$/g, ''))
    .filter((part) => !said.includes(part));
  expect(rows.length).toBeGreaterThan(10);
  expect(unsaid).toEqual([]);
});

interface Printed {
  readonly page: string;
  readonly text: string;
  readonly formula: Formula;
  readonly tables: ReadonlyMap<string, (string | number)[][]>;
  readonly gives: string;
}

/** Rows whose first cell is one formula and whose second is what it gives; a table "Table `Deals`:" may stand before them. */
function printedIn(page: string, text: string): Printed[] {
  const tables = new Map(
    [...text.matchAll(/^Table `(\w+)`:\n\n((?:\|.*\n)+)/gm)].map(([, name, rows]) => [name!, tableRows(rows!)]),
  );
  return [...text.matchAll(/^\| `(=[^`]+)` \| ([^|]+?) \|/gm)].flatMap(([, formula, gives]) =>
    /^(-?[\d.]+|refused: \S+)$/.test(gives!)
      ? [{ page, text: formula!, formula: parseFormula(formula!)!, tables, gives: gives! }]
      : [],
  );
}
