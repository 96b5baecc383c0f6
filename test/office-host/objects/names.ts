// Excel.NamedItem and its collection, of the workbook or of one sheet
import { a1, parseA1, quoteSheet, type Val } from '../book/area';
import type { Book } from '../book/book';
import type { Name } from '../book/names';
import type { Sheet } from '../book/univer';
import { Coll, HostError, Obj, invalidArgument } from '../richapi';
import { Range } from './range';

/** A letter first, no blanks, and not to be mistaken for a cell. */
export const isLegalName = (name: unknown): name is string =>
  typeof name === 'string' &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
  !parseA1(name) &&
  !/^(r|c|r\d*c\d*)$/i.test(name);

class NamedItem extends Obj {
  constructor(
    private readonly book: Book,
    private item: Name,
  ) {
    super();
  }
  override get $id() {
    return { _Id: this.item.name };
  }
  override $is(key: unknown) {
    return this.item.name.toLowerCase() === String(key).toLowerCase();
  }
  get name() {
    return this.item.name;
  }
  get formula() {
    return this.item.formula;
  }
  set formula(formula: string) {
    this.item = this.book.names.change(this.item, { formula });
  }
  get comment() {
    return this.item.comment;
  }
  set comment(comment: string) {
    this.item = this.book.names.change(this.item, { comment });
  }
  get visible() {
    return this.item.visible;
  }
  set visible(visible: boolean) {
    this.item = this.book.names.change(this.item, { visible });
  }
  get scope() {
    return this.item.sheet ? 'Worksheet' : 'Workbook';
  }
  get type() {
    if (this.place) return 'Range';
    return { number: 'Double', boolean: 'Boolean', string: 'String' }[typeof this.constant as 'number'];
  }
  get value(): Val {
    const { place } = this;
    return place ? `${quoteSheet(place.sheet.getSheetName())}!${a1(place.area)}` : this.constant;
  }
  getRange() {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return range;
  }
  getRangeOrNullObject() {
    const { place } = this;
    return place && new Range(this.book, place.sheet, place.area);
  }
  delete() {
    this.book.names.remove(this.item);
  }
  private get place() {
    return this.book.locate(this.item.formula);
  }
  private get constant(): Val {
    const text = this.item.formula.slice(1);
    if (/^(true|false)$/i.test(text)) return /true/i.test(text);
    if (text !== '' && Number.isFinite(Number(text))) return Number(text);
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
    return quoted === undefined ? this.item.formula : quoted.replace(/""/g, '"');
  }
}

export class NamedItemCollection extends Coll<NamedItem> {
  constructor(
    private readonly book: Book,
    private readonly home?: Sheet,
  ) {
    super();
  }
  get $items() {
    return this.book.names.all
      .filter((name) => name.sheet === this.home?.getSheetId())
      .map((name) => new NamedItem(this.book, name));
  }
  add(name: string, reference: Range | string, comment?: string | null) {
    if (!isLegalName(name) || this.$find(name) || this.book.tables.find(name)) throw invalidArgument();
    return new NamedItem(this.book, this.book.names.add(name, formulaOf(reference), comment ?? '', this.home));
  }
}

/** A range becomes an absolute reference; text is taken as a formula where it starts with =, as a constant otherwise. */
function formulaOf(reference: Range | string): string {
  if (reference instanceof Range) {
    const { $sheet, $area } = reference;
    const absolute = a1($area)
      .replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
      .replace(/^([A-Z]+):([A-Z]+)$/, '$$$1:$$$2');
    return `=${quoteSheet($sheet.getSheetName())}!${absolute}`;
  }
  const text = String(reference);
  if (text.startsWith('=')) return text;
  return Number.isFinite(Number(text)) && text !== '' ? `=${text}` : `="${text.replace(/"/g, '""')}"`;
}
