import { showCell } from '../../cell';
import type { BadCell } from '../../tables/column';
import { affects } from '../affects';
import { eachBadCell } from '../bad-cells';
import type { TableRule } from '../rule';

/** Columns whose texts can be read in more than one way: the fault is the column's, not the cell's. */
export const unclearColumns: TableRule = {
  many: 'columns that can be read in several ways',
  find(table, found) {
    const seen = new Map<string, { field: string; header: string; row: number; bad: BadCell; cells: number }>();
    eachBadCell(table, (field, header, row, bad) => {
      if (bad.fix === undefined) return;
      const known = seen.get(`${field} ${bad.not}`);
      if (known) known.cells++;
      else seen.set(`${field} ${bad.not}`, { field, header, row, bad, cells: 1 });
    });
    for (const { field, header, row, bad, cells } of seen.values())
      found.add(() => ({
        row: table.rowNumber(row),
        column: header,
        problem: `${showCell(bad.cell)}${cells > 1 ? ` and ${cells - 1} more` : ''}: not ${bad.not}`,
        affects: `${affects(table.kind.fields[field]!)}: refused where such a row is used`,
        fix: bad.fix!,
      }));
  },
};
