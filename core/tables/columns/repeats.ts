import type { Cell } from '../../cell';
import type { Strip } from '../strip';
import type { Reader } from './reader';
import { hasEdge } from './text';

/** So many groups that the table of one group stays in the processor's cache: one table for all would miss it at every cell. */
const GROUP_BITS = 10;
const GROUPS = 1 << GROUP_BITS;

/**
 * Whether some cell may repeat an earlier one. Says no only for certain: where all are texts or all are numbers, without
 * spaces around them, and each differs from all others. A dictionary of a million ids would take ten times as long.
 */
export function repeatReader(strip: Strip): Reader<boolean> {
  const hashes = new Int32Array(strip.size);
  const ends = new Int32Array(GROUPS + 1);
  let type = '';
  let open = true;
  return {
    read(from, to) {
      for (let row = from; row < to && open; row++) {
        const cell = strip.cell(row);
        if (isNothing(cell)) continue;
        if (type === '') type = typeof cell;
        open = type === typeof cell && (typeof cell === 'string' ? !hasEdge(cell) : typeof cell === 'number');
        const hash =
          typeof cell === 'string' ? hashOf(cell) : mixed(Number(cell) | 0) ^ mixed((Number(cell) / 4294967296) | 0);
        hashes[row] = hash;
        ends[groupOf(hash) + 1]!++;
      }
    },
    end: () => !open || anyTwoEqual(strip, hashes, ends),
  };
}

const isNothing = (cell: Cell): boolean => cell === null || cell === '' || cell === 0;
const groupOf = (hash: number): number => hash >>> (32 - GROUP_BITS);

/** Compares only cells whose hashes are the same. `ends` counts the rows of each group. */
function anyTwoEqual(strip: Strip, hashes: Int32Array, ends: Int32Array): boolean {
  let most = 0;
  for (let group = 0; group < GROUPS; group++) {
    most = Math.max(most, ends[group + 1]!);
    ends[group + 1]! += ends[group]!;
  }
  const rows = new Int32Array(ends[GROUPS]!);
  const next = ends.slice();
  for (let row = 0; row < strip.size; row++)
    // a blank cell's hash of 0 could also be a text's: only then is the cell looked at again
    if (hashes[row] !== 0 || !isNothing(strip.cell(row))) rows[next[groupOf(hashes[row]!)]!++] = row;
  let slots = 16;
  while (slots < most * 2) slots *= 2;
  const rowIn = new Int32Array(slots);
  for (let group = 0; group < GROUPS; group++) {
    const end = ends[group + 1]!;
    if (end - ends[group]! < 2) continue;
    rowIn.fill(0);
    for (let place = ends[group]!; place < end; place++) {
      const row = rows[place]!;
      const hash = hashes[row]!;
      let slot = hash & (slots - 1);
      while (rowIn[slot] !== 0) {
        const other = rowIn[slot]! - 1;
        if (hashes[other] === hash && strip.cell(other) === strip.cell(row)) return true;
        slot = (slot + 1) & (slots - 1);
      }
      rowIn[slot] = row + 1;
    }
  }
  return false;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return mixed(hash);
}

/** Numbers that follow each other must not fill slots that follow each other. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return once ^ (once >>> 16);
}
