// range.format: one style property each, null where the cells differ.
import type { Style } from '../book/cell';
import type { StyleChange } from '../book/cells';
import { Obj } from '../richapi';
import { guard } from './guard';
import type { Range } from './range';
import { RangeBorderCollection } from './range-borders';

/** Excel speaks points, Univer pixels. */
export const PX = 96 / 72;
/** Univer has no indentation; a padding of this many pixels stands for one step. */
const INDENT_PX = 9;

abstract class StylePart extends Obj {
  constructor(protected readonly range: Range) {
    super();
  }
  protected one<T>(of: (s: Style) => T): T | null {
    const { $book: book, $sheet: sheet, $cells: a } = this.range;
    const first = of(book.cells.style(sheet, a.r, a.c));
    for (let r = a.r; r < a.r + a.rows; r++)
      for (let c = a.c; c < a.c + a.cols; c++) if (of(book.cells.style(sheet, r, c)) !== first) return null;
    return first;
  }
  protected all(style: StyleChange): void {
    const { $book: book, $sheet: sheet, $cells: a } = this.range;
    guard(book, sheet, 'allowFormatCells');
    book.cells.restyle(sheet, a, style);
  }
}

class RangeFill extends StylePart {
  get color() {
    return this.one((s) => s.bg?.rgb ?? '#FFFFFF');
  }
  set color(v: string | null) {
    this.all({ bg: v ? { rgb: hex(v) } : null });
  }
  clear() {
    this.all({ bg: null });
  }
}

class RangeFont extends StylePart {
  get bold() {
    return this.one((s) => !!s.bl);
  }
  set bold(v: boolean | null) {
    this.all({ bl: v ? 1 : 0 });
  }
  get italic() {
    return this.one((s) => !!s.it);
  }
  set italic(v: boolean | null) {
    this.all({ it: v ? 1 : 0 });
  }
  get underline() {
    return this.one((s) => (s.ul?.s ? 'Single' : 'None'));
  }
  set underline(v: string | null) {
    this.all({ ul: { s: v && v !== 'None' ? 1 : 0 } });
  }
  get strikethrough() {
    return this.one((s) => !!s.st?.s);
  }
  set strikethrough(v: boolean | null) {
    this.all({ st: { s: v ? 1 : 0 } });
  }
  get color() {
    return this.one((s) => s.cl?.rgb ?? '#000000');
  }
  set color(v: string | null) {
    this.all({ cl: v ? { rgb: hex(v) } : null });
  }
  get size() {
    return this.one((s) => s.fs ?? 11);
  }
  set size(v: number | null) {
    this.all({ fs: v });
    // Excel makes rows taller for a larger font; Univer's mutation does not.
    const { $book: book, $sheet: sheet, $cells: a } = this.range;
    const px = (v ?? 11) * 1.7;
    for (let r = a.r; r < a.r + a.rows; r++)
      if (sheet.getRowHeight(r) < px) book.sheets.setRowHeight(sheet, { ...a, r, rows: 1 }, px);
  }
  get name() {
    return this.one((s) => s.ff ?? 'Calibri');
  }
  set name(v: string | null) {
    this.all({ ff: v });
  }
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', 'Justify', 'Distributed'];
const VERTICAL = ['Bottom', 'Top', 'Center', 'Bottom'];

export class RangeFormat extends StylePart {
  get fill() {
    return new RangeFill(this.range);
  }
  get font() {
    return new RangeFont(this.range);
  }
  get borders() {
    return new RangeBorderCollection(this.range);
  }
  get horizontalAlignment() {
    return this.one((s) => HORIZONTAL[s.ht ?? 0] ?? 'General');
  }
  set horizontalAlignment(v: string | null) {
    this.all({ ht: Math.max(0, HORIZONTAL.indexOf(v ?? '')) || null });
  }
  get verticalAlignment() {
    return this.one((s) => VERTICAL[s.vt ?? 3] ?? 'Bottom');
  }
  set verticalAlignment(v: string | null) {
    this.all({ vt: v === 'Top' ? 1 : v === 'Center' ? 2 : 3 });
  }
  get wrapText() {
    return this.one((s) => s.tb === 3);
  }
  set wrapText(v: boolean | null) {
    this.all({ tb: v ? 3 : null });
  }
  get indentLevel() {
    return this.one((s) => Math.round((s.pd?.l ?? 0) / INDENT_PX));
  }
  set indentLevel(v: number | null) {
    this.all({ pd: v ? { l: v * INDENT_PX } : null });
  }

  get columnWidth() {
    return this.range.$sheet.getColumnWidth(this.range.$area.c) / PX;
  }
  set columnWidth(points: number) {
    const { $book: book, $sheet: sheet, $cells: a } = this.range;
    guard(book, sheet, 'allowFormatColumns');
    book.sheets.setColumnWidth(sheet, a, points * PX);
  }
  get rowHeight() {
    return this.range.$sheet.getRowHeight(this.range.$area.r) / PX;
  }
  set rowHeight(points: number) {
    const { $book: book, $sheet: sheet, $cells: a } = this.range;
    guard(book, sheet, 'allowFormatRows');
    book.sheets.setRowHeight(sheet, a, points * PX);
  }
  /** Univer measures text only on a screen; 7.6 px a character is near enough. */
  autofitColumns() {
    const { $book: book, $sheet: sheet, $cells: a } = this.range;
    guard(book, sheet, 'allowFormatColumns');
    const text = book.cells.text(sheet, a);
    for (let j = 0; j < a.cols; j++) {
      const longest = Math.max(4, ...text.map((row) => (row[j] ?? '').length));
      book.sheets.setColumnWidth(sheet, { ...a, c: a.c + j, cols: 1 }, 18 + 7.6 * longest);
    }
  }
  autofitRows() {
    guard(this.range.$book, this.range.$sheet, 'allowFormatRows');
  }
}

const NAMED: Record<string, string> = { white: '#FFFFFF', black: '#000000', red: '#FF0000', yellow: '#FFFF00' };
/** Excel answers colours as #RRGGBB in capitals, however they were written. */
const hex = (color: string) => NAMED[color.toLowerCase()] ?? color.toUpperCase();
