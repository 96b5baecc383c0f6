// Fifty live formulas without a table: one edit is one reading, the table is typed once, and only what changed is pushed.
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readAhead } from '../../addin/taskpane/tracked';
import { excelHost } from '../../addin/excel/host';
import { store } from '../../addin/store';
import { Connected, callFunction, emptySetup, plainCell, sampleDeals, setupPlan } from '../../core/index';
import { type Workbook, openWorkbook } from './workbook';

const AS_OF = 46203;
const sample = sampleDeals(AS_OF, 'salesforce');
const [HEADER, ...DEALS] = sample.rows as [readonly string[], ...unknown[][]];
const column = (name: string) => HEADER.indexOf(name);
const letter = (name: string) => String.fromCharCode(65 + column(name));

/** A deal that was lost in the last weeks: won, it changes every win rate of its owner. */
const LOST = DEALS.findIndex(
  (row) =>
    row[column('Stage')] === 'Closed Lost' &&
    Number(row[column('Close Date')]) > AS_OF - 20 &&
    row[column('Type')] !== 'Renewal',
);
const HIS = String(DEALS[LOST]![column('Opportunity Owner')]);
const HERS = DEALS.map((row) => String(row[column('Opportunity Owner')])).find((owner) => owner !== HIS);
const owner = (i: number) => (i % 2 ? HIS : HERS)!;
const days = (i: number) => 80 + i;

/** Cells that anybody has read as cells: arguments and table. */
const seen = vi.hoisted(() => ({ cells: 0 }));
vi.mock('../../addin/excel/cell', async (original) => {
  const { excelCell } = await original<{ excelCell: (raw: unknown) => unknown }>();
  const counting = (raw: unknown) => {
    seen.cells++;
    return excelCell(raw);
  };
  return { excelCell: counting };
});
/** Sentences that cells were answered with. */
const pushed: string[] = [];
vi.mock('../../addin/functions/excel-answer', async (original) => {
  const answers = await original<{ excelAnswer: (answer: unknown) => unknown }>();
  return {
    ...answers,
    excelAnswer(answer: unknown) {
      pushed.push(String((answer as { message?: string }).message));
      return answers.excelAnswer(answer);
    },
  };
});
/** Holds a round of answers up after half of them. */
const held = vi.hoisted((): { gate: Promise<void> | null } => ({ gate: null }));
vi.mock('../../addin/functions/pieces', async (original) => {
  const pieces = await original<{ inPieces: <T>(items: Iterable<T>, work: (item: T) => void) => Promise<void> }>();
  return {
    async inPieces<T>(items: Iterable<T>, work: (item: T) => void) {
      if (!held.gate) return pieces.inPieces(items, work);
      let answered = 0;
      for (const item of items) {
        work(item);
        if (++answered === 25) await held.gate;
      }
    },
  };
});
const readings = vi.spyOn(excelHost, 'read');
const told: string[] = [];
const { onEdited } = excelHost;
vi.spyOn(excelHost, 'onEdited').mockImplementation((listener) =>
  onEdited((tabs) => {
    told.push(...tabs);
    listener(tabs);
  }),
);

let office: Workbook;
const PATIENCE = { timeout: 8000, interval: 20 };
const until = (f: () => unknown) => expect.poll(f, PATIENCE);
const rates = () => Array.from({ length: 50 }, (_, i) => office.cell('Calc', `A${i + 1}`));
const setLost = (stage: string) => office.type('Deals', `${letter('Stage')}${LOST + 2}`, stage);

/** Everything that edits so far have set going is done: a last edit, of a tab that nothing leans on, has been told. */
async function done(): Promise<void> {
  told.length = 0;
  office.type('Notes', 'A1', Math.random());
  await vi.waitFor(() => expect(told).toContain('Notes'), PATIENCE);
  await Promise.all(readings.mock.results.map(({ value }) => value as Promise<unknown>));
  await office.settled();
}
function startCounting(): () => { read: number; tables: number; answered: number } {
  const { traffic, functions } = office.host;
  traffic.reset();
  readings.mockClear();
  seen.cells = 0;
  const { answered } = functions.calls.stats;
  return () => ({
    read: traffic.cellsRead,
    tables: readings.mock.calls.length,
    answered: functions.calls.stats.answered - answered,
  });
}
const connect = (tab: string, table: string): Promise<void> =>
  excelHost.draw(
    setupPlan({
      ...emptySetup,
      sources: { deals: { tab, table, columns: {} } },
      options: { ...emptySetup.options, asOf: AS_OF },
    }),
    false,
  );

beforeAll(async () => {
  office = await openWorkbook({ sheets: { Calc: [], Notes: [] } });
  await excelHost.insertSample('Deals', sample);
  await connect('Deals', 'Deals');
});

describe('fifty live formulas', () => {
  let before: unknown[];
  beforeAll(async () => {
    for (let i = 0; i < 50; i++) office.type('Calc', `A${i + 1}`, `=KPI.WIN_RATE(,,${days(i)},"owner","${owner(i)}")`);
    await vi.waitFor(() => expect(rates().filter((rate) => typeof rate === 'number')).toHaveLength(50), PATIENCE);
    before = rates();
    await done();
  });
  afterEach(async () => {
    setLost('Closed Lost');
    await until(rates).toEqual(before);
    await done();
  });

  it('cost one reading after one edit; those that changed are pushed', async () => {
    const counts = startCounting();
    setLost('Closed Won');
    await until(() => rates().map((rate, i) => rate !== before[i])).toEqual(before.map((_, i) => i % 2 === 1));
    const { cells } = seen;
    await done();
    expect(counts()).toEqual({ read: (DEALS.length + 1) * HEADER.length, tables: 1, answered: 25 });
    expect(cells).toBe(typedOnce());
  });

  it('cost nothing after an edit of another tab', async () => {
    const counts = startCounting();
    office.type('Notes', 'B2', 'a note');
    await done();
    expect(counts()).toEqual({ read: 0, tables: 0, answered: 0 });
    expect(seen.cells).toBe(0);
    // answers that were pushed for nothing would arrive with these
    setLost('Won');
    await until(() => rates().every((rate, i) => i % 2 === 0 || rate !== before[i])).toBe(true);
    await done();
    expect(counts()).toMatchObject({ tables: 1, answered: 25 });
  });

  it('are answered with the next edit where Excel would not say which tab it was', async () => {
    const refused = office.host.failNext({ on: 'batch', code: 'InvalidOperationInCellEditMode' });
    setLost('Closed Won');
    await until(() => refused.hits).toBe(1);
    await done();
    await until(() => rates().map((rate, i) => rate !== before[i])).toEqual(before.map((_, i) => i % 2 === 1));
  });

  it('show the last edit where it came while the one before was being answered', async () => {
    let release: (() => void) | undefined;
    held.gate = new Promise((resolve) => (release = resolve));
    startCounting();
    setLost('Closed Won');
    await until(() => rates().some((rate, i) => rate !== before[i])).toBe(true);
    setLost('Closed Lost');
    await until(() => readings.mock.calls.length).toBe(2);
    await done();
    held.gate = null;
    release!();
    await until(rates).toEqual(before);
  });
});

describe('a formula that names a column of no field, in a table of several blocks', () => {
  const MORE = 100;
  const ENDS = 25 + 25;
  const rows = sample.rows.map((row, at) => [
    ...row,
    ...Array.from({ length: MORE }, (_, i) => (at === 0 ? `Custom ${i}` : `value ${(at + i) % 3}`)),
  ]);
  /** What the deal that will be won has there, and what others have. */
  const [ITS, OTHER] = [String(rows[LOST + 1]![HEADER.length + 7]), String(rows[LOST + 2]![HEADER.length + 7])];
  const READ = ENDS * rows[0]!.length + (rows.length - ENDS) * (HEADER.length + 1);
  const now = () => [office.cell('Calc', 'C1'), office.cell('Calc', 'C2')];
  let first: ReturnType<ReturnType<typeof startCounting>>;

  beforeAll(async () => {
    const sheet = office.book.sheets.add('Wide');
    office.book.cells.write(sheet, { r: 0, c: 0, rows: rows.length, cols: rows[0]!.length }, rows);
    await connect('Wide', '');
    await store.refresh();
    await done();
    const counts = startCounting();
    office.type('Calc', 'C1', `=KPI.WIN_RATE(,,,"Custom 7","${ITS}")`);
    office.type('Calc', 'C2', `=KPI.WIN_RATE(,,,"Custom 7","${OTHER}")`);
    await vi.waitFor(() => expect(now().map((rate) => typeof rate)).toEqual(['number', 'number']), PATIENCE);
    await done();
    first = counts();
  });

  it('has the column read once, and is answered as from the whole table', () => {
    expect(first).toMatchObject({ read: READ, tables: 1 });
    expect(now()).toEqual([ofWhole(ITS), ofWhole(OTHER)]);
  });

  it('says until then that the column is being read', () => {
    expect(pushed).toContain(
      'The column "Custom 7" of deals is being read, and the answer follows: where it does not, open KPI setup and choose "Read the workbook again".',
    );
  });

  it('has it read with the others from then on', async () => {
    const [its, other] = now();
    const counts = startCounting();
    office.type('Wide', `${letter('Stage')}${LOST + 2}`, 'Closed Won');
    await until(() => Number(now()[0]) > Number(its)).toBe(true);
    await done();
    expect(counts()).toMatchObject({ read: READ, tables: 1 });
    expect(now()[1]).toBe(other);
  });

  function ofWhole(value: unknown): unknown {
    return callFunction('WIN_RATE', [rows, AS_OF, null, [['Custom 7']], [[value]]], {
      cell: plainCell,
      today: () => AS_OF,
      connected: () => new Connected(emptySetup, {}),
    });
  }
});

/** Cells that are looked at where the columns of the tracked KPIs are read ahead, and fifty formulas read only what else they need. */
function typedOnce(): number {
  const rows = sample.rows.map((row) => [...row]);
  rows[1]![column('Opportunity Name')] = 'other content, which nobody has typed yet';
  let cells = 0;
  const cell = (raw: unknown) => {
    cells++;
    return plainCell(raw);
  };
  const setup = { ...emptySetup, options: { ...emptySetup.options, asOf: AS_OF } };
  const connected = new Connected(setup, { deals: { name: 'deals', rows, cell } });
  expect([...readAhead(connected)]).toEqual([]);
  const ask = (i: number) =>
    callFunction('WIN_RATE', [null, null, days(i), [['owner']], [[owner(i)]]], {
      cell,
      today: () => AS_OF,
      connected: () => connected,
    });
  for (let i = 0; i < 50; i++) expect(ask(i)).toEqual(expect.any(Number));
  const all = cells;
  cells = 0;
  ask(0);
  expect(cells).toBeLessThan(10);
  expect(all - 50 * cells).toBeLessThan(HEADER.length * rows.length); // no cell twice
  return all;
}
