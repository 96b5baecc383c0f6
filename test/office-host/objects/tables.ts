// Excel.TableCollection, of the workbook or of one sheet
import { meets } from '../book/area';
import type { Book } from '../book/book';
import type { Sheet } from '../book/univer';
import { Coll, HostGap, invalidArgument } from '../richapi';
import { guard } from './guard';
import { Range } from './range';
import { Table } from './table';

export class TableCollection extends Coll<Table> {
  constructor(
    private readonly book: Book,
    readonly $home?: Sheet,
  ) {
    super();
  }
  get $items() {
    return this.book.tables.all
      .filter((t) => !this.$home || t.sheet === this.$home.getSheetId())
      .map((t) => new Table(this.book, t));
  }
  add(address: Range | string, hasHeaders: boolean) {
    const place =
      address instanceof Range
        ? { sheet: address.$sheet, area: address.$cells }
        : this.book.locate(address, this.$home ?? this.book.sheets.active);
    if (!place) throw invalidArgument();
    guard(this.book, place.sheet);
    if (!hasHeaders) throw new HostGap('tables.add without headers');
    const area = { ...place.area, rows: Math.max(2, place.area.rows) };
    if (this.book.tables.all.some((t) => t.sheet === place.sheet.getSheetId() && meets(t.area, area)))
      throw invalidArgument("A table can't overlap another table.");
    let n = 1;
    while (this.book.tables.find(`Table${n}`)) n++;
    return new Table(this.book, this.book.tables.add(place.sheet, area, `Table${n}`));
  }
}
