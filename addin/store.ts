import {
  Connected,
  type Failure,
  type KindId,
  SETUP_TAB,
  type Setup,
  type Source,
  attempt,
  emptySetup,
  fail,
  isFailure,
  setupFromCells,
  setupPlan,
} from '../core/index';
import { excelHost } from './excel/host';
import type { Host } from './taskpane/host';

/** The workbook as last read: one snapshot for the pane and for every table-less function. */
export type StoreState =
  | { readonly phase: 'loading' }
  | {
      readonly phase: 'ready';
      readonly setup: Setup;
      readonly connected: Connected;
      /** A setup tab that cannot be read, or a read that failed. */
      readonly problem: Failure | null;
      /** The read failed, so what stands here is the former snapshot: cells keep their values, the pane says so. */
      readonly stale: boolean;
      /** No `KPI Setup` tab yet. */
      readonly firstRun: boolean;
      readonly readAt: string;
    };

export interface Store {
  readonly state: StoreState;
  subscribe(listener: () => void): () => void;
  /** Reads setup and connected tables again. */
  refresh(): Promise<void>;
  /** Writes the `KPI Setup` tab and reads everything again. Rejects with the reason; the tab then stands as it was. */
  save(setup: Setup): Promise<void>;
}

export function createStore(host: Host): Store {
  const listeners = new Set<() => void>();
  let state: StoreState = { phase: 'loading' };
  let running: Promise<void> | null = null;
  let again = false;
  let watching = false;

  const set = (next: StoreState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  /** Never two reads at once: an edit during a read makes one more follow. */
  async function refresh(): Promise<void> {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        set(await readWorkbook(host, state));
        await watch();
      } while (again);
    })().finally(() => (running = null));
    return running;
  }

  async function watch(): Promise<void> {
    if (watching) return;
    watching = true;
    try {
      await host.onEdited((tabs) => {
        if (tabs.some((tab) => concerns(state, tab))) void refresh();
      });
    } catch {
      watching = false; // a protected view has no events: the pane's Refresh still works
    }
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    async save(setup) {
      await host.draw(setupPlan(setup), false);
      await refresh();
    },
  };
}

/** The setup tab, a connected tab, or a deleted tab (''). */
function concerns(state: StoreState, tab: string): boolean {
  if (tab === SETUP_TAB || tab === '') return true;
  return state.phase === 'ready' && Object.values(state.setup.sources).some((source) => source.tab === tab);
}

async function readWorkbook(host: Host, former: StoreState): Promise<StoreState> {
  const readAt = new Date().toISOString();
  try {
    const cells = await host.readSetup();
    const setup = cells === null ? emptySetup : attempt(() => setupFromCells(cells));
    if (isFailure(setup)) return withProblem(former, setup, false, readAt);
    const sources: Partial<Record<KindId, Source | Failure>> = {};
    for (const [kind, place] of Object.entries(setup.sources) as [KindId, { tab: string; table: string }][])
      sources[kind] = await host.read(kind, place);
    return {
      phase: 'ready',
      setup,
      connected: new Connected(setup, sources),
      problem: null,
      stale: false,
      firstRun: cells === null,
      readAt,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return withProblem(
      former,
      fail('not-set-up', `The workbook could not be read (${reason}): press Refresh in KPI setup.`),
      true,
      readAt,
    );
  }
}

function withProblem(former: StoreState, problem: Failure, readFailed: boolean, readAt: string): StoreState {
  if (former.phase === 'ready') return { ...former, problem, stale: readFailed, readAt };
  const connected = new Connected(emptySetup, {});
  return { phase: 'ready', setup: emptySetup, connected, problem, stale: false, firstRun: false, readAt };
}

/** Excel's one store, shared by the functions and the pane. */
export const store = createStore(excelHost);
