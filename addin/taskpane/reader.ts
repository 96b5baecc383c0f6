import {
  Connected,
  DECISIONS,
  type Failure,
  HISTORY_TAB,
  SETUP_TAB,
  emptyLog,
  emptySetup,
  fail,
  historyShape,
  isFailure,
  kpis,
} from '../../core/index';
import type { Host, Watch } from './host';
import { type Snapshot, type Touched, readWorkbook } from './read-workbook';
import { sentenceOf } from './sentence';
import { inSlices } from './slices';
import { readAhead } from './tracked';
import type { Ready, Reading, WorkbookState } from './workbook';
import { words } from './words';

/** The reading of a workbook: what was last read, kept up with what is edited. */
export interface Reader {
  readonly state: WorkbookState;
  /** What the state was made from; null until something could be read. */
  readonly snapshot: Snapshot | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what may have changed. Never rejects: the state says what could not be read. */
  readAgain(touched: Touched): Promise<void>;
  stop(): void;
}

export function createReader(host: Host): Reader {
  const listeners = new Set<() => void>();
  let state: WorkbookState = { phase: 'loading', reading: null };
  let snapshot: Snapshot | null = null;
  let running: Promise<void> | null = null;
  let waiting: Touched | undefined;
  /** What a failed reading was to read: the next one reads it as well. */
  let owed: Touched = new Set();
  let stopped = false;
  let watching = false;

  const set = (next: WorkbookState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const showReading = (reading: Reading | null) => set({ ...state, reading });
  const watch = (kind: string): Watch => ({
    stopped: () => stopped,
    rows: (done, total) => showReading({ kind, done, total }),
  });

  /** Never two readings at once: an edit during one makes another follow. */
  function readAgain(touched: Touched): Promise<void> {
    waiting = waiting === undefined ? touched : union(waiting, touched);
    running ??= (async () => {
      while (waiting !== undefined) {
        const now = union(waiting, owed);
        waiting = undefined;
        owed = now;
        await readOnce(now);
        await watchEdits();
      }
    })().finally(() => (running = null));
    return running;
  }

  async function readOnce(touched: Touched): Promise<void> {
    stopped = false;
    const readAt = new Date().toISOString();
    try {
      const next = await readWorkbook(host, snapshot, touched, watch);
      if (isFailure(next)) return set(withProblem(state, next, false, readAt));
      snapshot = next;
      owed = new Set();
      const { setup, setupCells, sources, records } = next;
      const connected = new Connected(setup, sources);
      await inSlices(readAhead(connected));
      set({
        phase: 'ready',
        setup,
        connected,
        records,
        problem: null,
        stale: false,
        firstRun: setupCells === null,
        readAt,
        reading: null,
      });
    } catch (error) {
      const message = stopped ? words.reading.stopped : words.reading.failed(sentenceOf(error));
      set(withProblem(state, fail('not-set-up', message), true, readAt));
    }
  }

  async function watchEdits(): Promise<void> {
    if (watching) return;
    watching = true;
    try {
      await host.onEdited((tabs) => {
        const ours = tabs.filter((tab) => concerns(snapshot, tab));
        if (ours.length > 0) void readAgain(new Set(ours));
      });
    } catch {
      watching = false; // a protected view has no events: the pane's Refresh still works
    }
  }

  return {
    get state() {
      return state;
    },
    get snapshot() {
      return snapshot;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readAgain,
    stop: () => (stopped = true),
  };
}

const union = (a: Touched, b: Touched): Touched => (a === null || b === null ? null : new Set([...a, ...b]));

/** One of our tabs, a connected tab, or a deleted tab (''). */
function concerns(snapshot: Snapshot | null, tab: string): boolean {
  if ([SETUP_TAB, DECISIONS.tab, HISTORY_TAB, ''].includes(tab)) return true;
  return Object.values(snapshot?.setup.sources ?? {}).some((source) => source.tab === tab);
}

/** The former numbers stay, with why they are not today's. */
function withProblem(former: WorkbookState, problem: Failure, readFailed: boolean, readAt: string): Ready {
  if (former.phase === 'ready') return { ...former, problem, stale: readFailed, readAt, reading: null };
  return {
    phase: 'ready',
    setup: emptySetup,
    connected: new Connected(emptySetup, {}),
    records: { decisions: emptyLog(DECISIONS), history: emptyLog(historyShape(kpis)) },
    problem,
    stale: false,
    firstRun: false,
    readAt,
    reading: null,
  };
}
