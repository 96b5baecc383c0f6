// Excel.Chart and Excel.ChartCollection
import { hull } from '../book/area';
import type { Book } from '../book/book';
import { chartData } from '../book/chart-data';
import type { ChartInfo } from '../book/charts';
import type { Sheet } from '../book/univer';
import { Coll, Obj, invalidArgument } from '../richapi';
import {
  ChartAreaFormat,
  ChartAxes,
  ChartLegend,
  type ChartParts,
  ChartSeriesCollection,
  ChartTitle,
} from './chart-parts';
import { guard } from './guard';
import { Range } from './range';
import { PX } from './range-format';
import { Worksheet } from './worksheet';

class Chart extends Obj {
  private readonly parts: ChartParts;

  constructor(
    private readonly book: Book,
    private readonly chart: ChartInfo,
  ) {
    super();
    this.parts = {
      chart,
      changed: () => book.charts.changed(),
      guard: () => guard(book, book.sheets.get(chart.sheet), 'allowEditObjects'),
      series: () => chartData(book, chart).series,
    };
  }
  override get $id() {
    return { Id: this.chart.id };
  }
  override $is(key: unknown) {
    return this.chart.name.toLowerCase() === String(key).toLowerCase() || this.chart.id === key;
  }
  get id() {
    return this.chart.id;
  }
  get name() {
    return this.chart.name;
  }
  set name(name: string) {
    this.change(() => (this.chart.name = name));
  }
  get chartType() {
    return this.chart.type;
  }
  set chartType(type: string) {
    this.change(() => (this.chart.type = type));
  }
  get left() {
    return this.chart.box.left;
  }
  set left(left: number) {
    this.place({ left });
  }
  get top() {
    return this.chart.box.top;
  }
  set top(top: number) {
    this.place({ top });
  }
  get width() {
    return this.chart.box.width;
  }
  set width(width: number) {
    this.place({ width });
  }
  get height() {
    return this.chart.box.height;
  }
  set height(height: number) {
    this.place({ height });
  }
  get title() {
    return new ChartTitle(this.chart.title, this.parts.changed, this.parts.guard);
  }
  get legend() {
    return new ChartLegend(this.chart.legend, this.parts.changed, this.parts.guard);
  }
  get axes() {
    return new ChartAxes(this.parts);
  }
  get series() {
    return new ChartSeriesCollection(this.parts);
  }
  get format() {
    return new ChartAreaFormat(this.parts);
  }
  get worksheet() {
    return new Worksheet(this.book, this.book.sheets.get(this.chart.sheet));
  }
  /** Over the cells from the first to the last one; without a last one the size stays. */
  setPosition(start: Range | string, end?: Range | string | null) {
    const sheet = this.book.sheets.get(this.chart.sheet);
    const areaOf = (x: Range | string) => {
      const area = x instanceof Range ? x.$area : this.book.locate(x, sheet)?.area;
      if (!area) throw invalidArgument();
      return area;
    };
    const area = end ? hull(areaOf(start), areaOf(end)) : areaOf(start);
    const { left, top, width, height } = this.book.sheets.box(sheet, area);
    const size = end ? { width: width / PX, height: height / PX } : {};
    this.place({ left: left / PX, top: top / PX, ...size });
  }
  delete() {
    this.parts.guard();
    this.book.charts.remove(this.chart);
  }
  private place(box: Partial<ChartInfo['box']>): void {
    if (Object.values(box).some((n) => !Number.isFinite(n) || n < 0)) throw invalidArgument();
    this.change(() => Object.assign(this.chart.box, box));
  }
  private change(f: () => unknown): void {
    this.parts.guard();
    f();
    this.parts.changed();
  }
}

export class ChartCollection extends Coll<Chart> {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  get $items() {
    return this.book.charts.on(this.sheet.getSheetId()).map((chart) => new Chart(this.book, chart));
  }
  add(type: string, source: Range, seriesBy: ChartInfo['seriesBy'] | null = 'Auto') {
    if (!(source instanceof Range)) throw invalidArgument();
    if (!['Auto', 'Columns', 'Rows'].includes(seriesBy ?? 'Auto')) throw invalidArgument();
    guard(this.book, this.sheet, 'allowEditObjects');
    const from = { sheet: source.$sheet.getSheetId(), area: source.$cells };
    return new Chart(this.book, this.book.charts.add(this.sheet.getSheetId(), type, from, seriesBy ?? 'Auto'));
  }
}
