// How often cells are read, as exact counts: a table is read and typed once for its content, whatever hands it over.
import { expect, test } from 'vitest';
import { type Desk, Connected, callFunction, emptySetup, kinds, openTable, plainCell } from '../../core/index';
import { TODAY } from './ask';

const ROWS = 40;
const HEADER = ['Deal ID', 'Deal Name', 'Owner', 'Stage', 'Amount', 'Created Date', 'Close Date', 'Comment'];
const table = (comment = ''): unknown[][] => [
  HEADER,
  ...Array.from({ length: ROWS }, (_, i) => [
    ...[`d-${100 + i}`, `Deal ${i}`, `Owner ${i % 3}`, i % 2 ? 'Closed Won' : 'Closed Lost', 1000 + i],
    ...[TODAY - 90, TODAY - (i % 80), comment],
  ]),
];

/** A reader that counts, with what it read. */
function counting() {
  const seen = { cells: 0 };
  const cell = (raw: unknown) => {
    seen.cells++;
    return plainCell(raw);
  };
  const desk = (connected?: Connected): Desk => ({
    cell,
    today: () => TODAY,
    connected: () => connected ?? new Connected(emptySetup, {}),
  });
  return { seen, cell, desk };
}
const winRate = (desk: Desk, rows: unknown, owner: string) =>
  callFunction('WIN_RATE', [rows, TODAY, 90, 'owner', owner], desk);
/** Cells of the formula's own arguments: as_of, days, and a name with its value. */
const cost = (seen: { cells: number }, run: () => unknown): number => {
  const before = seen.cells;
  expect(run()).toEqual(expect.any(Number));
  return seen.cells - before;
};

test('a second formula over the same content reads its own arguments and no cell of the table', () => {
  const { seen, desk } = counting();
  const first = cost(seen, () => winRate(desk(), table(), 'Owner 0'));
  const next = cost(seen, () => winRate(desk(), table(), 'Owner 1'));
  expect(first).toBeGreaterThan(ROWS);
  expect(next).toBeLessThan(10);
  expect(cost(seen, () => winRate(desk(), table(), 'Owner 2'))).toBe(next);
});

test('one cell that differs, even in a column that no formula reads, makes another table', () => {
  const { seen, desk } = counting();
  const first = cost(seen, () => winRate(desk(), table(), 'Owner 0'));
  expect(cost(seen, () => winRate(desk(), table('called'), 'Owner 0'))).toBe(first);
  const changed = table();
  changed[1]![3] = 'Closed Won';
  const before = winRate(desk(), table(), 'Owner 0');
  expect(winRate(desk(), changed, 'Owner 0')).toBeGreaterThan(Number(before));
  expect(winRate(desk(), table(), 'Owner 0')).toBe(before);
});

test('fifty formulas without a table read the connected one once', () => {
  const { seen, desk, cell } = counting();
  const setup = { ...emptySetup, sources: { deals: { tab: 'Deals', table: '', columns: {} } } };
  const connected = new Connected(setup, { deals: { name: 'deals', rows: table(), cell } });
  cost(seen, () => winRate(desk(connected), null, 'Owner 0'));
  const next = cost(seen, () => winRate(desk(connected), null, 'Owner 1'));
  expect(next).toBeLessThan(10);
  const more = Array.from({ length: 48 }, (_, i) => cost(seen, () => winRate(desk(connected), null, `Owner ${i % 3}`)));
  expect(new Set(more)).toEqual(new Set([next]));
  // a setup that changed makes another workbook, but not another table
  const later = new Connected({ ...setup, audited: TODAY }, connected.sources);
  expect(cost(seen, () => winRate(desk(later), null, 'Owner 1'))).toBe(next);
});

/** A deals table, and how many cells a deed reads of it. */
function opened(rows = table()) {
  const { seen, cell } = counting();
  const deals = openTable(kinds.deals, { name: 'deals', rows, cell });
  const read = (run: () => unknown): number => {
    const before = seen.cells;
    run();
    return seen.cells - before;
  };
  return { deals, read };
}

test('a column is read once, and only when it is asked for', () => {
  const { deals, read } = opened();
  expect(read(() => deals.column('stage'))).toBe(ROWS);
  expect(read(() => deals.column('stage'))).toBe(0);
  expect(read(() => deals.mayRepeat('id'))).toBe(ROWS);
  expect(read(() => deals.mayRepeat('id'))).toBe(0);
});

test('ids in no order are read a second time as far as they were in order', () => {
  const { deals, read } = opened(table().map((row, i) => (i === 10 ? ['d-1', ...row.slice(1)] : row)));
  expect(read(() => expect(deals.mayRepeat('id')).toBe(false))).toBe(10 + ROWS);
});

test('columns that are expected are read together with the first that is asked for', () => {
  const { deals, read } = opened();
  expect(read(() => deals.expect(['stage', 'amount', 'type']))).toBe(0);
  expect(read(() => deals.expectRepeats('id'))).toBe(0);
  expect(read(() => deals.column('amount'))).toBe(3 * ROWS); // the table has no type
  expect(read(() => [deals.column('stage'), deals.mayRepeat('id')])).toBe(0);
  expect(read(() => deals.column('created'))).toBe(ROWS);
});

test('a look for bad cells reads every column once, of texts those that may be none, and not again what a KPI has read', () => {
  const { deals, read } = opened(table().with(5, ['d-4', '#N/A', 7, 'Closed Won', 1000, TODAY - 90, TODAY, '']));
  deals.column('stage');
  deals.expectBadCells();
  const typed = ['amount', 'created', 'close_date'];
  expect(read(() => deals.badCells('name'))).toBe(typed.length * ROWS + 2); // the error, and the number beside it
  expect([...deals.badCells('name').keys(), ...deals.badCells('owner').keys()]).toEqual([4]);
  expect(read(() => deals.badCells('amount'))).toBe(0);
});
