import type { Kind } from './kind';
import { openTable } from './open';
import type { Source } from './source';
import type { ReadingRules, Table } from './table';

/** Cells of the tables kept, together: 100,000 rows of two dozen columns. A larger table is fast only where it is connected. */
const MOST_CELLS = 2_500_000;
/** Tables kept by content, and readings of one source: formulas may differ in what they say about stages and dates. */
const MOST_TABLES = 4;

interface Kept {
  readonly table: Table;
  readonly asked: string;
}

/** The latest last. They hold the arrays that the host handed over, which nobody changes (see Source). */
let kept: readonly Kept[] = [];
const bySource = new WeakMap<Source, readonly Kept[]>();

/**
 * The same as openTable, but a table is recognised and typed once: for all formulas over the source that the host has read,
 * and for all that hand over the same content, each in an array of its own. Content is compared cell by cell, since a wrong
 * number is worse than a slow one.
 */
export function openedTable(kind: Kind, source: Source, rules: ReadingRules): Table {
  const asked = `${kind.id}\u0001${source.name}\u0001${JSON.stringify(rules)}`;
  const own = bySource.get(source) ?? [];
  const read = own.find((other) => other.asked === asked);
  if (read) return read.table;
  const same = kept.find((other) => other.asked === asked && sameContent(other.table.source, source));
  const table = same?.table ?? openTable(kind, source, rules);
  bySource.set(source, [...own, { table, asked }].slice(-MOST_TABLES));
  if (!same) keep({ table, asked });
  return table;
}

function keep(latest: Kept): void {
  if (cellsOf(latest) > MOST_CELLS) return;
  const all = [...kept, latest].slice(-MOST_TABLES);
  let cells = all.reduce((sum, one) => sum + cellsOf(one), 0);
  while (cells > MOST_CELLS) cells -= cellsOf(all.shift()!);
  kept = all;
}

const cellsOf = ({ table }: Kept): number => table.source.rows.length * table.headers.length;

/** Ends at the first cell that differs, so that another table costs nothing. */
function sameContent(a: Source, b: Source): boolean {
  if (a.cell !== b.cell || a.rows.length !== b.rows.length) return false;
  if (a.rows === b.rows) return true;
  // from below: what changes between two calls is mostly what was added last
  for (let at = a.rows.length - 1; at >= 0; at--) {
    const [one, other] = [a.rows[at]!, b.rows[at]!];
    if (one.length !== other.length) return false;
    for (let column = 0; column < one.length; column++)
      if (one[column] !== other[column] && !sameCell(a, one[column], other[column])) return false;
  }
  return true;
}

/** Dates and errors come as objects, each its own: what they mean as cells decides. */
function sameCell({ cell }: Source, one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  const [a, b] = [cell(one), cell(other)];
  if (typeof a === 'object' && typeof b === 'object') return a?.error === b?.error;
  return a === b;
}
