import { sentenceOf } from './sentence';
export type SummaryState =
  | { readonly phase: 'idle' | 'writing' }
  /** The tab is written; `note` says what else did not work. */
  | { readonly phase: 'written'; readonly note: string | null }
  | { readonly phase: 'failed'; readonly reason: string };

/** The writing of the CEO tab: one at a time, whether the pane's button or the ribbon asked, and both can tell how it went. */
export interface SummaryRun {
  readonly state: SummaryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Never rejects: the state says how it ended. */
  run(): Promise<void>;
}

export function createSummaryRun(write: () => Promise<string | null>): SummaryRun {
  const listeners = new Set<() => void>();
  let state: SummaryState = { phase: 'idle' };
  let running: Promise<void> | null = null;
  const set = (next: SummaryState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const once = async () => {
    set({ phase: 'writing' });
    try {
      set({ phase: 'written', note: await write() });
    } catch (error) {
      set({ phase: 'failed', reason: sentenceOf(error) });
    }
  };
  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: () => (running ??= once().finally(() => (running = null))),
  };
}
