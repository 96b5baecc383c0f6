import type { SampleTable } from '../../core/index';
import type { SheetPlace } from '../wire';
import { area } from './area';
import { thisSpreadsheet } from './book';
import { typed } from './entry';
import { asCells } from './read';

/** A new tab with the sample. A name that is taken gets a number behind it. */
export function insertSample(wanted: string, { rows, dayColumns }: SampleTable): SheetPlace {
  const book = thisSpreadsheet();
  const taken = new Set(book.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let tab = wanted;
  for (let i = 2; taken.has(tab.toLowerCase()); i++) tab = `${wanted}${i}`;
  const sheet = book.insertSheet(tab);
  const width = rows[0]!.length;
  const range = area(sheet, 1, 1, rows.length, width);
  const format = (row: number, column: number): string =>
    row > 0 && dayColumns.includes(column) ? 'yyyy-mm-dd' : 'general';
  range.setNumberFormats(rows.map((cells, row) => cells.map((_, column) => format(row, column))));
  range.setValues(rows.map((cells) => cells.map((value) => (typeof value === 'string' ? typed(value) : value))));
  sheet.getRange(1, 1, 1, width).setFontWeight('bold');
  sheet.setFrozenRows(1);
  return { tab, table: '', rows: rows.length, at: { row: 1, column: 1 }, top: asCells(rows.slice(0, 20)) };
}
