// Columns are read piece by piece before anybody asks, so that no piece of work holds the page; what is asked in between is right.
import { describe, expect, test } from 'vitest';
import { Connected, emptySetup, kpis, plainCell, trackedLines, trackedRows } from '../../core/index';
import { TODAY } from './ask';

const ROWS = 20_000;
/** As core/connected.ts says. */
const PIECE = 8192;
const HEADER = ['Deal ID', 'Owner', 'Stage', 'Amount', 'Created Date', 'Close Date'];
const deals = Array.from({ length: ROWS }, (_, i): unknown[] => [
  ...[`d-${100_000 + i}`, `Owner ${i % 7}`, ['Closed Won', 'Closed Lost', 'Negotiation'][i % 3], 1000 + (i % 17)],
  ...[TODAY - 90 - (i % 11), TODAY - (i % 80)],
]);
const TOTAL = ['Subtotal', '', '', 4711, '', ''];
const setup = { ...emptySetup, sources: { deals: { tab: 'Deals', table: '', columns: {} } } };

function workbook(rows: readonly unknown[][]) {
  const seen = { cells: 0 };
  const cell = (raw: unknown) => {
    seen.cells++;
    return plainCell(raw);
  };
  const connected = new Connected(setup, { deals: { name: 'deals', rows: [HEADER, ...rows], cell } });
  connected.expect(trackedRows(kpis, setup).map(({ kpi }) => kpi));
  const count = (run: () => unknown): number => {
    const before = seen.cells;
    run();
    return seen.cells - before;
  };
  return { connected, count };
}
const values = (connected: Connected) =>
  trackedLines(connected, TODAY).map(({ kpi, result, verdict }) => [kpi.id, result, verdict]);
const at = (line: number) => [...deals.slice(0, line), TOTAL, ...deals.slice(line)];

test('no piece reads more cells than those of its rows, and afterwards no KPI reads any', () => {
  const { connected, count } = workbook(deals);
  const steps = connected.ahead();
  const pieces: number[] = [];
  for (let done: boolean | undefined = false; !done;) pieces.push(count(() => (done = steps.next().done)));
  expect(pieces.length).toBe(Math.ceil(ROWS / PIECE));
  expect(Math.max(...pieces)).toBeLessThanOrEqual(PIECE * HEADER.length);
  expect(Math.min(...pieces)).toBeGreaterThan(0);
  // but for the owner, whom a filter may ask for, and the cells of the header
  expect(count(() => values(connected))).toBe(0);
});

describe.each([
  ['no total', deals],
  ['a total on the first line', at(0)],
  ['a total in the first piece', at(5000)],
  ['a total in the second', at(PIECE + 5)],
  ['a total at the end', at(ROWS)],
])('with %s', (_, rows) => {
  const alone = values(workbook(deals).connected);
  test('the numbers are those of a reading at once', () => {
    const { connected } = workbook(rows);
    expect([...connected.ahead()].length).toBeGreaterThan(1);
    expect(values(connected)).toEqual(alone);
  });
  test('so they are when asked for after the first piece, with columns nobody announced', () => {
    const { connected } = workbook(rows);
    connected.ahead().next();
    const table = connected.table('deals');
    const owners = table.column('owner');
    expect(owners.type === 'text' && [owners.texts[owners.codes[0]!], owners.texts[owners.codes[ROWS - 1]!]]).toEqual([
      ...['Owner 0', `Owner ${(ROWS - 1) % 7}`],
    ]);
    expect(values(connected)).toEqual(alone);
    expect([...connected.ahead()]).toEqual([]);
  });
  test('so they are when the size is asked for after the first piece', () => {
    const { connected } = workbook(rows);
    connected.ahead().next();
    expect(connected.table('deals').size).toBe(ROWS);
    expect(values(connected)).toEqual(alone);
  });
});

test('a table that cannot be read stops nothing here, and says why where it is asked', () => {
  const { connected } = workbook([]);
  expect([...connected.ahead()]).toEqual([]);
  const [line] = trackedLines(connected, TODAY);
  expect(line!.result).toMatchObject({ message: expect.stringContaining('no rows') as string });
});
