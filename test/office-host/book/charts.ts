// Charts: Univer's free part has none, so they live here and whoever shows the sheet draws them.
import type { Area } from './area';

export type Line = { color: string; weight: number };
export type Axis = {
  visible: boolean;
  gridlines: boolean;
  minimum: number | '';
  maximum: number | '';
};
export type ChartInfo = {
  readonly id: string;
  readonly sheet: string;
  name: string;
  type: string;
  source: { sheet: string; area: Area };
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  valueAxis: Axis;
  categoryAxis: Axis;
  /** By position of the series; what nobody set is missing. */
  lines: Map<number, Partial<Line>>;
  /** null = no fill, no border. */
  fill: string | null;
  border: Line | null;
  /** Points from the sheet's top left corner. */
  box: { left: number; top: number; width: number; height: number };
};

export class Charts {
  private readonly list: ChartInfo[] = [];
  private readonly listeners = new Set<() => void>();
  private next = 1;

  get all(): readonly ChartInfo[] {
    return this.list;
  }
  on(sheet: string): ChartInfo[] {
    return this.list.filter((c) => c.sheet === sheet);
  }
  add(sheet: string, type: string, source: ChartInfo['source'], seriesBy: ChartInfo['seriesBy']): ChartInfo {
    const n = this.next++;
    const chart: ChartInfo = {
      id: `{chart-${n}}`,
      sheet,
      name: `Chart ${n}`,
      type,
      source,
      seriesBy,
      title: { text: '', visible: true },
      legend: { visible: true, position: 'Right' },
      valueAxis: { visible: true, gridlines: true, minimum: '', maximum: '' },
      categoryAxis: { visible: true, gridlines: false, minimum: '', maximum: '' },
      lines: new Map(),
      fill: '#FFFFFF',
      border: { color: '#D9D9D9', weight: 0.75 },
      box: { left: 240, top: 75, width: 360, height: 216 },
    };
    this.list.push(chart);
    this.changed();
    return chart;
  }
  remove(chart: ChartInfo): void {
    this.list.splice(this.list.indexOf(chart), 1);
    this.changed();
  }
  removeSheet(sheet: string): void {
    for (const chart of this.on(sheet)) this.remove(chart);
  }
  changed(): void {
    for (const listener of this.listeners) listener();
  }
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
