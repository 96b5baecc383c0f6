import type { BadCell, Strip, TallyColumn } from '../column';
import { flagOf } from './flag';
import { readNumbers } from './number';

/** TRUE and FALSE (Yes, No, x) count as 1 and 0; numbers as they stand, if they can be a count. */
export function readTallies(strip: Strip): TallyColumn {
  const numbers = readNumbers({
    ...strip,
    cell(row) {
      const cell = strip.cell(row);
      const flag = flagOf(cell);
      return flag === 1 || flag === 0 ? flag : cell;
    },
  });
  const bad = new Map<number, BadCell>();
  for (const row of numbers.bad.keys()) bad.set(row, { cell: strip.cell(row), not: 'TRUE, FALSE or a count' });
  for (let row = 0; row < strip.size; row++) {
    const value = numbers.values[row]!;
    if (Number.isNaN(value) || (value >= 0 && Number.isInteger(value))) continue;
    numbers.values[row] = NaN;
    bad.set(row, { cell: strip.cell(row), not: 'a count of whole events' });
  }
  return { type: 'tally', header: strip.header, values: numbers.values, bad };
}
