import { describe, expect, test } from 'vitest';
import { factsOf, factsOfFile, sourcesUnder, type SourceFacts } from './source-facts';
import { WAYS_OUT } from './ways-out';

const REACT = /^(react|react-dom(\/client)?|@fluentui\/react-(components|icons))$/;

/** Who may import what: the first line that fits a file decides, and a file that no line fits may import nothing. */
const MAY_IMPORT: readonly [file: RegExp, allowed: readonly RegExp[]][] = [
  [/^core\/index$/, [/^core\//]],
  [/^core\/kpis\/index$/, [/^core\/kpi$/, /^core\/kpis\//]],
  [/^core\/kpis\//, [/^core\/(kpi|day|failure|sentences|window|period)$/, /^core\/(measures|stats|tables)\//]],
  [/^core\/stats\//, [/^core\/(stats\/|failure$|sentences$)/]],
  [/^core\//, [/^core\/(?!kpis\/|index$)/]],
  [/^addin\/taskpane\/index$/, [/^core\/index$/, /^addin\//, REACT]],
  [/^addin\/taskpane\//, [/^core\/index$/, /^addin\/taskpane\//, REACT]],
  [/^addin\/excel\//, [/^core\/index$/, /^addin\/excel\//, /^addin\/taskpane\/host$/]],
  [/^addin\/functions\//, [/^core\/index$/, /^addin\/(functions|excel)\//, /^addin\/store$/]],
  [
    /^addin\/[a-z-]+$/,
    [/^core\/index$/, /^addin\/[a-z-]+$/, /^addin\/excel\//, /^addin\/taskpane\/(host|store|write-summary)$/],
  ],
  // The pane is built twice: for Excel, and for the sidebar of Google Sheets. The script itself holds nothing of it.
  [
    /^sheets-script\/sidebar\//,
    [/^core\/index$/, /^sheets-script\/(sidebar\/|wire$)/, /^addin\/taskpane\/(?!index$)/, REACT],
  ],
  [/^sheets-script\//, [/^core\/index$/, /^sheets-script\/(?!sidebar\/)/]],
];

/** The only places that may say a host's name as a value. Types are free. */
const MAY_SAY: readonly [names: readonly string[], where: RegExp][] = [
  [['Excel'], /^addin\/excel\//],
  [['Office', 'OfficeExtension'], /^addin\/(excel\/|functions\/|taskpane\/index$)/],
  [['CustomFunctions'], /^addin\/(functions|excel)\//],
  [
    [
      'SpreadsheetApp',
      'MailApp',
      'Utilities',
      'PropertiesService',
      'LockService',
      'ScriptApp',
      'HtmlService',
      'Session',
      'CacheService',
    ],
    /^sheets-script\/google\//,
  ],
];

function faults(path: string, { imports, values, names }: SourceFacts): string[] {
  const file = path.replace(/\.\w+$/, '');
  const allowed = MAY_IMPORT.find(([where]) => where.test(file))?.[1] ?? [];
  return [
    ...imports
      .filter((imported) => !allowed.some((rule) => rule.test(imported)))
      .map((imported) => `imports ${imported}`),
    ...MAY_SAY.filter(([, where]) => !where.test(file)).flatMap(([hosts]) =>
      hosts.filter((name) => values.has(name)).map((name) => `says ${name}`),
    ),
    ...WAYS_OUT.filter((name) => names.has(name)).map((name) => `names ${name}`),
  ];
}

const shipped = ['core', 'addin', 'sheets-script'].flatMap(sourcesUnder);

test('there are sources to look at, of every kind', () => {
  for (const [where] of MAY_IMPORT)
    expect(
      shipped.map((path) => path.replace(/\.\w+$/, '')).filter((file) => where.test(file)),
      String(where),
    ).not.toEqual([]);
});

test.each(shipped)('%s keeps to what its folder may use', (path) => {
  expect(faults(path, factsOfFile(path))).toEqual([]);
});

describe('a fault would be seen', () => {
  test.each([
    ['core/kpis/win-rate.ts', `import { x } from './closed-revenue'`, 'imports core/kpis/closed-revenue'],
    ['core/kpis/win-rate.ts', `import { kpis } from './index'`, 'imports core/kpis/index'],
    ['core/kpis/win-rate.ts', `import { x } from '../system/audit'`, 'imports core/system/audit'],
    ['core/summary/plan.ts', `import { kpis } from '../kpis/index'`, 'imports core/kpis/index'],
    ['core/summary/plan.ts', `export * from '../kpis/win-rate'`, 'imports core/kpis/win-rate'],
    ['core/summary/plan.ts', `import { x } from '../index'`, 'imports core/index'],
    ['core/measures/won.ts', `import type { X } from '../kpis/win-rate'`, 'imports core/kpis/win-rate'],
    ['core/stats/mean.ts', `import { x } from '../day'`, 'imports core/day'],
    ['core/day.ts', `import dayjs from 'dayjs'`, 'imports dayjs'],
    ['core/day.ts', `import fs = require('node:fs')`, 'imports node:fs'],
    ['core/day.ts', `const fs = require('node:fs')`, 'imports node:fs'],
    ['core/day.ts', `let x: import('../addin/excel/host').X`, 'imports addin/excel/host'],
    ['core/day.ts', 'await import(`../kpis/${name}`)', 'imports (computed: `../kpis/${name}`)'],
    ['core/index.ts', `import 'react'`, 'imports react'],
    ['addin/functions/functions.ts', `import { x } from '../../core/kpi'`, 'imports core/kpi'],
    ['addin/functions/functions.ts', `import { x } from '../../sheets-script/main'`, 'imports sheets-script/main'],
    ['addin/functions/functions.ts', `import React from 'react'`, 'imports react'],
    ['addin/excel/host.ts', `import { x } from '../taskpane/app'`, 'imports addin/taskpane/app'],
    ['addin/taskpane/app.tsx', `import { x } from '../excel/host'`, 'imports addin/excel/host'],
    ['addin/taskpane/app.tsx', `import { x } from '../functions/hub'`, 'imports addin/functions/hub'],
    ['addin/taskpane/app.tsx', `import axios from 'axios'`, 'imports axios'],
    ['sheets-script/google/sheet.ts', `import { x } from '../../addin/excel/host'`, 'imports addin/excel/host'],
    ['sheets-script/main.ts', `import { x } from '../core/tables/table'`, 'imports core/tables/table'],
    ['sheets-script/main.ts', `import { App } from '../addin/taskpane/App'`, 'imports addin/taskpane/App'],
    ['sheets-script/main.ts', `import { x } from './sidebar/script'`, 'imports sheets-script/sidebar/script'],
    ['sheets-script/pane/endpoint.ts', `LockService.getDocumentLock()`, 'says LockService'],
    ['sheets-script/sidebar/index.tsx', `import { x } from '../google/draw'`, 'imports sheets-script/google/draw'],
    ['sheets-script/sidebar/index.tsx', `import { x } from '../../addin/excel/host'`, 'imports addin/excel/host'],
    ['sheets-script/sidebar/index.tsx', `import '../../addin/taskpane/index'`, 'imports addin/taskpane/index'],
    ['sheets-script/sidebar/index.tsx', `SpreadsheetApp.getActive()`, 'says SpreadsheetApp'],
    ['elsewhere/file.ts', `import { x } from './y'`, 'imports elsewhere/y'],
    ['addin/taskpane/app.tsx', 'await Excel.run(async () => {})', 'says Excel'],
    ['addin/functions/functions.ts', 'const kind = Excel.RangeValueType.double', 'says Excel'],
    ['addin/taskpane/app.tsx', 'Office.context.document.settings', 'says Office'],
    ['addin/store.ts', 'CustomFunctions.associate("X", f)', 'says CustomFunctions'],
    ['addin/store.ts', `import { App } from './taskpane/app'`, 'imports addin/taskpane/app'],
    ['addin/store.ts', `import { useState } from 'react'`, 'imports react'],
    ['sheets-script/main.ts', 'SpreadsheetApp.getActive()', 'says SpreadsheetApp'],
    ['sheets-script/functions.gs', 'function x() { return MailApp.sendEmail({}) }', 'says MailApp'],
    ['core/day.ts', 'const zone = Session.getScriptTimeZone()', 'says Session'],
    ['addin/excel/host.ts', `await fetch('https://x')`, 'names fetch'],
    ['addin/excel/host.ts', `globalThis['fetch']('https://x')`, 'names fetch'],
    ['addin/taskpane/app.tsx', 'const send = window.navigator.sendBeacon', 'names sendBeacon'],
    ['addin/taskpane/app.tsx', 'new WebSocket(url)', 'names WebSocket'],
    ['sheets-script/google/mail.ts', 'UrlFetchApp.fetch(url)', 'names UrlFetchApp'],
  ])('%s: %s', (path, text, fault) => expect(faults(path, factsOf(path, text))).toContain(fault));
});

describe('what is allowed passes', () => {
  test.each([
    [
      'core/kpis/win-rate.ts',
      `import { kpi } from '../kpi'; import type { Deals } from '../tables/kinds/deals'; import { won } from '../measures/won'`,
    ],
    ['core/kpis/index.ts', `import type { Kpi } from '../kpi'; import { winRate } from './win-rate'`],
    ['core/index.ts', `export { kpis } from './kpis/index'; export * from './tables/table'`],
    [
      'addin/excel/host.ts',
      `import type { Host } from '../taskpane/host'; Excel.run(async () => {}); Office.onReady()`,
    ],
    [
      'addin/taskpane/index.tsx',
      `import { excelHost } from '../excel/host'; import { createRoot } from 'react-dom/client'; Office.onReady(start)`,
    ],
    [
      'addin/functions/functions.ts',
      `let range: Excel.Range | typeof Excel; const x = { Excel: 1 }.Excel; // Excel.run, fetch(`,
    ],
    ['sheets-script/google/sheet.ts', `SpreadsheetApp.getActive()`],
    [
      'sheets-script/sidebar/index.tsx',
      `import { App } from '../../addin/taskpane/App'; import type { Verbs } from '../wire'; import { createRoot } from 'react-dom/client'`,
    ],
  ])('%s: %s', (path, text) => expect(faults(path, factsOf(path, text))).toEqual([]));
});
