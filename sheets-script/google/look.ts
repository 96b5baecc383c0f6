import type { PlanCell, Style } from '../../core/index';
import { type Cells, each } from './each';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

const NORMAL = 10;
const LARGE = 14;
const INK = '#000000';

/** "General" is Excel's word for no format at all. */
export const numberFormats = (cells: Cells): string[][] =>
  each(cells, (cell) => (cell?.format === undefined || cell.format === 'General' ? 'general' : cell.format));

/** Fill, colour, weight and size of every cell. */
export function paint(range: Range, cells: Cells): void {
  range.setBackgrounds(each(cells, (cell) => cell?.style?.fill ?? null));
  const known = new Map<string, TextStyle>();
  range.setTextStyles(each(cells, (cell) => textStyle(cell?.style ?? {}, known)));
}

function textStyle({ colour = INK, bold = false, size }: Style, known: Map<string, TextStyle>): TextStyle {
  const name = [colour, bold, size].join();
  const style =
    known.get(name) ??
    SpreadsheetApp.newTextStyle()
      .setForegroundColor(colour)
      .setBold(bold)
      .setFontSize(size === 'large' ? LARGE : NORMAL)
      .build();
  known.set(name, style);
  return style;
}

export function align(range: Range, cells: Cells): void {
  range.setHorizontalAlignments(each(cells, (cell) => cell?.style?.align ?? null));
}

export function wrap(range: Range, cells: Cells): void {
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  range.setWrapStrategies(each(cells, (cell) => (cell?.style?.wrap ? WRAP : OVERFLOW)));
}

/** Whether some cell asks for what is not the usual. */
export const some = (cells: Cells, asks: (cell: PlanCell) => unknown): boolean =>
  cells.some((row) => row.some((cell) => cell && asks(cell)));
