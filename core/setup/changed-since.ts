import { type Cell, isBlank, isCellError, showCell } from '../cell';
import { cellName } from './columns';

type Cells = readonly (readonly Cell[])[];

/** Names the first cell of a tab that somebody changed since it was read; null where the tab stands as it was. */
export function changedSince(tab: string, before: Cells | null, now: Cells | null): string | null {
  const tail = 'Nothing was written: what stands there now has been read, so look at it and save again.';
  if (now === null) return before === null ? null : `${tab} was deleted meanwhile. ${tail}`;
  for (let row = 0; row < Math.max(before?.length ?? 0, now.length); row++) {
    const [old, current] = [before?.[row] ?? [], now[row] ?? []];
    for (let column = 0; column < Math.max(old.length, current.length); column++) {
      const [was, is] = [old[column] ?? null, current[column] ?? null];
      if (same(was, is)) continue;
      const what = isBlank(is) ? 'emptied it' : `changed it to ${showCell(is)}`;
      return `${tab}, ${cellName(row, column)}: somebody has ${what} meanwhile. ${tail}`;
    }
  }
  return null;
}

function same(a: Cell, b: Cell): boolean {
  if (isBlank(a) && isBlank(b)) return true;
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
