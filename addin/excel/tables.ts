import type { PlanTable } from '../../core/index';

/** Makes plain cells of the tab's tables: its rows are about to move. Goes in the same batch as the new values. */
export async function dissolveTables(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const { tables } = sheet;
  tables.load('items/name');
  await context.sync();
  for (const table of tables.items) table.convertToRange();
}

/** Excel's own tables over the blocks of a plan: they filter, sort, and grow as people type below them. */
export function addTables(sheet: Excel.Worksheet, blocks: readonly PlanTable[]): void {
  for (const { name, row, column, rows, columns } of blocks) {
    // Excel gives a table without rows an empty one: the plan leaves a line for it.
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, Math.max(rows, 1) + 1, columns), true);
    table.name = name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
}
