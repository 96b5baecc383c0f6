import {
  type Cell,
  type Failure,
  OUR_TABS,
  PLAIN,
  type Plan,
  type PlanCell,
  type SampleTable,
  type Source,
  dayOf,
  plainCell,
  sourceGone,
} from '../../core/index';
import type { Host, HostHealth, Place, TabCells, Watch } from '../../addin/taskpane/host';

/** A workbook in memory: tabs of cells, of which some are tables of the same name. What a test may turn is not readonly. */
export class FakeHost implements Host {
  readonly name = 'Excel';
  readonly tabs = new Map<string, Cell[][]>();
  readonly tables = new Set<string>();
  readonly drawn: Plan[] = [];
  readonly shown: string[] = [];
  /** Where the first cell of a place stands, where that is not A1. */
  readonly origins = new Map<string, Place['at']>();
  /** Cells that were gone to. */
  readonly wentTo: [tab: string, row: number, column: number][] = [];
  /** What the person has selected. */
  selected: TabCells = [];
  /** The next plan, or rows to put, is refused with this sentence. */
  refuseNextPlan: string | null = null;
  answer: HostHealth = { functions: true, calculation: 'automatic' };
  private listener: (tabs: readonly string[]) => void = () => undefined;

  add(tab: string, rows: readonly (readonly Cell[])[], table = true): void {
    this.tabs.set(
      tab,
      rows.map((row) => [...row]),
    );
    if (table) this.tables.add(tab);
  }
  /** As a person would: type into a cell, or delete a tab. */
  edit(tab: string, change: (cells: Cell[][]) => void): void {
    change(this.tabs.get(tab)!);
    this.listener([tab]);
  }

  listPlaces(): Promise<readonly Place[]> {
    const tabs = [...this.tabs].filter(([tab]) => !OUR_TABS.includes(tab));
    return Promise.resolve(tabs.map(([tab, rows]) => this.place(tab, rows)));
  }
  read(
    kind: string,
    { tab, table }: { readonly tab: string; readonly table: string },
    _watch?: Watch,
  ): Promise<Source | Failure> {
    const rows = this.tabs.get(tab);
    return Promise.resolve(
      rows ? { name: kind, rows: rows.map((row) => [...row]), cell: plainCell } : sourceGone(kind, table || tab),
    );
  }
  /** A copy, as every host hands over: what is typed later does not change what was read. */
  readTab(tab: string): Promise<TabCells | null> {
    return Promise.resolve(this.tabs.get(tab)?.map((row) => [...row]) ?? null);
  }
  readSelection = () => Promise.resolve(this.selected);
  put(tab: string, row: number, cells: readonly (readonly (PlanCell | undefined)[])[]): Promise<void> {
    const refused = this.refused();
    if (refused) return refused;
    const rows = this.tabs.get(tab)!;
    cells.forEach((line, at) => {
      const target = (rows[row - 1 + at] ??= []);
      line.forEach((cell, column) => {
        if (cell) target[column] = cell.value;
      });
    });
    return Promise.resolve();
  }
  draw(plan: Plan, show: boolean): Promise<void> {
    const refused = this.refused();
    if (refused) return refused;
    this.drawn.push(plan);
    if (show) this.shown.push(plan.tab);
    this.tabs.set(
      plan.tab,
      plan.cells.map((row) => row.map((cell) => cell?.value ?? null)),
    );
    return Promise.resolve();
  }
  /** As in Excel, a taken name gets a number behind it. */
  insertSample(wanted: string, { rows }: SampleTable): Promise<Place> {
    let tab = wanted;
    for (let i = 2; this.tabs.has(tab); i++) tab = `${wanted}${i}`;
    this.add(tab, rows);
    return Promise.resolve(this.place(tab, this.tabs.get(tab)!));
  }
  goTo(tab: string, row?: number, column?: number): Promise<void> {
    this.shown.push(tab);
    if (row !== undefined && column !== undefined) this.wentTo.push([tab, row, column]);
    return Promise.resolve();
  }
  health = () => Promise.resolve(this.answer);
  onEdited(listener: (tabs: readonly string[]) => void): Promise<void> {
    this.listener = listener;
    return Promise.resolve();
  }
  notation = () => Promise.resolve(PLAIN);
  today = () => dayOf(2026, 8, 18);

  private refused(): Promise<never> | null {
    const reason = this.refuseNextPlan;
    this.refuseNextPlan = null;
    return reason === null ? null : Promise.reject(new Error(reason));
  }
  private place = (tab: string, rows: Cell[][]): Place => ({
    tab,
    table: this.tables.has(tab) ? tab : '',
    rows: rows.length,
    at: this.origins.get(tab) ?? { row: 1, column: 1 },
    top: rows.slice(0, 20),
  });
}
