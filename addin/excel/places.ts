import { OUR_TABS } from '../../core/index';
import type { Place } from '../taskpane/host';
import { excelCell } from './cell';

const TOP_ROWS = 20;
const OURS: ReadonlySet<string> = new Set(OUR_TABS);

/** Excel tables first, then the tabs that have something on them but no table. Three round trips, whatever their number. */
export function listPlaces(): Promise<readonly Place[]> {
  return Excel.run(async (context) => {
    const tables = context.workbook.tables;
    const sheets = context.workbook.worksheets;
    tables.load('items/name,items/worksheet/name');
    sheets.load('items/name');
    await context.sync();
    const found = tables.items.map((table) => ({
      tab: table.worksheet.name,
      table: table.name,
      range: table.getRange(),
    }));
    const withTable = new Set(found.map(({ tab }) => tab));
    const bare = sheets.items
      .filter((sheet) => !withTable.has(sheet.name) && !OURS.has(sheet.name))
      .map((sheet) => ({ tab: sheet.name, table: '', range: sheet.getUsedRangeOrNullObject(true) }));
    const all = [...found, ...bare].filter(({ tab }) => !OURS.has(tab));
    for (const { range } of all) range.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const filled = all.filter(({ range }) => !range.isNullObject);
    const tops = filled.map(({ range }) => {
      const top = range.getCell(0, 0).getResizedRange(Math.min(TOP_ROWS, range.rowCount) - 1, range.columnCount - 1);
      top.load('values');
      return top;
    });
    await context.sync();
    return filled.map(({ tab, table, range }, i) => ({
      tab,
      table,
      rows: range.rowCount,
      at: { row: range.rowIndex + 1, column: range.columnIndex + 1 },
      top: (tops[i]!.values as unknown[][]).map((row) => row.map(excelCell)),
    }));
  });
}
