import type { BadCell, NumberColumn, TallyColumn } from '../column';
import type { Strip } from '../strip';
import { flagOf } from './flag';
import { numberReader } from './number';
import type { Reader } from './reader';

/** TRUE and FALSE (Yes, No, x) count as 1 and 0; numbers as they stand, if they can be a count. */
export function tallyReader(strip: Strip): Reader<TallyColumn> {
  const numbers = numberReader(
    strip.seenAs((cell) => {
      const flag = flagOf(cell);
      return flag === 1 || flag === 0 ? flag : cell;
    }),
  );
  return { read: numbers.read, end: () => counts(strip, numbers.end()) };
}

function counts(strip: Strip, numbers: NumberColumn): TallyColumn {
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
