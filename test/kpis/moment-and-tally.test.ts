import { describe, expect, test } from 'vitest';
import { type Cell, dayOf } from '../../core/index';
import { NO_OFFSET } from '../../core/tables/column';
import { momentReader } from '../../core/tables/columns/moment';
import { tallyReader } from '../../core/tables/columns/tally';
import { strip, whole } from '../core/strip';

const moments = (cells: readonly Cell[], order?: 'DMY' | 'MDY') =>
  whole(momentReader(strip(cells), order), cells.length);
const tallies = (cells: readonly Cell[]) => whole(tallyReader(strip(cells)), cells.length);
const DAY = dayOf(2024, 2, 1);

describe('a moment column', () => {
  const at = (cell: Cell, order?: 'DMY' | 'MDY') => moments([cell], order);
  test.each([
    ['2024-02-01 09:30', DAY + 9.5 / 24],
    ['2024-02-01T09:30:00', DAY + 9.5 / 24],
    ['2024-02-01T09:30:00.000Z', DAY + 9.5 / 24],
    ['2024-02-01 9:30 pm', DAY + 21.5 / 24],
    ['2024-02-01, 12:15 a.m.', DAY + 0.25 / 24],
    ['1 Feb 2024 09:30', DAY + 9.5 / 24],
    ['Feb 1, 2024 09:30 AM', DAY + 9.5 / 24],
    ['2024-02-01 00:00', DAY],
  ])('%s', (text, moment) => {
    const column = at(text);
    expect(column.bad.size).toBe(0);
    expect(column.values[0]).toBe(moment);
    expect(column.timed[0]).toBe(1);
  });
  test.each([
    ['01/02/2024 09:30', 'DMY'],
    ['02/01/2024 09:30', 'MDY'],
  ] as const)('%s read as %s', (text, order) => expect(at(text, order).values[0]).toBe(DAY + 9.5 / 24));
  test('one order for the whole column, and refused where none is proved', () => {
    expect([...moments(['01/02/2024 09:30', '13/02/2024 10:00']).values]).toEqual([DAY + 9.5 / 24, DAY + 12 + 10 / 24]);
    expect(at('01/02/2024 09:30').bad.get(0)?.not).toMatch(/^clear/);
  });
  test('time zones are kept: Z, offsets, none', () => {
    const texts = ['2024-02-01 09:30Z', '2024-02-01 09:30+05:30', '2024-02-01 09:30-0800', '2024-02-01 09:30'];
    expect([...moments(texts).offsets]).toEqual([0, 330, -480, NO_OFFSET]);
  });
  test('a serial number is midnight beside cells that carry a time, else a bare day', () => {
    expect([...moments([DAY, DAY + 0.5]).timed]).toEqual([1, 1]);
    expect([...moments([DAY, DAY + 1]).timed]).toEqual([0, 0]);
    expect([...moments([DAY, '2024-02-01', '2024-02-01 10:00']).timed]).toEqual([1, 0, 1]);
  });
  test.each(['2024-02-01 25:00', '2024-02-01 10:75', '2024-02-01 13:00 PM', 'tomorrow', true])(
    '%s is no moment',
    (cell) => {
      const column = at(cell);
      expect(column.bad.has(0)).toBe(true);
      expect(column.values[0]).toBe(0);
    },
  );
  test.each([null, '', ' ', 0])('%j is blank', (cell) => {
    const column = at(cell);
    expect(column.bad.size).toBe(0);
    expect(column.values[0]).toBe(0);
  });
});

describe('a tally column', () => {
  test('yes, no and counts', () =>
    expect([...tallies([true, 'False', 'Yes', 'x', 'n', 3, '1,200', 0]).values]).toEqual([1, 0, 1, 1, 0, 3, 1200, 0]));
  test('blank is no count', () => expect([...tallies([null, '', ' ']).values]).toEqual([NaN, NaN, NaN]));
  test.each(['maybe', -1, 0.5, { error: '#N/A' }])('%j is none', (cell) => {
    const column = tallies([cell]);
    expect(column.values[0]).toBeNaN();
    expect(column.bad.get(0)?.cell).toEqual(cell);
  });
});
