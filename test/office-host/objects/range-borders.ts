// range.format.borders
import { Coll, HostGap, Obj } from '../richapi';
import { guard } from './guard';
import type { Range } from './range';

type Side = 't' | 'b' | 'l' | 'r';
const EDGES: Record<string, Side> = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' };
const INSIDE: Record<string, Side> = { InsideHorizontal: 't', InsideVertical: 'l' };

/** Excel's line style and weight, Univer's number of the line. */
const LINES: [style: string, weight: string, univer: number][] = [
  ['None', 'Thin', 0],
  ['Continuous', 'Thin', 1],
  ['Continuous', 'Hairline', 2],
  ['Dot', 'Thin', 3],
  ['Dash', 'Thin', 4],
  ['DashDot', 'Thin', 5],
  ['DashDotDot', 'Thin', 6],
  ['Double', 'Thick', 7],
  ['Continuous', 'Medium', 8],
  ['Dash', 'Medium', 9],
  ['DashDot', 'Medium', 10],
  ['DashDotDot', 'Medium', 11],
  ['SlantDashDot', 'Medium', 12],
  ['Continuous', 'Thick', 13],
];
type Line = { style: string; weight: string; color: string };

class RangeBorder extends Obj {
  constructor(
    private readonly range: Range,
    readonly sideIndex: string,
  ) {
    super();
    if (!EDGES[sideIndex] && !INSIDE[sideIndex]) throw new HostGap(`the border ${sideIndex}`);
  }
  override get $id() {
    return { _Id: this.sideIndex };
  }
  override $is(key: unknown) {
    return key === this.sideIndex;
  }
  get style() {
    return this.line.style;
  }
  set style(style: string) {
    this.draw({ ...this.line, style });
  }
  get weight() {
    return this.line.weight;
  }
  set weight(weight: string) {
    this.draw({ ...this.visible, weight });
  }
  get color() {
    return this.line.color;
  }
  set color(color: string) {
    this.draw({ ...this.visible, color: color.toUpperCase() });
  }

  private get side(): Side {
    return EDGES[this.sideIndex] ?? INSIDE[this.sideIndex] ?? 't';
  }
  private get line(): Line {
    const { $book: book, $sheet: sheet, $cells: a } = this.range;
    const inner = INSIDE[this.sideIndex];
    const r = this.side === 'b' ? a.r + a.rows - 1 : inner === 't' ? a.r + 1 : a.r;
    const c = this.side === 'r' ? a.c + a.cols - 1 : inner === 'l' ? a.c + 1 : a.c;
    const drawn = book.cells.style(sheet, r, c).bd?.[this.side];
    const [style = 'None', weight = 'Thin'] = LINES.find(([, , n]) => n === drawn?.s) ?? [];
    return { style, weight, color: drawn?.cl.rgb ?? '#000000' };
  }
  /** A colour or weight on no line makes one, as in Excel. */
  private get visible(): Line {
    const line = this.line;
    return line.style === 'None' ? { ...line, style: 'Continuous' } : line;
  }
  private draw({ style, weight, color }: Line): void {
    const { $book: book, $sheet: sheet, $cells: a } = this.range;
    guard(book, sheet, 'allowFormatCells');
    const { side } = this;
    const n = (LINES.find(([s, w]) => s === style && w === weight) ?? LINES.find(([s]) => s === style))?.[2] ?? 1;
    const line = n ? { s: n, cl: { rgb: color } } : null;
    const here = (r: number, c: number) => {
      if (this.sideIndex === 'InsideHorizontal') return r > a.r;
      if (this.sideIndex === 'InsideVertical') return c > a.c;
      if (side === 't') return r === a.r;
      if (side === 'b') return r === a.r + a.rows - 1;
      return side === 'l' ? c === a.c : c === a.c + a.cols - 1;
    };
    book.cells.restyle(sheet, a, (r, c) => (here(r, c) ? { bd: { [side]: line } } : undefined));
  }
}

export class RangeBorderCollection extends Coll<RangeBorder> {
  constructor(private readonly range: Range) {
    super();
  }
  get $items() {
    return [...Object.keys(EDGES), ...Object.keys(INSIDE)].map((side) => new RangeBorder(this.range, side));
  }
  override getItem(side: string) {
    return new RangeBorder(this.range, side);
  }
}
