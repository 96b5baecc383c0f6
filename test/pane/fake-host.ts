import {
  type Cell,
  type Plan,
  type SampleTable,
  SETUP_TAB,
  SUMMARY_TAB,
  dayOf,
  plainCell,
  sourceGone,
} from '../../core/index';
import type { Host, HostHealth, Place } from '../../addin/taskpane/host';

/** A workbook in memory: tabs of cells, of which some are tables of the same name. What a test may turn is not readonly. */
export class FakeHost implements Host {
  readonly name = 'Excel';
  readonly tabs = new Map<string, Cell[][]>();
  readonly tables = new Set<string>();
  readonly drawn: Plan[] = [];
  readonly shown: string[] = [];
  /** The next plan is refused with this sentence. */
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
    const tabs = [...this.tabs].filter(([tab]) => tab !== SETUP_TAB && tab !== SUMMARY_TAB);
    return Promise.resolve(tabs.map(([tab, rows]) => this.place(tab, rows)));
  }
  read(kind: string, { tab, table }: { readonly tab: string; readonly table: string }) {
    const rows = this.tabs.get(tab);
    return Promise.resolve(rows ? { name: kind, rows, cell: plainCell } : sourceGone(kind, table || tab));
  }
  readSetup(): Promise<readonly (readonly Cell[])[] | null> {
    return Promise.resolve(this.tabs.get(SETUP_TAB) ?? null);
  }
  draw(plan: Plan, show: boolean): Promise<void> {
    if (this.refuseNextPlan !== null) {
      const reason = this.refuseNextPlan;
      this.refuseNextPlan = null;
      return Promise.reject(new Error(reason));
    }
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
  goTo(tab: string): Promise<void> {
    this.shown.push(tab);
    return Promise.resolve();
  }
  health = () => Promise.resolve(this.answer);
  onEdited(listener: (tabs: readonly string[]) => void): Promise<void> {
    this.listener = listener;
    return Promise.resolve();
  }
  today = () => dayOf(2026, 8, 18);

  private place = (tab: string, rows: Cell[][]): Place => ({
    tab,
    table: this.tables.has(tab) ? tab : '',
    rows: rows.length,
    top: rows.slice(0, 20),
  });
}
