// Excel.PageLayout: kept, never printed.
import { a1 } from '../book/area';
import type { Book } from '../book/book';
import type { PageLayoutInfo } from '../book/sheet-extras';
import type { Sheet } from '../book/univer';
import { invalidArgument } from '../richapi';
import { Range } from './range';
import { Stored, stored } from './stored';

export class PageLayout extends Stored<PageLayoutInfo> {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super(book.extras.pageLayout(sheet.getSheetId()));
  }
  setPrintArea(range: Range | string) {
    const area = range instanceof Range ? range.$area : this.book.locate(range, this.sheet)?.area;
    if (!area) throw invalidArgument();
    this.$bag.printArea = a1(area);
  }
  getPrintAreaOrNullObject() {
    const place = this.$bag.printArea ? this.book.locate(this.$bag.printArea, this.sheet) : null;
    return place && new Range(this.book, place.sheet, place.area);
  }
}
stored(
  PageLayout,
  'orientation',
  'paperSize',
  'zoom',
  'centerHorizontally',
  'centerVertically',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
);
