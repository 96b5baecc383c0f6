import type { Strip } from '../column';
import { hasEdge } from './text';

/**
 * Whether some cell may repeat an earlier one. Says no only for certain: where all are texts or all are numbers, without
 * spaces around them, and each differs from all others. A dictionary of a million ids would take ten times as long.
 */
export function mayRepeat(strip: Strip): boolean {
  const { size } = strip;
  let slots = 16;
  while (slots < size * 2) slots *= 2;
  const rowIn = new Int32Array(slots);
  const hashIn = new Int32Array(slots);
  let type = '';
  for (let row = 0; row < size; row++) {
    const cell = strip.cell(row);
    if (cell === null || cell === '' || cell === 0) continue;
    if (typeof cell !== 'string' && typeof cell !== 'number') return true;
    if (type === '') type = typeof cell;
    else if (type !== typeof cell) return true;
    if (typeof cell === 'string' && hasEdge(cell)) return true;
    const hash = typeof cell === 'string' ? hashOf(cell) : mixed(cell | 0) ^ mixed((cell / 4294967296) | 0);
    let slot = hash & (slots - 1);
    while (rowIn[slot] !== 0) {
      if (hashIn[slot] === hash && strip.cell(rowIn[slot]! - 1) === cell) return true;
      slot = (slot + 1) & (slots - 1);
    }
    rowIn[slot] = row + 1;
    hashIn[slot] = hash;
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
