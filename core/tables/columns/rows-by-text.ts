import type { TextColumn } from '../column';

/** The rows of each text of a column, in their order. */
export interface RowsByText {
  of(code: number): Int32Array;
}

const known = new WeakMap<TextColumn, RowsByText>();

/** Worked out once: many formulas filter one column, each by another text. */
export function rowsByText(column: TextColumn): RowsByText {
  let own = known.get(column);
  if (!own) known.set(column, (own = sorted(column)));
  return own;
}

function sorted({ codes, texts }: TextColumn): RowsByText {
  const ends = new Int32Array(texts.length + 1);
  for (let row = 0; row < codes.length; row++) ends[codes[row]! + 1]!++;
  for (let code = 0; code < texts.length; code++) ends[code + 1]! += ends[code]!;
  const next = ends.slice();
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) rows[next[codes[row]!]!++] = row;
  return { of: (code) => rows.subarray(ends[code], ends[code + 1]) };
}
