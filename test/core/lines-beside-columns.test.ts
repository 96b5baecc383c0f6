// Lines are told apart while columns are read, block by block: wherever a total or a footer shows up, the rows are the same.
import { describe, expect, test } from 'vitest';
import { isFailure, kinds, openTable, plainCell } from '../../core/index';
import { TODAY, ask, number } from './ask';

type Row = readonly unknown[];
const HEADER = ['Deal ID', 'Owner', 'Stage', 'Amount', 'Created Date', 'Close Date'];
/** Nearly three blocks of rows. */
const deals: readonly Row[] = Array.from({ length: 3000 }, (_, i) => [
  ...[`d-${i}`, `Owner ${i % 7}`, i % 3 ? 'Closed Won' : 'Closed Lost', 1000 + i],
  ...[TODAY - 90 - (i % 11), TODAY - (i % 80)],
]);
const TOTAL: Row = ['Subtotal', '', '', 4711, '', ''];
const open = (rows: readonly Row[]) =>
  openTable(kinds.deals, { name: 'deals', rows: [HEADER, ...rows], cell: plainCell });
const FIELDS = ['stage', 'amount', 'created', 'close_date', 'owner'] as const;

/** All that can be read of a table; the columns first, since that is what happens before anybody knows the size. */
function everything(table: ReturnType<typeof open>) {
  table.expect([...FIELDS]);
  const columns = FIELDS.map((field) => table.column(field));
  return { columns, repeats: table.mayRepeat('id'), size: table.size };
}

describe.each([0, 1, 1023, 1024, 1025, 2047, 2500, 3000])('a total on line %i', (at) => {
  const table = open([...deals.slice(0, at), TOTAL, ...deals.slice(at)]);
  test('is no row, whichever block it stands in', () => {
    expect(everything(table)).toEqual(everything(open(deals)));
    expect(table.passedOver).toBe(1);
  });
  test('moves the rows under it', () => {
    const rows = [0, at - 1, at, 2999].filter((row) => row >= 0 && row < 3000);
    expect(rows.map((row) => table.rowNumber(row))).toEqual(rows.map((row) => row + 2 + Number(row >= at)));
  });
});

test('a group that shows its value once has it on every row, in later blocks too', () => {
  const grouped = deals.map((row, i) => [i % 1500 === 0 ? `North ${i}` : '', ...row]);
  const rows = [...grouped.slice(0, 1500), ['Subtotal', '', '', '', 4711, '', ''], ...grouped.slice(1500)];
  const table = openTable(kinds.deals, { name: 'deals', rows: [['Region', ...HEADER], ...rows], cell: plainCell });
  const region = table.columnNamed('Region');
  const column = table.typedColumn(Number(region), 'text');
  expect(column.type === 'text' && [0, 1499, 1500, 2999].map((row) => column.texts[column.codes[row]!])).toEqual([
    ...['North 0', 'North 0', 'North 1500', 'North 1500'],
  ]);
});

test('totals alone are no rows, and a table of them is said to be empty', () => {
  expect([open([TOTAL, TOTAL]).isEmpty, open([]).isEmpty, open([TOTAL, deals[0]!]).isEmpty]).toEqual([
    ...[true, true, false],
  ]);
  const answer = ask('WIN_RATE', [HEADER, TOTAL]);
  expect(isFailure(answer) && answer.code).toBe('no-data');
  expect(number(ask('DEALS_WON', [HEADER, TOTAL, ...deals], TODAY, 90))).toBe(2000);
});

describe('ids that end alike', () => {
  const ids = (id: (i: number) => unknown) => open(deals.map((row, i) => [id(i), ...row.slice(1)])).mayRepeat('id');
  test('are told apart by their other signs', () => {
    expect(ids((i) => `${i}-00000000`)).toBe(false);
    expect(ids((i) => `${i % 2999}-00000000`)).toBe(true);
    expect(ids((i) => `${i}-${'0'.repeat(i % 9)}`)).toBe(false);
  });
  test('are told apart as numbers', () => {
    expect(ids((i) => i * 4294967296 + 1)).toBe(false);
    expect(ids((i) => (i % 2999) + 1)).toBe(true);
  });
  test('may repeat where a number could be the same as a text', () => {
    expect(ids((i) => (i === 7 ? 8 : `${i}`))).toBe(true);
  });
});
