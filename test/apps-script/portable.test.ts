// One file, two hosts: what Excel's adapter has written the Google adapter reads, and the other way round, with nothing changed.
import { beforeAll, describe, expect, test } from 'vitest';
import { excelHost } from '../../addin/excel/host';
import {
  type Cell,
  DECISIONS,
  type Decision,
  HISTORY_TAB,
  type HistoryRow,
  SETUP_TAB,
  type Setup,
  emptyLog,
  historyShape,
  kpis,
  logPlan,
  readLog,
  recordDecision,
  setupFromCells,
  setupPlan,
} from '../../core/index';
import { type Workbook, openWorkbook } from '../addin/workbook';
import { AS_OF, connectedSetup, openSpreadsheet } from './workbook';

const HISTORY = historyShape(kpis);

/** Everything that a setup can hold, with texts that either host could take for something else. */
const setup: Setup = {
  ...connectedSetup,
  stages: { 'closed won': 'won', '1/2 way': 'open' },
  kpis: {
    WIN_RATE: {
      ...{ on: true, owner: '@ana', escalation: '+1', cadence: 'monthly', green: 0.02, amber: 0.01 },
      ...{ action: '=SUM(A1)', days: 10, greenMost: null, amberMost: null, definedBy: '007', reviewedBy: 'TRUE' },
    },
  },
  scoped: [
    {
      ...{ kpi: 'WIN_RATE', scope: 'Owner = Ana', on: true, owner: 'Ana Reyes', escalation: '', cadence: 'weekly' },
      ...{
        green: null,
        amber: null,
        action: 'Call the last ten lost deals',
        days: 5,
        greenMost: null,
        amberMost: null,
      },
      ...{ definedBy: '', reviewedBy: '' },
    },
  ],
  people: [{ name: 'Ana Reyes', mail: 'ana@example.com' }],
  metrics: [{ name: '3 calls a day', linked: true, decision: '-', reviewed: 'weekly', archived: AS_OF }],
  snoozes: [{ kpi: 'WIN_RATE', scope: '', since: AS_OF, until: AS_OF + 7, reason: '=later', by: '@ana' }],
  audited: AS_OF,
};
const decision: Decision = {
  ...{
    day: AS_OF,
    kpi: 'WIN_RATE',
    scope: '',
    breach: 'red (-3.0 pts)',
    action: '=Call the last ten lost deals',
    owner: '@ana',
  },
  ...{ due: AS_OF + 7, done: null, outcome: '+1' },
};
const history: HistoryRow = {
  ...{ day: AS_OF, kpi: 'WIN_RATE', scope: 'Owner = Ana', owner: '007', asOf: AS_OF, value: 0.25, judged: -0.03 },
  ...{ status: 'amber', smallSample: true, rows: '12 deals', version: 1, because: '' },
};
const plans = () => {
  const decisions = recordDecision(emptyLog(DECISIONS), decision);
  if ('code' in decisions) throw new Error(decisions.message);
  return [
    setupPlan(setup),
    logPlan(DECISIONS, decisions),
    logPlan(HISTORY, { ...emptyLog(HISTORY), entries: [history] }),
  ];
};
/** Read again what the plans say: what both hosts must give. */
const meaning = (read: (tab: string) => readonly (readonly Cell[])[] | null) => ({
  setup: setupFromCells(read(SETUP_TAB)!),
  decisions: readLog(DECISIONS, read(DECISIONS.tab)).entries,
  history: readLog(HISTORY, read(HISTORY_TAB)).entries,
});
const wanted = meaning((tab) =>
  plans()
    .find((plan) => plan.tab === tab)!
    .cells.map((row) => row.map((c) => c?.value ?? null)),
);

let office: Workbook;
beforeAll(async () => {
  office = await openWorkbook({ sheets: { Sheet1: [] } });
});

/** The tab as an .xlsx carries it over: values with their formats. */
async function excelTab(tab: string): Promise<{ values: unknown[][]; formats: string[][] }> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(tab).getUsedRange(true);
    used.load('values,numberFormat');
    await context.sync();
    return { values: used.values as unknown[][], formats: used.numberFormat as string[][] };
  });
}

describe('from Excel to Google Sheets', () => {
  test('setup, decisions and history mean the same', async () => {
    for (const plan of plans()) await excelHost.draw(plan, false);
    const sheets = openSpreadsheet({ zone: 'Asia/Tokyo', setup: null });
    for (const { tab } of plans()) {
      const { values, formats } = await excelTab(tab);
      const grid = sheets.double.book.add(tab, values);
      values.forEach((row, r) => row.forEach((_, c) => (grid.cell(r + 1, c + 1).format = formats[r]![c]!)));
    }
    const read = meaning((tab) => sheets.ask('read', { tab, from: 0 })?.rows ?? null);
    expect(read).toEqual(wanted);
    // Written again by the Google adapter, it is the same still.
    sheets.ask('draw', { plan: setupPlan(read.setup), show: false });
    expect(meaning((tab) => sheets.ask('read', { tab, from: 0 })?.rows ?? null)).toEqual(wanted);
  });
});

describe('from Google Sheets to Excel', () => {
  test('setup, decisions and history mean the same', async () => {
    const sheets = openSpreadsheet({ zone: 'America/Los_Angeles', setup: null });
    for (const plan of plans()) sheets.ask('draw', { plan, show: false });
    office = await openWorkbook({ sheets: { Sheet1: [] } });
    for (const { tab } of plans()) {
      const { rows } = sheets.ask('read', { tab, from: 0 })!;
      const sheet = office.book.sheets.add(tab);
      const cells = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
      office.book.cells.write(
        sheet,
        { r: 0, c: 0, rows: cells.length, cols: cells[0]!.length },
        cells.map((row) => row.map(asText)),
      );
    }
    const read = new Map<string, readonly (readonly Cell[])[] | null>();
    for (const { tab } of plans()) read.set(tab, await excelHost.readTab(tab));
    expect(meaning((tab) => read.get(tab) ?? null)).toEqual(wanted);
  });
});

/** An .xlsx marks text as text; typed into a cell it would need an apostrophe. */
const asText = (cell: string | number | boolean | null) =>
  typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
