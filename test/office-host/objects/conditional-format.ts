// Excel.ConditionalFormat: kept; whoever shows the sheet draws them
import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { ConditionalFormatInfo } from '../book/rules';
import type { Sheet } from '../book/univer';
import { Coll, HostGap, Obj } from '../richapi';
import { guard } from './guard';
import { Range } from './range';
import { Stored, stored } from './stored';

class ConditionalRangeFill extends Obj {
  constructor(private readonly format: ConditionalFormat) {
    super();
  }
  get color() {
    return this.format.$info.fill ?? '';
  }
  set color(color: string) {
    this.format.$change({ fill: color.toUpperCase() });
  }
  clear() {
    this.format.$change({ fill: undefined });
  }
}
class ConditionalRangeFont extends Stored<ConditionalFormatInfo['font']> {}
stored(ConditionalRangeFont, 'color', 'bold', 'italic');

class ConditionalRangeFormat extends Obj {
  constructor(private readonly format: ConditionalFormat) {
    super();
  }
  get fill() {
    return new ConditionalRangeFill(this.format);
  }
  get font() {
    return new ConditionalRangeFont(this.format.$info.font, () => this.format.$change({}));
  }
}
class ConditionalFormatRule extends Obj {
  constructor(private readonly format: ConditionalFormat) {
    super();
  }
  get formula() {
    return this.format.$info.formula;
  }
  set formula(formula: string) {
    this.format.$change({ formula });
  }
}
class CustomConditionalFormat extends Obj {
  constructor(private readonly conditional: ConditionalFormat) {
    super();
  }
  get rule() {
    return new ConditionalFormatRule(this.conditional);
  }
  get format() {
    return new ConditionalRangeFormat(this.conditional);
  }
}
class CellValueConditionalFormat extends Obj {
  constructor(private readonly conditional: ConditionalFormat) {
    super();
  }
  get rule() {
    return this.conditional.$info.rule;
  }
  set rule(rule: ConditionalFormatInfo['rule']) {
    this.conditional.$change({ rule });
  }
  get format() {
    return new ConditionalRangeFormat(this.conditional);
  }
}

class ConditionalFormat extends Obj {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    readonly $info: ConditionalFormatInfo,
  ) {
    super();
  }
  $change(change: Partial<ConditionalFormatInfo>): void {
    guard(this.book, this.sheet, 'allowFormatCells');
    Object.assign(this.$info, change);
    this.book.conditionalFormats.changed();
  }
  override get $id() {
    return { Id: this.$info.id };
  }
  override $is(key: unknown) {
    return this.$info.id === key;
  }
  get id() {
    return this.$info.id;
  }
  get type() {
    return this.$info.type;
  }
  get priority() {
    return this.book.conditionalFormats.on(this.sheet.getSheetId(), this.$info.area).indexOf(this.$info);
  }
  get stopIfTrue() {
    return this.$info.stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    this.$change({ stopIfTrue });
  }
  get custom() {
    return new CustomConditionalFormat(this);
  }
  get customOrNullObject() {
    return this.type === 'Custom' ? this.custom : null;
  }
  get cellValue() {
    return new CellValueConditionalFormat(this);
  }
  get cellValueOrNullObject() {
    return this.type === 'CellValue' ? this.cellValue : null;
  }
  getRange() {
    return new Range(this.book, this.sheet, this.$info.area);
  }
  delete() {
    guard(this.book, this.sheet, 'allowFormatCells');
    this.book.conditionalFormats.remove((x) => x === this.$info);
  }
}

export class ConditionalFormatCollection extends Coll<ConditionalFormat> {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }
  get $items() {
    return this.infos.map((info) => new ConditionalFormat(this.book, this.sheet, info));
  }
  add(type: string) {
    if (type !== 'Custom' && type !== 'CellValue') throw new HostGap(`conditionalFormats.add('${type}')`);
    guard(this.book, this.sheet, 'allowFormatCells');
    const info = this.book.conditionalFormats.add(this.sheet.getSheetId(), this.area, type);
    return new ConditionalFormat(this.book, this.sheet, info);
  }
  clearAll() {
    const mine = new Set(this.infos);
    if (!mine.size) return;
    guard(this.book, this.sheet, 'allowFormatCells');
    this.book.conditionalFormats.remove((x) => mine.has(x));
  }
  private get infos() {
    return this.book.conditionalFormats.on(this.sheet.getSheetId(), this.area);
  }
}
