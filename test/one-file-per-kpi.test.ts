// Adding a KPI is one file, one line in core/kpis/index.ts, and `npm run derive`: nothing else may know a KPI by name.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { functionsGs } from '../core/derive/functions-gs';
import { functionsJson } from '../core/derive/functions-json';
import { kpisPage } from '../core/derive/kpis-page';
import { publicFunctions } from '../core/functions/index';
import { kpis } from '../core/index';
import { type Kpi, defineKpi } from '../core/kpi';
import { winRate } from '../core/kpis/win-rate';

/** Help texts that show one KPI's name as an example. */
const EXAMPLES_IN_HELP = new Set(['core/functions/kpi-argument.ts']);

const files = ['core', 'addin', 'sheets-script'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
    .filter((file) => !file.startsWith('core/kpis/') && !EXAMPLES_IN_HELP.has(file)),
);

it.each(files)('%s knows no KPI by its name', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = kpis.filter(({ id }) => new RegExp(`['"\`]${id}(_FROM)?['"\`]`).test(text)).map(({ id }) => id);
  expect(named).toEqual([]);
});

it('lists each file of core/kpis once', () => {
  const names = readdirSync('core/kpis')
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''));
  expect(kpis.map(({ id }) => id.toLowerCase().replace(/_/g, '-')).sort()).toEqual(names.sort());
});

it('derives everything of a new KPI from its one object', () => {
  const added: Kpi = defineKpi({ ...winRate, id: 'SHARE_OF_DEALS_WON_ON_A_MONDAY', title: 'Won on a Monday' });
  const functions = publicFunctions([...kpis, added]);
  expect(functionsJson(functions)).toContain('"id": "SHARE_OF_DEALS_WON_ON_A_MONDAY_FROM"');
  expect(functionsGs(functions)).toContain('function SHARE_OF_DEALS_WON_ON_A_MONDAY(deals, as_of, days, ');
  expect(kpisPage([...kpis, added], functions)).toContain('## SHARE_OF_DEALS_WON_ON_A_MONDAY');
});
