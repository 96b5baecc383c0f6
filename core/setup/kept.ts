import type { Cell } from '../cell';
import type { BlockName } from './blocks';

/** What people wrote on the setup tab beside what the product reads: it is kept, and written back where it belongs. */
export interface Kept {
  /** Lines above the first block. */
  readonly top: readonly (readonly Cell[])[];
  readonly blocks: Readonly<Partial<Record<BlockName, KeptBlock>>>;
}

export interface KeptBlock {
  /** What stands beside the block's title. */
  readonly title: readonly Cell[];
  /** Headers of columns that are not ours, in their order; '' for a column without one. */
  readonly columns: readonly string[];
  /** By the row's key: what stands in those columns. */
  readonly beside: Readonly<Record<string, readonly Cell[]>>;
  /** Lines that are no rows of the block: our columns first, then theirs. */
  readonly below: readonly (readonly Cell[])[];
}

export const NOTHING_KEPT: Kept = { top: [], blocks: {} };

/** Two rows with the same key are the same row, whatever else changed. */
export const rowKey = (texts: readonly string[]): string =>
  texts.map((text) => text.trim().toLowerCase()).join('\u0001');

/** A line without the blank cells at its end. */
export function trimmedEnd(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && isEmpty(cells[end - 1]!)) end--;
  return cells.slice(0, end);
}

const isEmpty = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');
