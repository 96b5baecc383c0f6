// Files that other programs read, written from the KPIs by `npm run derive` (this test with -u). A stale one fails here.
import { expect, test } from 'vitest';
import { functionsGs } from '../core/derive/functions-gs';
import { functionsJson } from '../core/derive/functions-json';
import { kpisPage } from '../core/derive/kpis-page';
import { functions, kpis } from '../core/index';

test('addin/functions.json', () => expect(functionsJson(functions)).toMatchFileSnapshot('../addin/functions.json'));

test('sheets-script/functions.gs', () =>
  expect(functionsGs(functions)).toMatchFileSnapshot('../sheets-script/functions.gs'));

test('core/KPIS.md', () => expect(kpisPage(kpis, functions)).toMatchFileSnapshot('../core/KPIS.md'));
