import {
  DECISIONS,
  SETUP_TAB,
  changedSince,
  completeDecision,
  erasePerson,
  historyShape,
  isFailure,
  kpis,
  logPlan,
  newHistory,
  recordDecision,
  setupPlan,
} from '../../core/index';
import type { Host } from './host';
import { appendTo, fillIn, orThrow } from './log-tab';
import type { Snapshot } from './read-workbook';
import { createReader } from './reader';
import { inSlices } from './slices';
import { eachTracked } from './tracked';
import type { Ready, Workbook } from './workbook';
import { words } from './words';

const HISTORY = historyShape(kpis);

/** The workbook as last read, and what may be written to it: one for the pane and for every table-less function. */
export function createStore(host: Host): Workbook {
  const reader = createReader(host);

  function ready(): { state: Ready; snapshot: Snapshot } {
    const { state, snapshot } = reader;
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
      await reader.readAgain(new Set(tabs));
    }
  }

  return {
    get state() {
      return reader.state;
    },
    subscribe: reader.subscribe,
    refresh: () => reader.readAgain(null),
    stopReading: () => reader.stop(),
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
        const lines = await inSlices(eachTracked(ready().state.connected, host.today()));
        return appendTo(host, HISTORY, (log) => ({
          ...log,
          entries: [...log.entries, ...newHistory(log.entries, lines, host.today())],
        }));
      }),
    erase: (name, instead, by) =>
      writing([SETUP_TAB, DECISIONS.tab, HISTORY.tab], async () => {
        await reader.readAgain(new Set([SETUP_TAB, DECISIONS.tab, HISTORY.tab]));
        const { setup, records } = ready().state;
        const [decisions, history] = [orThrow(records.decisions), orThrow(records.history)];
        const erased = erasePerson({ setup, decisions, history }, name, instead, by, host.today());
        await host.draw(setupPlan(erased.setup), false);
        if (history.entries.length > 0) await host.draw(logPlan(HISTORY, erased.history), false);
        await host.draw(logPlan(DECISIONS, erased.decisions), false);
      }),
  };
}
