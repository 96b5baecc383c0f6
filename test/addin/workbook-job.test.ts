// The main job in one workbook, through office.js and the real function runtime: connect, compute live, write the tab.
import { beforeAll, describe, expect, it } from 'vitest';
import { excelHost } from '../../addin/excel/host';
import { refreshSummary } from '../../addin/refresh-summary';
import { store } from '../../addin/store';
import {
  DECISIONS_TAB,
  HISTORY_TAB,
  SETUP_TAB,
  SUMMARY_TAB,
  type Setup,
  emptySetup,
  sampleDeals,
  sampleSubscriptions,
} from '../../core/index';
import { type Workbook, openWorkbook, sentence } from './workbook';

const AS_OF = 46203;
let office: Workbook;
const until = (f: () => unknown) => expect.poll(f, { timeout: 8000, interval: 20 });

const setup: Setup = {
  ...emptySetup,
  sources: {
    deals: { tab: 'Deals', table: 'Deals', columns: {} },
    subscriptions: { tab: 'Subscriptions', table: 'Subscriptions', columns: {} },
  },
  targets: [
    { period: '2026-Q2', owner: '', amount: 900_000 },
    { period: '2026-Q3', owner: '', amount: 1_000_000 },
  ],
  options: { ...emptySetup.options, asOf: AS_OF, currency: '$', company: '=Northwind' },
  kpis: {
    WIN_RATE: {
      on: true,
      owner: '@ana',
      escalation: '',
      cadence: 'monthly',
      green: 0.02,
      amber: 0.01,
      action: '',
      days: 10,
    },
  },
};

beforeAll(async () => {
  office = await openWorkbook({ sheets: { Calc: [] } });
});

describe('a workbook from the first run on', () => {
  it('says in the cell that nothing is connected yet', async () => {
    office.type('Calc', 'A1', '=KPI.WIN_RATE()');
    await until(() => sentence(office, 'Calc', 'A1')).toContain('open KPI setup');
    expect(office.cell('Calc', 'A1')).toBe('#N/A');
  });

  it('connects sample tables and answers the table-less formula, as the formula over the table does', async () => {
    await excelHost.insertSample('Deals', sampleDeals(AS_OF, 'salesforce'));
    await excelHost.insertSample('Subscriptions', sampleSubscriptions(AS_OF));
    expect((await excelHost.listPlaces()).map(({ tab, table, rows }) => [tab, table, rows > 50])).toEqual([
      ['Deals', 'Deals', true],
      ['Subscriptions', 'Subscriptions', true],
      ['Calc', '', false],
    ]);
    await store.save(() => setup);
    expect(store.state).toMatchObject({ phase: 'ready', problem: null, firstRun: false });
    await until(() => typeof office.cell('Calc', 'A1')).toBe('number');
    office.type('Calc', 'A2', '=KPI.WIN_RATE(Deals[#All],"2026-06-30")');
    office.type('Calc', 'A3', '=KPI.NET_REVENUE_RETENTION()');
    office.type('Calc', 'A4', '=KPI.PIPELINE_COVERAGE()');
    office.type('Calc', 'A5', '=KPI.WIN_RATE(Deals,"2026-06-30")');
    await until(() => ['A2', 'A3', 'A4'].map((at) => typeof office.cell('Calc', at))).toEqual([
      'number',
      'number',
      'number',
    ]);
    expect(office.cell('Calc', 'A2')).toBe(office.cell('Calc', 'A1'));
    await until(() => sentence(office, 'Calc', 'A5')).toContain('Deals[#All]');
  });

  it('knows where on its tab a table begins', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Elsewhere');
      sheet.getRange('C5:D6').values = [
        ['Period', 'Amount'],
        ['2026-Q4', 5],
      ];
      sheet.tables.add(sheet.getRange('C5:D6'), true).name = 'Plan';
      await context.sync();
    });
    const place = (await excelHost.listPlaces()).find(({ table }) => table === 'Plan');
    expect(place).toMatchObject({ tab: 'Elsewhere', at: { row: 5, column: 3 } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Elsewhere').delete();
      await context.sync();
    });
  });

  it('answers again after an edit of the table', async () => {
    const before = office.cell('Calc', 'A1') as number;
    const rows = office.values('Deals', 'A1:L421');
    const row = rows.findIndex(
      (cells) =>
        cells[4] === 'Closed Lost' &&
        Number(cells[7]) > AS_OF - 80 &&
        Number(cells[7]) <= AS_OF &&
        cells[10] !== 'Renewal',
    );
    office.type('Deals', `E${row + 1}`, 'Closed Won');
    await until(() => (office.cell('Calc', 'A1') as number) > before).toBe(true);
    await until(() => office.cell('Calc', 'A2') === office.cell('Calc', 'A1')).toBe(true);
    office.type('Deals', `E${row + 1}`, 'Closed Lost');
    await until(() => office.cell('Calc', 'A1')).toBe(before);
  });

  it('answers again when a formula inside the table has a new result', async () => {
    const before = office.cell('Calc', 'A1') as number;
    const rows = office.values('Deals', 'A1:L421');
    const row = rows.findIndex(
      (cells) =>
        cells[4] === 'Closed Lost' &&
        Number(cells[7]) > AS_OF - 80 &&
        Number(cells[7]) <= AS_OF &&
        cells[10] !== 'Renewal',
    );
    office.type('Deals', `E${row + 1}`, '=IF(Calc!C1=1,"Closed Won","Closed Lost")');
    await until(() => office.cell('Deals', `E${row + 1}`)).toBe('Closed Lost');
    office.type('Calc', 'C1', 1);
    await until(() => (office.cell('Calc', 'A1') as number) > before).toBe(true);
    office.type('Deals', `E${row + 1}`, 'Closed Lost');
    await until(() => office.cell('Calc', 'A1')).toBe(before);
  });

  it('reads back the setup it wrote, and keeps text that looks like a formula as text', async () => {
    const cells = await excelHost.readTab(SETUP_TAB);
    expect(cells).not.toBeNull();
    expect(store.state.phase === 'ready' && store.state.setup).toMatchObject({
      targets: setup.targets,
      sources: setup.sources,
      options: setup.options,
    });
    const flat = office.values(SETUP_TAB, 'A1:J60').flat();
    expect(flat).toContain('@ana');
    expect(flat).toContain('=Northwind');
    expect(flat).toContain('2026-Q3');
  });

  it('writes the CEO tab with five numbers, formats and charts', async () => {
    await refreshSummary();
    const cells = office.values(SUMMARY_TAB, 'A1:I9');
    expect(cells[0]![0]).toBe('=Northwind: CEO summary');
    expect(cells.slice(4, 9).map((row) => row[0])).toEqual([
      'Pipeline coverage',
      'Pipeline velocity',
      'Win rate',
      'Average deal size',
      'Net revenue retention',
    ]);
    expect(cells.slice(4, 9).map((row) => typeof row[1])).toEqual(['number', 'number', 'number', 'number', 'number']);
    expect(cells[6]![1]).toBe(office.cell('Calc', 'A1'));
    expect(cells[1]![2]).toMatch(/OUT OF DATE|^$/);
    await Excel.run(async (context) => {
      const charts = context.workbook.worksheets.getItem(SUMMARY_TAB).charts;
      charts.load('items/name');
      const value = context.workbook.worksheets.getItem(SUMMARY_TAB).getRange('B7');
      const day = context.workbook.worksheets.getItem(SUMMARY_TAB).getRange('B2');
      value.load('numberFormat');
      day.load('numberFormat');
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toHaveLength(6); // the five and their feeder
      expect(value.numberFormat).toEqual([['0.0%']]);
      // An Excel that cannot be asked for its region: the plain notation.
      expect(day.numberFormat).toEqual([['yyyy-mm-dd']]);
    });
  });

  it('writes it again without adding charts or leaving old rows', async () => {
    await refreshSummary();
    await Excel.run(async (context) => {
      const charts = context.workbook.worksheets.getItem(SUMMARY_TAB).charts;
      charts.load('items/name');
      await context.sync();
      expect(charts.items).toHaveLength(6);
    });
  });

  it('writes the blocks of the setup as real tables, once', async () => {
    await store.save((current) => ({ ...current, audited: AS_OF }));
    await Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem(SETUP_TAB);
      tables.load('items/name');
      await context.sync();
      const ranges = tables.items.map((table) => table.getHeaderRowRange().load('values'));
      await context.sync();
      const names = tables.items.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['KpiSetupKPIs', 'KpiSetupSources', 'KpiSetupTargets']));
      expect(ranges[names.indexOf('KpiSetupTargets')]!.values[0]!.slice(0, 3)).toEqual(['Period', 'Owner', 'Amount']);
    });
    expect((await excelHost.listPlaces()).map(({ tab }) => tab)).not.toContain(SETUP_TAB);
  });

  it('keeps a row for each KPI a day in the history, in its own format', async () => {
    const cells = office.values(HISTORY_TAB, 'A1:H40').filter((row) => row[0] !== '');
    expect(cells[0]!.slice(0, 3)).toEqual(['Day', 'KPI', 'Scope']);
    expect(new Set(cells.slice(1).map((row) => row[1])).size).toBe(cells.length - 1);
    expect(cells.find((row) => row[1] === 'WIN_RATE')![5]).toBe(office.cell('Calc', 'A1'));
  });

  it('appends a decision below what people wrote, and no text of it becomes a formula', async () => {
    const decision = {
      day: AS_OF,
      kpi: 'WIN_RATE',
      scope: '',
      breach: '=1+1',
      action: '+Call the last ten lost deals',
      owner: 'Ana Reyes',
      due: AS_OF + 10,
      done: null,
      outcome: '',
    };
    await store.record(decision);
    office.type(DECISIONS_TAB, 'J2', 'my note');
    await store.record({ ...decision, action: '@call them all again' });
    await store.complete(1, AS_OF + 2, '-1 is no number here');
    const cells = office.values(DECISIONS_TAB, 'A1:J3');
    expect(cells[1]!.slice(3, 10)).toEqual([
      '=1+1',
      '+Call the last ten lost deals',
      'Ana Reyes',
      AS_OF + 10,
      '',
      '',
      'my note',
    ]);
    expect(cells[2]!.slice(3, 9)).toEqual([
      '=1+1',
      '@call them all again',
      'Ana Reyes',
      AS_OF + 10,
      AS_OF + 2,
      '-1 is no number here',
    ]);
  });

  it('appends nothing to a protected tab, and says so', async () => {
    office.type(HISTORY_TAB, 'A2', AS_OF - 1); // a row of the day is missing now
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(HISTORY_TAB).protection.protect();
      await context.sync();
    });
    expect(await refreshSummary()).toMatch(/The summary is written, but .*"KPI History" is protected/);
    expect(office.values(HISTORY_TAB, 'A2:A2')).toEqual([[AS_OF - 1]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(HISTORY_TAB).protection.unprotect();
      await context.sync();
    });
  });

  it('leaves a protected tab as it was, and says so', async () => {
    const before = office.values(SUMMARY_TAB, 'A1:V40');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SUMMARY_TAB).protection.protect();
      await context.sync();
    });
    await expect(refreshSummary()).rejects.toThrow('is protected');
    expect(office.values(SUMMARY_TAB, 'A1:V40')).toEqual(before);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SUMMARY_TAB).protection.unprotect();
      await context.sync();
    });
  });

  it('leaves the former values where Excel refuses the write', async () => {
    const before = office.values(SUMMARY_TAB, 'A1:V40');
    office.host.failNext({ on: 'Range.formulas', code: 'GeneralException' });
    await expect(refreshSummary()).rejects.toThrow();
    expect(office.values(SUMMARY_TAB, 'A1:V40')).toEqual(before);
  });

  it('names the cell of a setup that a hand has broken, in the cells that lean on it', async () => {
    const cells = office.values(SETUP_TAB, 'A1:J60');
    const row = cells.findIndex((line) => line[0] === 'WIN_RATE');
    const before = office.cell('Calc', 'A3');
    office.type(SETUP_TAB, `G${row + 1}`, 'high');
    await until(() => store.state.phase === 'ready' && store.state.problem?.message).toContain(`G${row + 1}`);
    await until(() => sentence(office, 'Calc', 'A3')).toContain(`G${row + 1}`);
    office.type(SETUP_TAB, `G${row + 1}`, '0.02');
    await until(() => store.state.phase === 'ready' && store.state.problem).toBeNull();
    await until(() => office.cell('Calc', 'A3')).toBe(before);
  });

  it('keeps the last values where a read fails, and says so in the pane', async () => {
    const before = office.cell('Calc', 'A3');
    office.host.failNext({ on: 'Range.values', code: 'GeneralException' });
    await store.refresh();
    expect(store.state).toMatchObject({ stale: true, problem: { code: 'not-set-up' } });
    expect(office.cell('Calc', 'A3')).toBe(before);
    await store.refresh();
    expect(store.state).toMatchObject({ stale: false, problem: null });
  });

  it('says that a connected table is gone', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Subscriptions').delete();
      await context.sync();
    });
    await until(() => sentence(office, 'Calc', 'A3') ?? '').toContain('is gone');
  });
});
