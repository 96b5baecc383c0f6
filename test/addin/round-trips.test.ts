// What a reading of the workbook costs, as exact counts over the real office.js: round trips, cells, and blocks that shrink.
import { beforeAll, describe, expect, it } from 'vitest';
import { excelHost } from '../../addin/excel/host';
import { store } from '../../addin/store';
import { type Setup, type Source, emptySetup, isFailure, sampleDeals, setupPlan } from '../../core/index';
import { type Workbook, openWorkbook } from './workbook';

const AS_OF = 46203;
const [HEADER, ...DEALS] = sampleDeals(AS_OF, 'salesforce').rows as [readonly string[], ...unknown[][]];
const COLUMNS = HEADER.length;
const CELLS_A_BLOCK = 40_000;
const ROWS_A_BLOCK = Math.floor(CELLS_A_BLOCK / COLUMNS);
/** Those read whole, at both ends of a large table. */
const ENDS = 25 + 25;

let office: Workbook;

/** A table of so many rows, its header among them, each with so many columns that belong to no field. */
function table(rows: number, more = 0): unknown[][] {
  const names = Array.from({ length: more }, (_, i) => `Custom ${i + 1}`);
  const lines = Array.from({ length: rows - 1 }, (_, at) => [
    `id${at}`,
    ...DEALS[at % DEALS.length]!.slice(1),
    ...names.map((_, i) => `value ${(at + i) % 7}`),
  ]);
  return [[...HEADER, ...names], ...lines];
}

async function connect(tab: string, rows: readonly (readonly unknown[])[], setup: Partial<Setup> = {}): Promise<void> {
  put(tab, rows);
  const sources = { deals: { tab, table: '', columns: {} } };
  await excelHost.draw(setupPlan({ ...emptySetup, sources, ...setup }), false);
}
function put(tab: string, rows: readonly (readonly unknown[])[]): void {
  const sheet = office.book.sheets.add(tab);
  office.book.cells.write(sheet, { r: 0, c: 0, rows: rows.length, cols: rows[0]!.length }, rows);
}
async function cost(run: () => Promise<unknown>): Promise<{ trips: number; cells: number }> {
  await office.settled();
  const { traffic } = office.host;
  traffic.reset();
  await run();
  return { trips: traffic.batches, cells: traffic.cellsRead };
}
const read = (tab: string): Promise<Source> =>
  excelHost.read('deals', { tab, table: '' }).then((source) => {
    if (isFailure(source)) throw new Error(source.message);
    return source;
  });

beforeAll(async () => {
  office = await openWorkbook({ sheets: { Calc: [] } });
});

describe('a refresh', () => {
  /** Three for the setup's tab, one for each log that is not there yet, two to find the deals. */
  const CONSTANT = 3 + 2 + 2;

  it.each([1, 2, 5])('costs a constant number of round trips and one for each of %i blocks of rows', async (blocks) => {
    const rows = blocks * ROWS_A_BLOCK - 1;
    await connect(`Blocks${blocks}`, table(rows));
    await store.refresh(); // the first also asks for the events
    const setupCells = (await cost(() => excelHost.readTab('KPI Setup'))).cells;
    // a table of more than one block is looked at first, to see which columns are needed: here all
    const look = blocks > 1 ? 1 : 0;
    expect(await cost(() => store.refresh())).toEqual({
      trips: CONSTANT + look + blocks,
      cells: setupCells + rows * COLUMNS,
    });
  });
});

describe('the columns read', () => {
  const MORE = 100;
  const ROWS = 421;

  it('are those of fields, besides the first and the last rows', async () => {
    await connect('Wide', table(ROWS, MORE));
    await store.refresh();
    const setupCells = (await cost(() => excelHost.readTab('KPI Setup'))).cells;
    const { cells, trips } = await cost(() => store.refresh());
    expect(cells - setupCells).toBe(ENDS * (COLUMNS + MORE) + (ROWS - ENDS) * COLUMNS);
    expect(trips).toBe(3 + 2 + 2 + 3); // head, one block, foot
  });

  it('are all columns where the table fits into one block: a look at its header would be a round trip more', async () => {
    await connect('Narrow', table(300, MORE));
    expect(300 * (COLUMNS + MORE)).toBeLessThan(CELLS_A_BLOCK);
    await store.refresh();
    const setupCells = (await cost(() => excelHost.readTab('KPI Setup'))).cells;
    const { cells, trips } = await cost(() => store.refresh());
    expect(cells - setupCells).toBe(300 * (COLUMNS + MORE));
    expect(trips).toBe(3 + 2 + 2 + 1);
  });

  it('are also those that the scopes of the setup name', async () => {
    const row = {
      on: true,
      owner: '',
      escalation: '',
      cadence: 'weekly',
      green: null,
      amber: null,
      action: '',
      days: 7,
    };
    const scope = { ...row, kpi: 'WIN_RATE', scope: 'Custom 3 = value 1' } as Setup['scoped'][number];
    await connect('Scoped', table(ROWS, MORE), { scoped: [scope] });
    await store.refresh();
    const setupCells = (await cost(() => excelHost.readTab('KPI Setup'))).cells;
    const { cells, trips } = await cost(() => store.refresh());
    expect(cells - setupCells).toBe(ENDS * (COLUMNS + MORE) + (ROWS - ENDS) * (COLUMNS + 1));
    expect(trips).toBe(3 + 2 + 2 + 3);
  });
});

describe('a block that is larger than Excel lets through', () => {
  const long = table(421).map((row, at) =>
    at === 0 ? row : row.map((cell, i) => (i === 1 ? 'x'.repeat(30_000) : cell)),
  );

  it('is read in halves: all rows arrive, in their order', async () => {
    expect(office.host.payloadLimit).toBe(5 * 1024 * 1024);
    put('Long', long);
    const rows: { source?: Source } = {};
    const { trips } = await cost(async () => (rows.source = await read('Long')));
    // 421 and 211 rows are refused, then 106 + 106 + 106 + 103 pass
    expect(trips).toBe(2 + 2 + 4);
    expect(rows.source!.rows.map(([id]) => id)).toEqual(long.map(([id]) => id));
    expect(rows.source!.rows.map((row) => row.length)).toEqual(long.map(() => COLUMNS));
    expect(office.host.traffic.largestResponse).toBeGreaterThan(office.host.payloadLimit);
  });

  it('fails with what Excel says where one row alone is too large', async () => {
    put(
      'TooLong',
      [HEADER, Array.from({ length: COLUMNS * 20 }, () => 'y'.repeat(30_000))].map((row) => pad(row, COLUMNS * 20)),
    );
    await expect(read('TooLong')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

const pad = (row: readonly unknown[], width: number): unknown[] =>
  Array.from({ length: width }, (_, i) => row[i] ?? null);
