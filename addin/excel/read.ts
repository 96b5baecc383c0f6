import { type Failure, type KindId, type Source, sourceGone } from '../../core/index';
import type { Needed, TabCells, TablePlace, Watch } from '../taskpane/host';
import { type Area, readRows } from './blocks';
import { excelCell } from './cell';
import { askForColumn, nameColumn, namedColumns } from './named-columns';
import { isLarge, readPart } from './part';

/** A table, or the used range of a tab: all of it, or of a large one the columns that are needed. */
export function readPlace(kind: KindId, place: TablePlace, watch?: Watch, needed?: Needed): Promise<Source | Failure> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const area = await areaOf(context, place);
    if (!area) return sourceGone(kind, place.table === '' ? place.tab : place.table);
    const part = needed && isLarge(area) ? await neededPart(area, kind, place.tab, needed, watch) : null;
    return part ?? { name: kind, rows: await readRows(area, watch), cell: excelCell };
  });
}

async function neededPart(
  area: Area,
  kind: KindId,
  tab: string,
  needed: Needed,
  watch?: Watch,
): Promise<Source | null> {
  const more = namedColumns(kind);
  if (more === 'all') return null;
  const part = await readPart(area, kind, { ...needed, named: [...needed.named, ...more] }, watch);
  if (!part) {
    nameColumn(kind, null);
    return null;
  }
  const { rows, leftOut } = part;
  const ask = (column: number | null) => askForColumn(kind, tab, column === null ? null : leftOut.get(column)!);
  return { name: kind, rows, cell: excelCell, unread: { has: (column) => leftOut.has(column), ask } };
}

async function areaOf(context: Excel.RequestContext, { tab, table }: TablePlace): Promise<Area | null> {
  if (table !== '') {
    const found = context.workbook.tables.getItemOrNullObject(table);
    found.load('name');
    await context.sync();
    if (found.isNullObject) return null;
    const range = found.getRange();
    range.load('rowCount,columnCount');
    await context.sync();
    return { context, range, rowCount: range.rowCount, columnCount: range.columnCount };
  }
  const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return null;
  return areaIn(context, sheet.getUsedRangeOrNullObject(true));
}

async function areaIn(context: Excel.RequestContext, used: Excel.Range): Promise<Area | null> {
  used.load('rowCount,columnCount');
  await context.sync();
  return used.isNullObject ? null : { context, range: used, rowCount: used.rowCount, columnCount: used.columnCount };
}

/** A tab from A1 on; null where there is none, or nothing on it. */
export function readTab(tab: string): Promise<TabCells | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return null;
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return null;
    const rowCount = used.rowIndex + used.rowCount;
    const columnCount = used.columnIndex + used.columnCount;
    const range = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
    return (await readRows({ context, range, rowCount, columnCount })).map((row) => row.map(excelCell));
  });
}

/** What is selected; of whole columns or rows only what is in use. */
export function readSelection(): Promise<TabCells> {
  return Excel.run(async (context) => {
    const area = await areaIn(context, context.workbook.getSelectedRange().getUsedRangeOrNullObject(true));
    return area ? (await readRows(area)).map((row) => row.map(excelCell)) : [];
  });
}
