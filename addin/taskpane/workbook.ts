import type { Connected, Failure, Setup } from '../../core/index';

/** The workbook as the pane sees it, the last reading of it. `addin/store.ts` is one. */
export interface Workbook {
  readonly state: WorkbookState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads setup and connected tables again. */
  refresh(): Promise<void>;
  /** Writes the `KPI Setup` tab and reads again. Rejects with a sentence; the tab then stands as it was. */
  save(setup: Setup): Promise<void>;
}

export type WorkbookState = { readonly phase: 'loading' } | Ready;

export interface Ready {
  readonly phase: 'ready';
  readonly setup: Setup;
  readonly connected: Connected;
  /** Why what stands here is not what the workbook says now: saving over it would lose somebody's work. */
  readonly problem: Failure | null;
  readonly firstRun: boolean;
  readonly readAt: string;
}
