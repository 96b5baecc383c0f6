import { SAME, repeatsIn } from '../../measures/repeated';
import { deals } from '../../tables/kinds/deals';
import type { Table } from '../../tables/table';
import type { TableRule } from '../rule';

/** Kinds in which one record has one row; elsewhere an id may come back, as that of a person with several deals does. */
const ONE_ROW_EACH = ['deals', 'leads', 'trials', 'accounts'];

/** Rows with the id of an earlier one: the same again is left out; what differs is kept, as line items are. */
export const repeatedRows: TableRule = {
  many: 'rows with an id seen before',
  find(table, found) {
    if (!('id' in table.kind.fields) || !table.holds('id') || !table.mayRepeat('id')) return;
    const repeats = new Set(repeatsOf(table));
    const ids = table.text('id');
    if (ids.texts.length - 1 === table.size || (repeats.size === 0 && !ONE_ROW_EACH.includes(table.kind.id))) return;
    const first = new Int32Array(ids.texts.length).fill(-1);
    for (let row = 0; row < table.size; row++) {
      const code = ids.codes[row]!;
      if (code === 0) continue;
      const earlier = first[code]!;
      if (earlier < 0) first[code] = row;
      else if (repeats.has(row)) found.add(() => issue(table, row, earlier, true));
      else if (ONE_ROW_EACH.includes(table.kind.id)) found.add(() => issue(table, row, earlier, false));
    }
  },
};

function repeatsOf(table: Table): readonly number[] {
  if (table.kind.id !== deals.id) return repeatsIn(table, 'id', Object.keys(table.kind.fields));
  return repeatsIn<string>(table, 'id', SAME);
}

function issue(table: Table, row: number, earlier: number, same: boolean) {
  const at = table.rowNumber(earlier);
  return {
    row: table.rowNumber(row),
    column: table.headerOf('id'),
    problem: same ? `repeats row ${at}` : `has the id of row ${at}, but differs from it`,
    affects: same ? 'none: this row is left out' : `counts and sums: both rows count, as line items do`,
    fix: same ? 'Delete the row' : `Delete the older row, if it is one ${table.kind.row} only`,
  };
}
