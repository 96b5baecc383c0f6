// What the Excel adapter does, tried in the host itself: the same verbs that the pane and the functions use.
import { excelHost } from '../../addin/excel/host';
import { store } from '../../addin/store';
import {
  type Plan,
  SETUP_TAB,
  SUMMARY_TAB,
  type Setup,
  ceoLines,
  dayOf,
  emptySetup,
  isFailure,
  sampleDeals,
  sampleSubscriptions,
  setupFromCells,
  setupPlan,
} from '../../core/index';
import { refreshSummary } from '../../addin/refresh-summary';
import { type Check, until } from './check';

const AS_OF = dayOf(2026, 5, 15);
const DEALS = sampleDeals(AS_OF, 'salesforce');
const CALC = 'KPI Test live';
const TEXTS = ['=1+1', '+1', '007', 'TRUE', '2026-05-15', '1-2', "'quoted", '@name', 'plain'];

const sources = {
  deals: { tab: 'Deals', table: 'Deals', columns: {} },
  subscriptions: { tab: 'Subscriptions', table: 'Subscriptions', columns: {} },
};
const setup: Setup = {
  ...emptySetup,
  sources,
  targets: [{ period: '2026-Q2', owner: '', amount: 330_000 }],
  options: { ...emptySetup.options, asOf: AS_OF, currency: '$', company: '=1+1' },
};

const sheetOf = (context: Excel.RequestContext, tab: string) => context.workbook.worksheets.getItem(tab);
const cell = (tab: string, at: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = sheetOf(context, tab).getRange(at);
    range.load('values');
    await context.sync();
    return range.values[0]![0] as unknown;
  });
const type = (tab: string, at: string, content: string | number) =>
  Excel.run(async (context) => {
    sheetOf(context, tab).getRange(at).formulas = [[content]];
    await context.sync();
  });

const textTab: Plan = {
  tab: 'KPI Test text',
  cells: TEXTS.map((value) => [{ value }]),
  widths: [20],
  heights: TEXTS.map(() => null),
  charts: [],
  print: { columns: 1, rows: TEXTS.length },
  tabColour: '#5F6B76',
};

/** In order: each leans on what the ones before it left in the workbook. */
export const adapterChecks: readonly Check[] = [
  {
    name: 'insertSample: a tab with a table, as many rows as handed in',
    async run() {
      const place = await excelHost.insertSample('Deals', DEALS);
      await excelHost.insertSample('Subscriptions', sampleSubscriptions(AS_OF));
      return { expected: ['Deals', 'Deals', DEALS.rows.length], got: [place.tab, place.table, place.rows] };
    },
  },
  {
    name: 'listPlaces: both tables, and none of our tabs',
    async run() {
      const places = await excelHost.listPlaces();
      return {
        expected: ['Deals', 'Subscriptions'],
        got: places
          .map(({ table }) => table)
          .filter(Boolean)
          .sort(),
      };
    },
  },
  {
    name: 'read: the first and the last row of the table, days as serial numbers',
    async run() {
      const source = await excelHost.read('deals', sources.deals);
      if (isFailure(source)) return { expected: 'a table', got: source.message };
      const rows = source.rows.map((row) => row.map((raw) => source.cell(raw) ?? ''));
      const [first, last] = [DEALS.rows[1], DEALS.rows[DEALS.rows.length - 1]];
      return { expected: [first, last], got: [rows[1], rows[rows.length - 1]] };
    },
  },
  {
    name: 'draw: texts that look like formulas, numbers, days or truth values stay texts',
    async run() {
      await excelHost.draw(textTab, false);
      const cells = await excelHost.readTab(textTab.tab);
      return { expected: TEXTS, got: cells!.map(([value]) => value) };
    },
  },
  {
    name: 'draw and readTab: the setup comes back as it was written',
    async run() {
      await excelHost.draw(setupPlan(setup), false);
      const { options, targets, sources: read } = setupFromCells((await excelHost.readTab(SETUP_TAB))!);
      return {
        expected: { options: setup.options, targets: setup.targets, sources },
        got: { options, targets, sources: read },
      };
    },
  },
  {
    name: 'a formula without a table gives what the core gives',
    async run() {
      await store.refresh();
      await Excel.run(async (context) => {
        context.workbook.worksheets.add(CALC);
        await context.sync();
      });
      await type(CALC, 'A1', '=KPI.WIN_RATE()');
      const got = await until(
        () => cell(CALC, 'A1'),
        (value) => typeof value === 'number',
      );
      return { expected: fiveNow()['WIN_RATE'], got };
    },
  },
  {
    name: 'it follows an edit of the table',
    async run() {
      const before = await cell(CALC, 'A1');
      const column = DEALS.rows[0]!.indexOf('Stage');
      const row = DEALS.rows.findIndex((deal) => deal[column] === 'Closed Lost');
      // The latest losses are in the window: all of the column's "Closed Lost" are won from here on.
      const stages = DEALS.rows.slice(1).map((deal) => [deal[column] === 'Closed Lost' ? 'Closed Won' : deal[column]!]);
      await Excel.run(async (context) => {
        sheetOf(context, 'Deals').getRangeByIndexes(1, column, stages.length, 1).values = stages;
        await context.sync();
      });
      const after = await until(
        () => cell(CALC, 'A1'),
        (value) => value !== before,
      );
      return { expected: [true, 1], got: [row > 0, after] };
    },
  },
  {
    name: 'refreshSummary: the CEO tab holds the five values and their charts',
    async run() {
      await until(
        () => Promise.resolve(fiveNow()['WIN_RATE']),
        (value) => value === 1,
      );
      const note = await refreshSummary();
      const cells = (await excelHost.readTab(SUMMARY_TAB))!;
      const charts = await Excel.run(async (context) => {
        const found = sheetOf(context, SUMMARY_TAB).charts;
        found.load('items/name');
        await context.sync();
        return found.items.length;
      });
      const values = cells.slice(4, 9).map((row) => row[1]);
      return { expected: [null, Object.values(fiveNow()), true], got: [note, values, charts >= 5] };
    },
  },
  {
    name: 'a protected tab is refused, and left as it was',
    async run() {
      const protect = (on: boolean) =>
        Excel.run(async (context) => {
          const { protection } = sheetOf(context, textTab.tab);
          if (on) protection.protect();
          else protection.unprotect();
          await context.sync();
        });
      await protect(true);
      const refused = await excelHost.draw({ ...textTab, cells: [[{ value: 'other' }]] }, false).then(
        () => 'written',
        (error: Error) => /is protected: unprotect it/.test(error.message),
      );
      const [[first]] = (await excelHost.readTab(textTab.tab)) as [[unknown]];
      await protect(false);
      return { expected: [true, TEXTS[0]], got: [refused, first] };
    },
  },
  {
    name: 'health: the functions are there, and calculation is automatic',
    async run() {
      return { expected: { functions: true, calculation: 'automatic' }, got: await excelHost.health() };
    },
  },
];

/** The five values of the workbook as the store last read it, as the CEO tab prints them. */
function fiveNow(): Record<string, unknown> {
  const { state } = store;
  if (state.phase !== 'ready') return {};
  return Object.fromEntries(
    ceoLines(state.connected, AS_OF).map(({ kpi, result }) => [kpi.id, isFailure(result) ? 'n/a' : result.value]),
  );
}
