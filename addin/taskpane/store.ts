import {
  Connected,
  DECISIONS,
  type Failure,
  SETUP_TAB,
  changedSince,
  completeDecision,
  emptyLog,
  emptySetup,
  erasePerson,
  fail,
  historyShape,
  isFailure,
  kpis,
  logPlan,
  newHistory,
  recordDecision,
  setupPlan,
} from '../../core/index';
import type { Host, Watch } from './host';
import { appendTo, fillIn, orThrow } from './log-tab';
import { type Snapshot, type Touched, readWorkbook } from './read-workbook';
import { trackedInSlices } from './tracked-in-slices';
import type { Ready, Reading, Workbook, WorkbookState } from './workbook';
import { words } from './words';

const HISTORY = historyShape(kpis);

/** The workbook as last read: one snapshot for the pane and for every table-less function. */
export function createStore(host: Host): Workbook {
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
      set({
        phase: 'ready',
        setup,
        connected: new Connected(setup, sources),
        records,
        problem: null,
        stale: false,
        firstRun: setupCells === null,
        readAt,
        reading: null,
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = stopped ? words.reading.stopped : words.reading.failed(reason);
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

  function ready(): { state: Ready; snapshot: Snapshot } {
    if (state.phase !== 'ready' || snapshot === null) throw new Error(words.loading);
    if (state.problem) throw new Error(words.problem.locked);
    return { state, snapshot };
  }

  /** Writes, then reads the tabs it wrote, also where it was refused: what the person sees next is what stands there. */
  async function writing<T>(tabs: readonly string[], write: () => Promise<T>): Promise<T> {
    ready();
    try {
      return await write();
    } finally {
      await readAgain(new Set(tabs));
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
    refresh: () => readAgain(null),
    stopReading: () => (stopped = true),
    save: (change) =>
      writing([SETUP_TAB], async () => {
        const { setupCells, setup } = ready().snapshot;
        const changed = changedSince(SETUP_TAB, setupCells, await host.readTab(SETUP_TAB));
        if (changed !== null) throw new Error(changed);
        await host.draw(setupPlan(change(setup)), false);
      }),
    record: (decision) =>
      writing([DECISIONS.tab], async () => {
        await appendTo(host, DECISIONS, (log) => recordDecision(log, decision));
      }),
    complete: (at, done, outcome) =>
      writing([DECISIONS.tab], async () => {
        const { decisions } = ready().state.records;
        const expected = isFailure(decisions) ? undefined : decisions.entries[at];
        await fillIn(host, DECISIONS, at, expected, (log) => completeDecision(log, at, done, outcome));
      }),
    keepHistory: () =>
      writing([HISTORY.tab], async () => {
        const lines = await trackedInSlices(ready().state.connected, host.today());
        return appendTo(host, HISTORY, (log) => ({
          ...log,
          entries: [...log.entries, ...newHistory(log.entries, lines, host.today())],
        }));
      }),
    erase: (name, instead, by) =>
      writing([SETUP_TAB, DECISIONS.tab, HISTORY.tab], async () => {
        await readAgain(new Set([SETUP_TAB, DECISIONS.tab, HISTORY.tab]));
        const { setup, records } = ready().state;
        const [decisions, history] = [orThrow(records.decisions), orThrow(records.history)];
        const erased = erasePerson({ setup, decisions, history }, name, instead, by, host.today());
        await host.draw(setupPlan(erased.setup), false);
        if (history.entries.length > 0) await host.draw(logPlan(HISTORY, erased.history), false);
        await host.draw(logPlan(DECISIONS, erased.decisions), false);
      }),
  };
}

const union = (a: Touched, b: Touched): Touched => (a === null || b === null ? null : new Set([...a, ...b]));

/** One of our tabs, a connected tab, or a deleted tab (''). */
function concerns(snapshot: Snapshot | null, tab: string): boolean {
  if ([SETUP_TAB, DECISIONS.tab, HISTORY.tab, ''].includes(tab)) return true;
  return Object.values(snapshot?.setup.sources ?? {}).some((source) => source.tab === tab);
}

/** The former numbers stay, with why they are not today's. */
function withProblem(former: WorkbookState, problem: Failure, readFailed: boolean, readAt: string): Ready {
  if (former.phase === 'ready') return { ...former, problem, stale: readFailed, readAt, reading: null };
  return {
    phase: 'ready',
    setup: emptySetup,
    connected: new Connected(emptySetup, {}),
    records: { decisions: emptyLog(DECISIONS), history: emptyLog(HISTORY) },
    problem,
    stale: false,
    firstRun: false,
    readAt,
    reading: null,
  };
}
