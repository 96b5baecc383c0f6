import type { BadCell, Column, TextColumn } from '../column';

/** A typed column at some rows only: what was decided for the whole column (scale, date order) stays decided. */
export function gathered(column: Column, rows: Int32Array): Column {
  const bad = badAt(column, rows);
  switch (column.type) {
    case 'text':
      return gatheredText(column, rows, bad);
    case 'number':
    case 'tally':
      return { ...column, values: picked(column.values, rows, new Float64Array(rows.length)), bad };
    case 'day':
      return { ...column, values: picked(column.values, rows, new Int32Array(rows.length)), bad };
    case 'moment':
      return {
        ...column,
        values: picked(column.values, rows, new Float64Array(rows.length)),
        timed: picked(column.timed, rows, new Uint8Array(rows.length)),
        offsets: picked(column.offsets, rows, new Int16Array(rows.length)),
        bad,
      };
    case 'flag':
      return { ...column, values: picked(column.values, rows, new Int8Array(rows.length)), bad };
  }
}

function picked<A extends Float64Array | Int32Array | Int16Array | Int8Array | Uint8Array>(
  from: A,
  rows: Int32Array,
  to: A,
): A {
  for (let i = 0; i < rows.length; i++) to[i] = from[rows[i]!]!;
  return to;
}

function badAt({ bad }: Column, rows: Int32Array): ReadonlyMap<number, BadCell> {
  const found = new Map<number, BadCell>();
  if (bad.size > 0)
    rows.forEach((row, i) => {
      const cell = bad.get(row);
      if (cell) found.set(i, cell);
    });
  return found;
}

const scratches = new WeakMap<TextColumn, Int32Array>();

/** A dictionary of its own, so that a small part never pays for the texts of the whole. */
function gatheredText(column: TextColumn, rows: Int32Array, bad: ReadonlyMap<number, BadCell>): TextColumn {
  let local = scratches.get(column);
  if (!local) scratches.set(column, (local = new Int32Array(column.texts.length)));
  const codes = new Int32Array(rows.length);
  const texts = [''];
  const used: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const code = column.codes[rows[i]!]!;
    if (code === 0) continue;
    let own = local[code]!;
    if (own === 0) {
      local[code] = own = texts.length;
      texts.push(column.texts[code]!);
      used.push(code);
    }
    codes[i] = own;
  }
  for (const code of used) local[code] = 0;
  return { ...column, codes, texts, bad };
}
