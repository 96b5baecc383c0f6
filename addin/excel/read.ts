import { type Failure, type Source, sourceGone } from '../../core/index';
import type { TabCells, Watch } from '../taskpane/host';
import { readBlocks } from './blocks';
import { excelCell } from './cell';

/** Everything in a table, or in the used range of a tab. */
export function readPlace(
  kind: string,
  place: { readonly tab: string; readonly table: string },
  watch?: Watch,
): Promise<Source | Failure> {
  return Excel.run(async (context) => {
    const range = await rangeOf(context, place);
    if (!range) return sourceGone(kind, place.table === '' ? place.tab : place.table);
    return { name: kind, rows: await readBlocks(context, range, watch), cell: excelCell };
  });
}

async function rangeOf(
  context: Excel.RequestContext,
  { tab, table }: { tab: string; table: string },
): Promise<Excel.Range | null> {
  if (table !== '') {
    const found = context.workbook.tables.getItemOrNullObject(table);
    found.load('name');
    await context.sync();
    if (!found.isNullObject) return found.getRange();
  }
  const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
  sheet.load('name');
  await context.sync();
  if (table !== '' || sheet.isNullObject) return null;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  await context.sync();
  return used.isNullObject ? null : used;
}

/** A tab from A1 on; null where there is none, or nothing on it. */
export function readTab(tab: string): Promise<TabCells | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return null;
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return null;
    const area = sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
    return (await readBlocks(context, area)).map((row) => row.map(excelCell));
  });
}

/** What is selected; of whole columns or rows only what is in use. */
export function readSelection(): Promise<TabCells> {
  return Excel.run(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    return used.isNullObject ? [] : (await readBlocks(context, used)).map((row) => row.map(excelCell));
  });
}
