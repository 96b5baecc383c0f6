// The parts of a chart: title, legend, axes, series, and how their lines and areas look
import type { Axis, ChartInfo, Line } from '../book/charts';
import { Coll, Obj } from '../richapi';
import { Stored, stored } from './stored';

/** The chart's record, and how to say that it changed. */
export type ChartParts = {
  chart: ChartInfo;
  changed: () => void;
  guard: () => void;
  series: () => { name: string }[];
};

export class ChartTitle extends Stored<ChartInfo['title']> {}
stored(ChartTitle, 'text', 'visible');

export class ChartLegend extends Stored<ChartInfo['legend']> {}
stored(ChartLegend, 'visible', 'position');

class ChartGridlines extends Obj {
  constructor(
    private readonly axis: Axis,
    private readonly parts: ChartParts,
  ) {
    super();
  }
  get visible() {
    return this.axis.gridlines;
  }
  set visible(visible: boolean) {
    this.parts.guard();
    this.axis.gridlines = visible;
    this.parts.changed();
  }
}
class ChartAxis extends Stored<Axis> {
  constructor(
    axis: Axis,
    private readonly parts: ChartParts,
  ) {
    super(axis, parts.changed, parts.guard);
  }
  get majorGridlines() {
    return new ChartGridlines(this.$bag, this.parts);
  }
}
stored(ChartAxis, 'visible', 'minimum', 'maximum');

export class ChartAxes extends Obj {
  constructor(private readonly parts: ChartParts) {
    super();
  }
  get valueAxis() {
    return new ChartAxis(this.parts.chart.valueAxis, this.parts);
  }
  get categoryAxis() {
    return new ChartAxis(this.parts.chart.categoryAxis, this.parts);
  }
}

class ChartFill extends Obj {
  constructor(private readonly parts: ChartParts) {
    super();
  }
  setSolidColor(color: string) {
    this.put(color.toUpperCase());
  }
  clear() {
    this.put(null);
  }
  private put(fill: string | null): void {
    this.parts.guard();
    this.parts.chart.fill = fill;
    this.parts.changed();
  }
}
class ChartBorder extends Obj {
  constructor(private readonly parts: ChartParts) {
    super();
  }
  get lineStyle() {
    return this.parts.chart.border ? 'Continuous' : 'None';
  }
  set lineStyle(style: string) {
    this.put(style === 'None' ? null : this.now);
  }
  get color() {
    return this.now.color;
  }
  set color(color: string) {
    this.put({ ...this.now, color: color.toUpperCase() });
  }
  get weight() {
    return this.now.weight;
  }
  set weight(weight: number) {
    this.put({ ...this.now, weight });
  }
  clear() {
    this.put(null);
  }
  private get now(): Line {
    return this.parts.chart.border ?? { color: '#000000', weight: 0.75 };
  }
  private put(border: Line | null): void {
    this.parts.guard();
    this.parts.chart.border = border;
    this.parts.changed();
  }
}
export class ChartAreaFormat extends Obj {
  constructor(private readonly parts: ChartParts) {
    super();
  }
  get fill() {
    return new ChartFill(this.parts);
  }
  get border() {
    return new ChartBorder(this.parts);
  }
}

class ChartLineFormat extends Obj {
  constructor(
    private readonly parts: ChartParts,
    private readonly index: number,
  ) {
    super();
  }
  get color() {
    return this.now.color ?? '';
  }
  set color(color: string) {
    this.put({ color: color.toUpperCase() });
  }
  get weight() {
    return this.now.weight ?? 2.25;
  }
  set weight(weight: number) {
    this.put({ weight });
  }
  private get now(): Partial<Line> {
    return this.parts.chart.lines.get(this.index) ?? {};
  }
  private put(change: Partial<Line>): void {
    this.parts.guard();
    this.parts.chart.lines.set(this.index, { ...this.now, ...change });
    this.parts.changed();
  }
}
class ChartSeriesFormat extends Obj {
  constructor(
    private readonly parts: ChartParts,
    private readonly index: number,
  ) {
    super();
  }
  get line() {
    return new ChartLineFormat(this.parts, this.index);
  }
}
class ChartSeries extends Obj {
  constructor(
    private readonly parts: ChartParts,
    private readonly index: number,
  ) {
    super();
  }
  get name() {
    return this.parts.series()[this.index]?.name ?? '';
  }
  get format() {
    return new ChartSeriesFormat(this.parts, this.index);
  }
}
export class ChartSeriesCollection extends Coll<ChartSeries> {
  constructor(private readonly parts: ChartParts) {
    super();
  }
  get $items() {
    return this.parts.series().map((_, i) => new ChartSeries(this.parts, i));
  }
}
