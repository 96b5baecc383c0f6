// Tabs of older versions are read as what they meant; a newer one is left alone.
import { expect, test } from 'vitest';
import { type Cell, kpis, setupFromCells, setupOf } from '../../core/index';
import { refusal, setupCells } from './setup-cells';
import { kpiNamed } from './workbook';

/** Version 0: targets of the whole company only, no escalation, no scopes. */
const VERSION_0: Cell[][] = [
  ['KPI Setup', 'version', 0],
  [],
  ['Options'],
  ['Option', 'Value'],
  ['company', 'Northwind'],
  [],
  ['Targets'],
  ['Period', 'Amount'],
  ['2026-Q3', 900000],
  [],
  ['KPIs'],
  ['KPI', 'On', 'Owner', 'Cadence', 'Green', 'Amber', 'Action', 'Days'],
  ['WIN_RATE', true, 'Ana Reyes', 'weekly', -0.01, -0.03, 'Call the last ten lost deals', 3],
];

/** Version 1 had escalations and owners of targets, but neither scopes nor upper ends. */
const VERSION_1: Cell[][] = [
  ['KPI Setup', 'version', 1],
  [],
  ['Targets'],
  ['Period', 'Owner', 'Amount'],
  ['2026-Q3', 'Ana Reyes', 300000],
  [],
  ['KPIs'],
  ['KPI', 'Title', 'On', 'Owner', 'Escalation', 'Cadence', 'Green', 'Amber', 'Action', 'Days'],
  ['WIN_RATE', 'Win rate', true, 'Ana Reyes', 'Ben Okoro', 'weekly', -0.01, -0.03, '', 3],
];

test('version 0 is migrated, and written as the present one', () => {
  const read = setupFromCells(VERSION_0);
  expect(read.options.company).toBe('Northwind');
  expect(read.targets).toEqual([{ period: '2026-Q3', owner: '', amount: 900000 }]);
  expect(setupOf(kpiNamed('WIN_RATE'), read)).toMatchObject({
    on: true,
    owner: 'Ana Reyes',
    escalation: kpiNamed('WIN_RATE').owner.escalation,
    thresholds: { green: -0.01, amber: -0.03 },
    days: 3,
  });
  const written = setupCells(read);
  expect(written[0]).toEqual(expect.arrayContaining(['KPI Setup', 'version', 3]));
  expect(setupCells(setupFromCells(written))).toEqual(written);
  for (const kpi of kpis) expect(setupOf(kpi, setupFromCells(written))).toEqual(setupOf(kpi, read));
});

test('version 1 is migrated', () => {
  const read = setupFromCells(VERSION_1);
  expect(read.targets[0]!.owner).toBe('Ana Reyes');
  expect(read.scoped).toEqual([]);
  expect(setupOf(kpiNamed('WIN_RATE'), read)).toMatchObject({ escalation: 'Ben Okoro', scope: '' });
});

/** Version 2 had everything but people. */
test('version 2 is migrated: nobody has an address yet', () => {
  const cells: Cell[][] = [
    ['KPI Setup', 'version', 2],
    [],
    ['People'],
    ['Person', 'E-mail'],
    ['Ana Reyes', 'ana@example.com'],
  ];
  expect(setupFromCells(cells.slice(0, 2)).people).toEqual([]);
  expect(setupFromCells(cells).people).toEqual([{ name: 'Ana Reyes', mail: 'ana@example.com' }]);
});

test('an address is one address', () => {
  const cells = (mail: string): Cell[][] => [
    ['KPI Setup', 'version', 3],
    [],
    ['People'],
    ['Person', 'E-mail'],
    ['Ana Reyes', mail],
  ];
  expect(setupFromCells(cells('')).people).toEqual([{ name: 'Ana Reyes', mail: '' }]);
  for (const mail of ['ana', 'ana@example', 'a@example.com,b@example.com', 'ana@example.com>'])
    expect(refusal(cells(mail))).toMatch(/^KPI Setup, cell B5 \(E-mail\): ".*" is not one mail address/);
});

test.each([
  ['the present version without a column it has', VERSION_1, 2, /has no column "Scope": write it back/],
  ['version 1 without a column it had', VERSION_0, 1, /has no column "Owner": write it back/],
  ['a newer version', VERSION_1, 4, /written by a newer version \(4\) of Sales KPI: update/],
] as const)('%s is refused', (_, cells, version, sentence) =>
  expect(refusal([['KPI Setup', 'version', version], ...cells.slice(1).map((row) => [...row])])).toMatch(sentence),
);
