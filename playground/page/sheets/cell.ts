// A cell of the double as Univer takes it.
import type { Book } from '../../../test/apps-script/book';
import type { Grid, GridCell } from '../../../test/apps-script/grid';
import { clockIn } from '../../../test/apps-script/time-zone';
import type { Raw } from '../../../test/office-host/book/cell';
import { forUniver, isSparkline, sparkline } from './formula';

/** `custom` keeps a formula that Univer must not calculate; the editor shows it. */
export type Shown = Raw & { custom?: { formula: string } | null };

const NOTHING: Shown = { v: null, f: null, si: null, p: null, custom: { formula: '' } };
const [TEXT, NUMBER, BOOLEAN] = [1, 2, 3];

export function contentOf(book: Book, grid: Grid, cell: GridCell, isOurs: (formula: string) => boolean): Shown {
  const { formula, value } = cell;
  if (isSparkline(formula)) return { ...NOTHING, v: sparkline(book, grid, formula).text, t: TEXT, custom: { formula } };
  if (formula !== '' && !isOurs(formula)) return { ...NOTHING, f: forUniver(formula) };
  const shown = { ...NOTHING, custom: { formula } };
  if (value === '') return shown;
  if (typeof value === 'string') return { ...shown, v: value, t: TEXT };
  if (typeof value === 'boolean') return { ...shown, v: value ? 1 : 0, t: BOOLEAN };
  return { ...shown, v: typeof value === 'number' ? value : serialOf(value, book.zone), t: NUMBER };
}

function serialOf(date: Date, zone: string): number {
  const { year, month, day, hour, minute, second } = clockIn(zone, date.getTime());
  return Date.UTC(year, month - 1, day, hour, minute, second) / 86_400_000 + 25_569;
}

const ALIGNED: Record<string, number> = { left: 1, center: 2, right: 3 };
const STANDS: Record<string, number> = { top: 1, middle: 2, bottom: 3 };
const LINE = { s: 1, cl: { rgb: '#000000' } };

/** Null takes a property away. */
export function styleOf(book: Book, grid: Grid, { value, formula, format, look }: GridCell): object {
  const colour = isSparkline(formula) ? sparkline(book, grid, formula).colour : look.FontColors;
  const pattern = format !== 'general' ? format : value instanceof Date ? 'yyyy-mm-dd' : null;
  return {
    n: pattern && { pattern },
    bg: look.Backgrounds ? { rgb: look.Backgrounds } : null,
    cl: colour ? { rgb: colour } : null,
    bl: look.FontWeights === 'bold' ? 1 : null,
    fs: look.FontSizes ?? null,
    ht: ALIGNED[String(look.HorizontalAlignments)] ?? null,
    vt: STANDS[String(look.VerticalAlignments)] ?? null,
    tb: (look.WrapStrategies as { wrap?: boolean } | undefined)?.wrap ? 3 : null,
    bd: look.Borders ? { b: LINE } : null,
  };
}
