import { NONE } from '../../measures/deals';
import { isEmptyAt } from '../../tables/column';
import { isRecord } from '../../tables/record';
import type { DealRule } from '../rule';

/** Deals that say neither stage nor status. */
export const withoutStage: DealRule = {
  many: 'deals without a stage or status',
  find({ table, outcome, fields, withoutStage: count }, _, found) {
    if (count === 0) return;
    const columns = fields.map((field) => table.column(field));
    const record = isRecord(table);
    const isBlank = (row: number): boolean => columns.every((column) => isEmptyAt(column, row)) && record(row);
    const issue = (row: number) => ({
      row: table.rowNumber(row),
      column: columns[0]!.header,
      problem: 'is blank, so the deal is neither open nor won nor lost',
      affects: 'every number of deals: this row is left out',
      fix: 'Fill it in',
    });
    for (let row = 0; row < table.size; row++) if (outcome[row] === NONE && isBlank(row)) found.addRow(row, issue);
  },
};
