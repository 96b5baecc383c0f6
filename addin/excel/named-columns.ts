import type { KindId } from '../../core/index';
import { touch } from './edits';

const NONE: ReadonlySet<string> = new Set();
const named = new Map<KindId, Set<string> | 'all'>();

/** Headers that formulas have named, beyond the columns of fields; 'all' where the table's form needs every column. */
export const namedColumns = (kind: KindId): ReadonlySet<string> | 'all' => named.get(kind) ?? NONE;

/** Remembered for as long as the add-in runs; null: all. Says whether that is news. */
export function nameColumn(kind: KindId, header: string | null): boolean {
  const known = named.get(kind) ?? new Set<string>();
  if (known === 'all' || (header !== null && known.has(header))) return false;
  named.set(kind, header === null ? 'all' : known.add(header));
  return true;
}

/** Has the tab read again, as after an edit, and this time with what was asked for. */
export function askForColumn(kind: KindId, tab: string, header: string | null): void {
  if (nameColumn(kind, header)) touch(tab);
}
