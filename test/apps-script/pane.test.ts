// What the sidebar can ask of the script, and what it is refused: whoever may edit the spreadsheet can ask anything.
import { beforeEach, describe, expect, test } from 'vitest';
import {
  HISTORY_TAB,
  OUT_OF_DATE,
  type Plan,
  SETUP_TAB,
  SUMMARY_TAB,
  emptySetup,
  sampleDeals,
  setupFromCells,
  setupPlan,
} from '../../core/index';
import type { Reply } from '../../sheets-script/wire';
import { AS_OF, type Spreadsheet, connectedSetup, openSpreadsheet } from './workbook';

let code: Spreadsheet;
beforeEach(() => {
  code = openSpreadsheet();
});
const book = () => code.double.book;
const plan = (change: object = {}): Plan => ({ ...setupPlan(connectedSetup), ...change });
const raw = (verb: unknown, json: unknown): Reply =>
  JSON.parse(code.run('person', 'kpiPane', verb, json) as string) as Reply;
/** Deep in it only what survives the way to the page: no Date, no undefined. */
const isLegal = (value: unknown): boolean =>
  JSON.stringify(JSON.parse(JSON.stringify(value))) === JSON.stringify(value);

describe('reading', () => {
  test('places are the tabs with something on them that are not ours', () => {
    book().add('Nothing');
    const places = code.ask('places', {});
    expect(places.map(({ tab, rows, table }) => [tab, rows > 10, table])).toEqual([
      ['Deals', true, ''],
      ['Subscriptions', true, ''],
    ]);
    expect(places[0]!.top).toHaveLength(20);
    expect(isLegal(places)).toBe(true);
  });

  test('our own tab is none even under another name', () => {
    code.ask('draw', { plan: plan(), show: false });
    book().grid(SETUP_TAB)!.name = 'Renamed';
    expect(code.ask('places', {}).map(({ tab }) => tab)).not.toContain('Renamed');
    expect(code.ask('read', { tab: SETUP_TAB, from: 0 })).not.toBeNull();
    expect(code.call('KPI_TARGET', '2026-Q3')).toBe(1_000_000);
  });

  test('cells come as numbers, days included, blank as null, errors by their name', () => {
    book().grid('Deals')!.cell(3, 1).value = '#N/A';
    const { rows, total } = code.ask('read', { tab: 'Deals', from: 0 })!;
    const sample = sampleDeals(AS_OF, 'salesforce');
    expect(total).toBe(sample.rows.length);
    expect(rows[1]).toEqual(sample.rows[1]!.map((value) => (value === '' ? null : value)));
    expect(rows[2]![0]).toEqual({ error: '#N/A' });
  });

  test('a large tab comes in blocks that fit together', () => {
    const many = Array.from({ length: 12_000 }, (_, i) => [i + 1, 'x', '', '', '', '', 'y', '', '', 'z']);
    code = openSpreadsheet({ tabs: { Many: many } });
    const read: unknown[] = [];
    let blocks = 0;
    for (;;) {
      const block = code.ask('read', { tab: 'Many', from: read.length })!;
      if (block.rows.length === 0) break;
      blocks++;
      read.push(...block.rows.map(([first]) => first));
      expect(block.total).toBe(12_000);
    }
    expect(blocks).toBe(3);
    expect(read).toEqual(many.map(([first]) => first));
  });

  test('a tab that is not there, or empty, is null', () => {
    book().add('Nothing');
    expect(code.ask('read', { tab: 'Leads', from: 0 })).toBeNull();
    expect(code.ask('read', { tab: 'Nothing', from: 0 })).toBeNull();
  });

  test('of a selected column only what is in use', () => {
    const grid = book().grid('Deals')!;
    book().selected = { grid, row: 1, column: 1, rows: 1000, columns: 1 };
    expect(code.ask('selection', {})).toHaveLength(grid.lastRow);
    book().selected = { grid, row: 900, column: 20, rows: 3, columns: 3 };
    expect(code.ask('selection', {})).toEqual([]);
    book().selected = null;
    expect(code.ask('selection', {})).toEqual([]);
  });
});

describe('writing', () => {
  test('the setup comes back as it was written, with lists and boxes for who edits by hand', () => {
    const setup = { ...connectedSetup, people: [{ name: 'Ana Reyes', mail: 'ana@example.com' }] };
    code.ask('draw', { plan: setupPlan(setup), show: false });
    const cells = code.ask('read', { tab: SETUP_TAB, from: 0 })!.rows;
    expect(setupFromCells(cells)).toMatchObject({
      options: setup.options,
      targets: setup.targets,
      sources: setup.sources,
      people: setup.people,
    });
    const grid = book().grid(SETUP_TAB)!;
    const row = cells.findIndex(([first]) => first === 'WIN_RATE') + 1;
    expect(grid.cell(row, 6).look.DataValidations).toMatchObject({
      list: expect.arrayContaining(['weekly']) as object,
    });
    expect(grid.cell(row, 3).look.DataValidations).toMatchObject({ checkbox: true });
    expect(grid.cell(row, 4).look.DataValidations).toBeNull();
    expect(book().names.get('KPI_SETUP')).toMatchObject({ row: 1, column: 1, rows: setupPlan(setup).cells.length });
    expect(grid.protections).toEqual([]); // people write here
  });

  test.each(['=1+1', '+49 30 1234', '-', '@ana', '12', '1/2', 'TRUE', 'wahr', "'quoted", '2026-Q3', '007', 'May 3'])(
    'text stays the text it is: %s',
    (text) => {
      code.ask('draw', {
        plan: setupPlan({ ...emptySetup, options: { ...emptySetup.options, company: text } }),
        show: false,
      });
      const cells = code.ask('read', { tab: SETUP_TAB, from: 0 })!.rows;
      expect(setupFromCells(cells).options.company).toBe(text);
      expect(
        book()
          .grid(SETUP_TAB)!
          .cells.flat()
          .filter((cell) => cell?.formula),
      ).toEqual([]);
    },
  );

  test('a shorter setup leaves nothing of the longer one', () => {
    const targets = Array.from({ length: 12 }, (_, i) => ({ period: `${2027 + i}`, owner: '', amount: 1 }));
    code.ask('draw', { plan: setupPlan({ ...connectedSetup, targets }), show: false });
    code.ask('draw', { plan: setupPlan(connectedSetup), show: false });
    expect(setupFromCells(code.ask('read', { tab: SETUP_TAB, from: 0 })!.rows).targets).toEqual(connectedSetup.targets);
    expect(book().grid(SETUP_TAB)!.lastRow).toBe(setupPlan(connectedSetup).cells.length - 1);
  });

  test('rows are put under the last one, and cells that are null stay', () => {
    code = openSpreadsheet({ tabs: { [HISTORY_TAB]: [['Day', 'Mine', 'KPI']] } });
    code.ask('put', {
      tab: HISTORY_TAB,
      row: 2,
      cells: [
        [{ value: AS_OF, format: 'yyyy-mm-dd' }, null, { value: '=x' }],
        [{ value: AS_OF, format: 'yyyy-mm-dd' }, null, { value: 'WIN_RATE' }],
      ],
    });
    book().grid(HISTORY_TAB)!.cell(2, 2).value = 'a note';
    code.ask('put', { tab: HISTORY_TAB, row: 2, cells: [[null, null, { value: 'y' }]] });
    expect(code.ask('read', { tab: HISTORY_TAB, from: 1 })!.rows).toEqual([
      [AS_OF, 'a note', 'y'],
      [AS_OF, null, 'WIN_RATE'],
    ]);
  });

  test('beyond the last row of the grid the grid grows', () => {
    code = openSpreadsheet({ tabs: { [HISTORY_TAB]: [['Day']] } });
    code.ask('put', { tab: HISTORY_TAB, row: 1001, cells: [[{ value: 1 }], [{ value: 2 }]] });
    expect(book().grid(HISTORY_TAB)!.height).toBe(1002);
  });

  test('a sample gets a tab of its own, with days as days', () => {
    const place = code.ask('sample', { tab: 'Deals', sample: sampleDeals(AS_OF, 'hubspot') });
    expect(place.tab).toBe('Deals2');
    const { rows } = code.ask('read', { tab: 'Deals2', from: 0 })!;
    expect(rows[1]).toEqual(sampleDeals(AS_OF, 'hubspot').rows[1]!.map((value) => (value === '' ? null : value)));
    expect(
      book()
        .values('Deals2')[1]!
        .some((value) => value instanceof Date),
    ).toBe(true);
    expect(book().grid('Deals2')!.traits.frozen).toBe(1);
  });

  test('shows a cell, and where that is outside the tab, the tab', () => {
    code.ask('goTo', { tab: 'Deals', row: 3, column: 2 });
    expect(book().active?.name).toBe('Deals');
    expect(book().selected).toMatchObject({ row: 3, column: 2 });
    code.ask('goTo', { tab: 'Subscriptions', row: 5000, column: 2 });
    expect(book().active?.name).toBe('Subscriptions');
    code.ask('goTo', { tab: 'Gone', row: 1, column: 1 });
  });
});

describe('what is refused, with nothing written', () => {
  const cells = (...row: unknown[]) => plan({ cells: [row] });
  test.each<[string, string, unknown]>([
    ['a verb it does not know', 'eval', {}],
    ['a verb of every object', 'constructor', {}],
    ['a verb that is none', '__proto__', {}],
    ['a tab that is not ours', 'draw', { plan: plan({ tab: 'Deals' }), show: false }],
    ['a tab by another spelling', 'draw', { plan: plan({ tab: 'kpi setup' }), show: false }],
    ['rows into a tab that is not ours', 'put', { tab: 'Deals', row: 1, cells: [[{ value: 1 }]] }],
    [
      'a formula of somebody',
      'draw',
      { plan: cells({ value: '', formula: '=IMPORTXML("http://x";"y")' }), show: false },
    ],
    ['a formula put into a log', 'put', { tab: HISTORY_TAB, row: 1, cells: [[{ value: '', formula: '=A1' }]] }],
    ['a name of somebody', 'draw', { plan: plan({ name: 'MINE' }), show: false }],
    ['a number that is none', 'draw', { plan: cells({ value: null }), show: false }],
    ['a value that is an object', 'draw', { plan: cells({ value: {} }), show: false }],
    ['a colour that is none', 'draw', { plan: cells({ value: 1, style: { fill: 'red;' } }), show: false }],
    ['cells that are no table', 'draw', { plan: plan({ cells: 'x' }), show: false }],
    ['a text longer than a cell', 'draw', { plan: cells({ value: 'x'.repeat(50_001) }), show: false }],
    ['a row that is none', 'put', { tab: HISTORY_TAB, row: 0, cells: [[{ value: 1 }]] }],
    ['a row in words', 'put', { tab: HISTORY_TAB, row: '1', cells: [[{ value: 1 }]] }],
    ['a tab’s name in two lines', 'read', { tab: 'a\nb', from: 0 }],
    ['a sample without rows', 'sample', { tab: 'Deals', sample: { rows: [], dayColumns: [] } }],
    ['a sample with rows of two widths', 'sample', { tab: 'X', sample: { rows: [['a'], ['b', 'c']], dayColumns: [] } }],
    ['a sample named like a formula', 'sample', { tab: '=X', sample: sampleDeals(AS_OF, 'hubspot') }],
    ['a team for the one who installs', 'turnOn', { by: 'Sales team', hour: 7 }],
    ['markup for a name', 'turnOn', { by: '<b>Ana</b>', hour: 7 }],
    ['an hour that is none', 'turnOn', { by: 'Ana Reyes', hour: 24 }],
  ])('%s', (_, verb, asks) => {
    const before = book().grids.map((grid) => JSON.stringify(grid.cells));
    const reply = raw(verb, JSON.stringify(asks));
    expect(reply).toEqual({ refused: expect.stringMatching(/^[A-Z"][^]*[.:]/) as string });
    expect(JSON.stringify(reply)).not.toMatch(/\bat \w+ \(|node:|Code\.js|undefined/);
    expect(book().grids.map((grid) => JSON.stringify(grid.cells))).toEqual(before);
    expect(book().triggers).toEqual([]);
  });

  test.each([undefined, null, 5, '', 'not json', '[]', '"x"', 'null'])('%s instead of what is asked', (json) => {
    expect(raw('read', json)).toHaveProperty('refused');
    expect(raw(json, '{}')).toHaveProperty('refused');
  });

  test('the one formula of ours passes', () => {
    const summary = plan({ tab: SUMMARY_TAB, cells: [[], [null, null, { value: '', formula: OUT_OF_DATE }]] });
    expect(raw('draw', JSON.stringify({ plan: summary, show: false }))).toEqual({ gives: null });
  });

  test('handlers of the menu and the clock, called by a page', () => {
    expect(() => code.run('person', 'kpiScheduled')).toThrow(/runs by the clock/);
    expect(() => code.run('person', 'kpiScheduled', { triggerUid: 'forged' })).not.toThrow();
    expect(book().outbox).toEqual([]);
  });
});

describe('menu and sidebar', () => {
  test('the menu is built without any permission, when opened and when installed', () => {
    for (const name of ['onOpen', 'onInstall']) {
      book().menu = null;
      code.run('simple trigger', name, { authMode: 'NONE' });
      expect(book().menu).toEqual({
        title: 'Sales KPIs',
        items: [
          ['Set up', 'kpiSetUp'],
          ['Write CEO summary', 'kpiWriteSummary'],
          ['Refresh formulas', 'kpiRefreshFormulas'],
          ['Review', 'kpiReview'],
          ['Alerts', 'kpiAlerts'],
        ],
      });
    }
  });

  test.each([
    ['kpiSetUp', 'setup'],
    ['kpiReview', 'review'],
    ['kpiAlerts', 'alerts'],
  ])('%s opens the sidebar at %s, as the file stands', (handler, view) => {
    code.run('person', handler);
    expect(book().sidebar!.title).toBe('Sales KPIs');
    expect(book().sidebar!.content).toContain(`<div id="root" data-view="${view}">`);
  });
});
