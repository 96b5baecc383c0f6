import type { Cell, Day, Failure, KindId, Plan, SampleTable, Source } from '../../core/index';

/** What the pane needs of a spreadsheet, as verbs. Excel implements it in addin/excel; the Google sidebar will do so too. */
export interface Host {
  readonly name: 'Excel' | 'Google Sheets';
  /** Tables, and tabs with something on them, that could hold data; our own tabs left out. */
  listPlaces(): Promise<readonly Place[]>;
  /** Everything in a place, in blocks; a failure that says what to do where it is gone. */
  read(kind: KindId, place: { readonly tab: string; readonly table: string }): Promise<Source | Failure>;
  /** The cells of the `KPI Setup` tab; null where there is none yet. */
  readSetup(): Promise<readonly (readonly Cell[])[] | null>;
  /** Draws a plan on its tab. Where it fails, the tab stays as it was and the promise rejects with a sentence. */
  draw(plan: Plan, show: boolean): Promise<void>;
  /** Adds a tab with a table of sample rows; returns where it is. */
  insertSample(tab: string, sample: SampleTable): Promise<Place>;
  /** Shows a place in the grid. Rows and columns count from 1 within it. */
  goTo(tab: string, row?: number, column?: number): Promise<void>;
  health(): Promise<HostHealth>;
  /** Called after edits and recalculations, gathered over a quarter of a second, with the tabs they were on. */
  onEdited(listener: (tabs: readonly string[]) => void): Promise<void>;
  today(): Day;
}

export interface Place {
  readonly tab: string;
  /** The Excel table's name; '' for the used range of the tab. */
  readonly table: string;
  readonly rows: number;
  /** The first rows, enough to recognise a header under a title. */
  readonly top: readonly (readonly Cell[])[];
}

export interface HostHealth {
  /** Custom functions are registered and answer. */
  readonly functions: boolean;
  readonly calculation: 'automatic' | 'manual';
}
