import type { Cell } from '../../cell';
import type { Strip } from '../strip';
import type { Reader } from './reader';
import { hasEdge } from './text';

/** So many groups that the table of one group stays in the processor's cache: one table for all would miss it at every cell. */
const GROUP_BITS = 10;
const GROUPS = 1 << GROUP_BITS;

/** Ids of one kind begin alike: the last signs tell most apart. */
const TAIL = 8;

/**
 * Whether some cell may repeat an earlier one. Says no only for certain: where all are texts or all are numbers, without
 * spaces around them, and each differs from all others. Ids in order, as most exports have them, need no more than a look at
 * the one before; a dictionary of a million others would take ten times as long as their hashes.
 */
export function repeatReader(strip: Strip): Reader<boolean> {
  const ascent = new Ascent(strip);
  let hashed: Reader<boolean> | null = null;
  return {
    read(from, to) {
      if (hashed === null && ascent.holds(from, to)) return;
      if (hashed === null) {
        hashed = hashReader(strip);
        hashed.read(0, from);
      }
      hashed.read(from, to);
    },
    end: () => hashed !== null && hashed.end(),
  };
}

/** Cells of which each is above all before it. */
class Ascent {
  private text = '';
  private number = -Infinity;

  constructor(private readonly strip: Strip) {}
  /** Whether it goes on over these rows. */
  holds(from: number, to: number): boolean {
    for (let row = from; row < to; row++) {
      const cell = this.strip.cell(row);
      if (isNothing(cell)) continue;
      if (typeof cell === 'string') {
        if (hasEdge(cell) || cell <= this.text || this.number !== -Infinity) return false;
        this.text = cell;
      } else if (typeof cell === 'number') {
        if (cell <= this.number || this.text !== '') return false;
        this.number = cell;
      } else return false;
    }
    return true;
  }
}

function hashReader(strip: Strip): Reader<boolean> {
  const hashes = new Int32Array(strip.size);
  let [texts, numbers, open] = [false, false, true];
  return {
    read(from, to) {
      for (let row = from; row < to; row++) {
        const cell = strip.cell(row);
        if (typeof cell === 'string') {
          if (cell === '') continue;
          texts = true;
          if (hasEdge(cell)) open = false;
          hashes[row] = hashOf(cell, TAIL);
        } else if (typeof cell === 'number') {
          if (cell === 0) continue;
          numbers = true;
          hashes[row] = hashOfNumber(cell);
        } else if (cell !== null) open = false;
      }
    },
    end() {
      if (!open || (texts && numbers)) return true;
      const told = anyTwoEqual(strip, hashes, strip.size >> 4);
      if (told !== 'many alike') return told;
      for (let row = 0; row < strip.size; row++) hashes[row] = hashOfCell(strip.cell(row));
      return anyTwoEqual(strip, hashes, Infinity) !== false;
    },
  };
}

const isNothing = (cell: Cell): boolean => cell === null || cell === '' || cell === 0;
const groupOf = (hash: number): number => hash >>> (32 - GROUP_BITS);

/** Compares only cells whose hashes are the same; gives up where more than `patience` of them differ. */
function anyTwoEqual(strip: Strip, hashes: Int32Array, patience: number): boolean | 'many alike' {
  const { rows, ends, most } = grouped(strip, hashes);
  let slots = 16;
  while (slots < most * 2) slots *= 2;
  const rowIn = new Int32Array(slots);
  let alike = 0;
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
        if (hashes[other] === hash) {
          if (strip.cell(other) === strip.cell(row)) return true;
          if (++alike > patience) return 'many alike';
        }
        slot = (slot + 1) & (slots - 1);
      }
      rowIn[slot] = row + 1;
    }
  }
  return false;
}

/** The rows that hold something, group by group: where each group ends, and how many the largest has. */
function grouped(strip: Strip, hashes: Int32Array): { rows: Int32Array; ends: Int32Array; most: number } {
  // a blank cell's hash of 0 could also be a text's: only then is the cell looked at again
  const isFilled = (row: number): boolean => hashes[row] !== 0 || !isNothing(strip.cell(row));
  const ends = new Int32Array(GROUPS + 1);
  for (let row = 0; row < hashes.length; row++) if (isFilled(row)) ends[groupOf(hashes[row]!) + 1]!++;
  let most = 0;
  for (let group = 0; group < GROUPS; group++) {
    most = Math.max(most, ends[group + 1]!);
    ends[group + 1]! += ends[group]!;
  }
  const rows = new Int32Array(ends[GROUPS]!);
  const next = ends.slice();
  for (let row = 0; row < hashes.length; row++) if (isFilled(row)) rows[next[groupOf(hashes[row]!)]!++] = row;
  return { rows, ends, most };
}

function hashOf(text: string, signs: number): number {
  let hash = text.length;
  for (let i = Math.max(0, text.length - signs); i < text.length; i++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return mixed(hash);
}

const hashOfNumber = (value: number): number => mixed(value | 0) ^ mixed((value / 4294967296) | 0);

/** With all its signs; 0 for what is blank. */
const hashOfCell = (cell: Cell): number =>
  typeof cell === 'string' ? hashOf(cell, cell.length) : typeof cell === 'number' ? hashOfNumber(cell) : 0;

/** Numbers that follow each other must not fill slots that follow each other. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return once ^ (once >>> 16);
}
