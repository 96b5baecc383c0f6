import type { BadCell, NumberColumn } from '../column';
import type { Strip } from '../strip';
import { numberReader } from './number';
import type { Reader } from './reader';

/** Rates such as a stage probability: 0–1, 0–100 or "25%". The scale is decided by the whole column: any value above 1 makes it 0–100. */
export function fractionReader(strip: Strip): Reader<NumberColumn> {
  const percent = new Set<number>();
  const numbers = numberReader(
    strip.seenAs((cell, row) => {
      if (typeof cell !== 'string' || !cell.trim().endsWith('%')) return cell;
      percent.add(row);
      return cell.trim().slice(0, -1).trim();
    }),
  );
  return { read: numbers.read, end: () => scaled(numbers.end(), percent) };
}

function scaled(column: NumberColumn, percent: ReadonlySet<number>): NumberColumn {
  const { values } = column;
  const bad = new Map<number, BadCell>(column.bad);
  const isPercent = (row: number): boolean => percent.size > 0 && percent.has(row);
  let most = 0;
  for (let row = 0; row < values.length; row++) if (values[row]! > most && !isPercent(row)) most = values[row]!;
  for (let row = 0; row < values.length; row++) {
    const raw = values[row]!;
    const value = most > 1 || isPercent(row) ? raw / 100 : raw;
    values[row] = value;
    if ((value >= 0 && value <= 1) || Number.isNaN(value)) continue;
    values[row] = NaN;
    bad.set(row, { cell: raw, not: 'a rate from 0 to 100 %' });
  }
  return { ...column, bad };
}
