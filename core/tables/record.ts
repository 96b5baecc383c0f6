import type { Column } from './column';
import type { Table } from './table';

/** Which rows are records: two or more filled key cells. A blank line has none, a footer one. */
export function isRecord(table: Table): (row: number) => boolean {
  let keys: readonly Column[] | null = null; // typed when a row is first asked for: mostly none is
  return (row) => {
    keys ??= table.kind.keys.filter((field) => table.holds(field)).map((field) => table.column(field));
    const enough = Math.min(2, keys.length);
    let filled = 0;
    for (const column of keys) {
      const is =
        column.type === 'text'
          ? column.codes[row] !== 0
          : column.type === 'flag'
            ? column.values[row] === 1
            : column.values[row]! > 0;
      if (is && ++filled >= enough) return true;
    }
    return false;
  };
}
