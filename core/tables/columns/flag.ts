import { type Cell, isBlank } from '../../cell';
import type { BadCell, FlagColumn } from '../column';
import type { Strip } from '../strip';
import type { Reader } from './reader';

const YES = new Set(['true', 'yes', 'y', '1', 'x']);
const NO = new Set(['false', 'no', 'n', '0']);

export function flagOf(cell: Cell): 1 | 0 | -1 | undefined {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (cell === 1) return 1;
  if (cell === 0) return 0;
  if (isBlank(cell)) return -1;
  const text = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  return YES.has(text) ? 1 : NO.has(text) ? 0 : undefined;
}

/** Yes/no columns; CRMs write TRUE, "True", "Yes" or 1. */
export function flagReader(strip: Strip): Reader<FlagColumn> {
  const values = new Int8Array(strip.size).fill(-1);
  const bad = new Map<number, BadCell>();
  return {
    read(from, to) {
      for (let row = from; row < to; row++) {
        const cell = strip.cell(row);
        const flag = flagOf(cell);
        if (flag === undefined) bad.set(row, { cell, not: 'TRUE or FALSE' });
        else values[row] = flag;
      }
    },
    end: () => ({ type: 'flag', header: strip.header, values, bad }),
  };
}
