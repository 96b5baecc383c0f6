// Adding a KPI for real, in a copy of the project: two files by hand, then `npm run derive`; everything else follows.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COPIED = [
  ...[
    'core',
    'addin/functions.json',
    'sheets-script/functions.gs',
    'tools',
    'package.json',
    'vitest.config.mts',
    'tsconfig.base.json',
  ],
  ...['test/derived.test.ts', 'test/core/ask.ts', 'test/core/examples.test.ts', 'test/core/structure.test.ts'],
];
const place = mkdtempSync(join(tmpdir(), 'add-a-kpi-'));
const copy = join(place, 'project'); // with nothing beside it, as FUNCTIONS.md is beside the project
afterAll(() => rmSync(place, { recursive: true, force: true }));

for (const path of COPIED) {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  cpSync(join(ROOT, path), join(copy, path), { recursive: true });
}
// the project's own refers to folders that are not copied
writeFileSync(join(copy, 'test/tsconfig.json'), '{ "extends": "../tsconfig.base.json" }');
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');

const vitest = (...args: readonly string[]) =>
  execFileSync(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', ...args], {
    cwd: copy,
    encoding: 'utf8',
    stdio: 'pipe', // what it says of the copy is not said of the project
    env: { ...process.env, CI: '', NO_COLOR: '1' },
  });
const read = (path: string) => readFileSync(join(copy, path), 'utf8');
const contents = () =>
  new Map(
    readdirSync(copy, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !path.startsWith('node_modules') && statSync(join(copy, path)).isFile())
      .map((path) => [path, read(path)]),
  );
const changed = (before: ReadonlyMap<string, string>) =>
  [...contents()]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path]) => path)
    .sort();

const DEALS_LOST = `import { defineKpi } from '../kpi';
import { eachClosed } from '../measures/closed';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME } from '../measures/reads';

const deals = [
  ['Deal ID', 'Stage', 'Close Date'],
  ['D-1', 'Closed Lost', '2026-06-01'],
  ['D-2', 'Closed Won', '2026-06-01'],
];

export const dealsLost = defineKpi({
  id: 'DEALS_LOST',
  title: 'Deals lost',
  question: 'How many deals did we lose?',
  summary: 'Deals lost in the window, renewals aside.',
  layer: 'conversion',
  timing: 'lagging',
  unit: 'count',
  direction: 'lower',
  formula: 'lost',
  parts: { lost: { unit: 'count', says: 'Deals lost in the window' } },
  from: { parts: ['lost'] },
  tables: ['deals'],
  reads: { deals: [...OUTCOME, ...CLOSING, 'type'] },
  leavesOut: [...DEALS_LEFT_OUT, 'closed deals without a close date', 'renewals'],
  window: { days: 90 },
  judge: null,
  thresholds: null,
  trend: { step: 'month', points: 12 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'own' },
  cadence: 'monthly',
  action: { deed: 'Read it beside the win rate, which it is a part of', days: 5, source: 'own' },
  examples: [
    { says: 'one of two', measured: [deals, '2026-06-30'], gives: 1, source: 'own' },
    { says: 'from a total', from: [7], gives: 7, source: 'own' },
    { says: 'below nothing', from: [-7], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const { lost } = eachClosed(scope, scope.window, () => undefined);
    return { parts: { lost }, n: null };
  },
  compute: ({ lost }) => lost,
});
`;

test(
  'two files by hand; the rest is derived, and the tests of all KPIs take the new one in',
  { timeout: 120_000 },
  () => {
    const before = contents();
    writeFileSync(join(copy, 'core/kpis/deals-lost.ts'), DEALS_LOST);
    const index = read('core/kpis/index.ts');
    writeFileSync(
      join(copy, 'core/kpis/index.ts'),
      index
        .replace('import { dealsWon }', "import { dealsLost } from './deals-lost';\nimport { dealsWon }")
        .replace('  dealsWon,\n', '  dealsWon,\n  dealsLost,\n'),
    );
    expect(changed(before)).toEqual(['core/kpis/deals-lost.ts', 'core/kpis/index.ts']);

    expect(() => vitest('test/derived.test.ts')).toThrow(/core\/KPIS\.md/); // what is derived is stale, and the test says so
    vitest('test/derived.test.ts', '-u');
    expect(changed(before)).toEqual([
      'addin/functions.json',
      'core/KPIS.md',
      'core/kpis/deals-lost.ts',
      'core/kpis/index.ts',
      'sheets-script/functions.gs',
    ]);
    expect(read('addin/functions.json')).toContain('"id": "DEALS_LOST_FROM"');
    expect(read('sheets-script/functions.gs')).toContain('function DEALS_LOST(deals, as_of, days, ');
    expect(read('core/KPIS.md')).toContain('| one of two | `DEALS_LOST(deals, "2026-06-30")` | 1 | own |');

    const told = vitest(
      'test/derived.test.ts',
      'test/core/examples.test.ts',
      'test/core/structure.test.ts',
      '--reporter=verbose',
    );
    expect(told).toContain('DEALS_LOST: one of two');
    expect(told).toContain('DEALS_LOST > has a deed with a deadline');
  },
);
