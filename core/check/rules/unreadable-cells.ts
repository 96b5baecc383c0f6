import { showCell } from '../../cell';
import { affects } from '../affects';
import { eachBadCell } from '../bad-cells';
import type { TableRule } from '../rule';

/** Text in a number column, days that do not exist, error values. */
export const unreadableCells: TableRule = {
  many: 'unreadable cells',
  find(table, found) {
    eachBadCell(table, (field, header, row, bad) => {
      if (bad.fix === undefined)
        found.add(() => ({
          row: table.rowNumber(row),
          column: header,
          problem: `${showCell(bad.cell)} is not ${bad.not}`,
          affects: `${affects(table.kind.fields[field]!)}: refused where this row is used`,
          fix: 'Correct or empty the cell',
        }));
    });
  },
};
