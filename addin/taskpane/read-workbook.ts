import {
  DECISIONS,
  type Failure,
  HISTORY_TAB,
  type KindId,
  type Log,
  type LogShape,
  SETUP_TAB,
  type Setup,
  type Source,
  type SourceSetup,
  attempt,
  emptySetup,
  historyShape,
  isFailure,
  kpis,
  namedInSetup,
  readLog,
  setupFromCells,
} from '../../core/index';
import type { Host, TabCells, Watch } from './host';
import type { Records } from './workbook';

/** What stands in the workbook, as last read. */
export interface Snapshot {
  readonly setupCells: TabCells | null;
  readonly setup: Setup;
  readonly places: Readonly<Partial<Record<KindId, string>>>;
  readonly sources: Readonly<Partial<Record<KindId, Source | Failure>>>;
  readonly records: Records;
}

/** Which tabs may have changed since the former reading; null: any. */
export type Touched = ReadonlySet<string> | null;

/** Reads the workbook, and of the former reading keeps what no touched tab concerns. A setup that cannot be read is a failure. */
export async function readWorkbook(
  host: Host,
  former: Snapshot | null,
  touched: Touched,
  watch: (kind: string) => Watch,
): Promise<Snapshot | Failure> {
  const fresh = (tab: string): boolean => former === null || touched === null || touched.has(tab) || touched.has('');
  const setupCells = fresh(SETUP_TAB) ? await host.readTab(SETUP_TAB) : former!.setupCells;
  const setup = setupCells === null ? emptySetup : attempt(() => setupFromCells(setupCells));
  if (isFailure(setup)) return setup;
  const places: Partial<Record<KindId, string>> = {};
  const sources: Partial<Record<KindId, Source | Failure>> = {};
  const named = namedInSetup(setup);
  for (const [kind, place] of Object.entries(setup.sources) as [KindId, SourceSetup][]) {
    const name = `${place.tab}\u0001${place.table}`;
    places[kind] = name;
    const kept = former?.places[kind] === name && !fresh(place.tab) ? former.sources[kind] : undefined;
    sources[kind] = kept ?? (await host.read(kind, place, watch(kind), { columns: place.columns, named }));
  }
  const records: Records = {
    decisions: fresh(DECISIONS.tab) ? await readRecords(host, DECISIONS) : former!.records.decisions,
    history: fresh(HISTORY_TAB) ? await readRecords(host, historyShape(kpis)) : former!.records.history,
  };
  return { setupCells, setup, places, sources, records };
}

async function readRecords<T>(host: Host, shape: LogShape<T>): Promise<Log<T> | Failure> {
  const cells = await host.readTab(shape.tab);
  return attempt(() => readLog(shape, cells));
}
