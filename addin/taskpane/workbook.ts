import type { Connected, Day, Decision, Failure, HistoryRow, Log, Setup } from '../../core/index';

/** The workbook as the pane sees it, the last reading of it. `store.ts` is one. Every writing verb rejects with a sentence. */
export interface Workbook {
  readonly state: WorkbookState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads setup, records and connected tables again. */
  refresh(): Promise<void>;
  /** Ends a long reading: the former numbers stand, and the pane says from when they are. */
  stopReading(): void;
  /**
   * Changes the setup, writes the `KPI Setup` tab and reads again. Where the tab was changed by somebody since it was read,
   * nothing is written: the sentence names the cell, and saving again then starts from what stands there.
   */
  save(change: (setup: Setup) => Setup): Promise<void>;
  /** Appends a decision to `KPI Decisions`. */
  record(decision: Decision): Promise<void>;
  /** Fills in what became of the decision at that place of the log as it was last read. */
  complete(at: number, done: Day, outcome: string): Promise<void>;
  /** Appends what the tracked KPIs are today to `KPI History`; says how many rows that were. */
  keepHistory(): Promise<number>;
  /** Replaces a person's name in setup, decisions and history. */
  erase(name: string, instead: string, by: string): Promise<void>;
}

export type WorkbookState = { readonly phase: 'loading'; readonly reading: Reading | null } | Ready;

export interface Ready {
  readonly phase: 'ready';
  readonly setup: Setup;
  readonly connected: Connected;
  readonly records: Records;
  /** Why what stands here is not what the workbook says now: saving over it would lose somebody's work. */
  readonly problem: Failure | null;
  /** The read failed or was stopped, so what stands here is the former snapshot. */
  readonly stale: boolean;
  /** No `KPI Setup` tab yet. */
  readonly firstRun: boolean;
  readonly readAt: string;
  /** A reading under way. */
  readonly reading: Reading | null;
}

/** The two logs; one that cannot be read stops no number, but nothing is appended to it. */
export interface Records {
  readonly decisions: Log<Decision> | Failure;
  readonly history: Log<HistoryRow> | Failure;
}

export interface Reading {
  /** The kind of table being read. */
  readonly kind: string;
  readonly done: number;
  readonly total: number;
}
