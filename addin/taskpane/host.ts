import type {
  Cell,
  Day,
  Failure,
  KindId,
  Notation,
  Plan,
  PlanCell,
  SampleTable,
  Source,
  SourceSetup,
} from '../../core/index';

/** What the pane needs of a spreadsheet, as verbs. Excel implements it in addin/excel, the Google sidebar over calls to the script. */
export interface Host {
  readonly name: 'Excel' | 'Google Sheets';
  /** Tables, and tabs with something on them, that could hold data; our own tabs left out. */
  listPlaces(): Promise<readonly Place[]>;
  /**
   * A place, in blocks; a failure that says what to do where it is gone. With `needed`, a host may leave columns unread that
   * nobody has named: the source then says which, and one that is asked for is read as after an edit.
   */
  read(kind: KindId, place: TablePlace, watch?: Watch, needed?: Needed): Promise<Source | Failure>;
  /** The cells of one of our tabs, from A1 on; null where there is no such tab or nothing on it. */
  readTab(tab: string): Promise<TabCells | null>;
  /** Draws a plan on its tab. Where it fails, the tab stays as it was and the promise rejects with a sentence. */
  draw(plan: Plan, show: boolean): Promise<void>;
  /** Writes into a tab that is there, from a row on (counting from 1); cells that are undefined are left as they are. */
  put(tab: string, row: number, cells: readonly (readonly (PlanCell | undefined)[])[]): Promise<void>;
  /** What the person has selected in the grid. */
  readSelection(): Promise<TabCells>;
  /** Adds a tab with a table of sample rows; returns where it is. */
  insertSample(tab: string, sample: SampleTable): Promise<Place>;
  /** Shows a cell of a tab; rows and columns count from 1. */
  goTo(tab: string, row?: number, column?: number): Promise<void>;
  health(): Promise<HostHealth>;
  /** Called after edits and recalculations, gathered over a quarter of a second, with the tabs they were on. */
  onEdited(listener: (tabs: readonly string[]) => void): Promise<void>;
  today(): Day;
  /** How the workbook's region writes; the plain notation where the host cannot say. Never rejects for this alone. */
  notation(): Promise<Notation>;
}

export interface TablePlace {
  readonly tab: string;
  readonly table: string;
}

/** Which columns the setup knows of. */
export interface Needed {
  /** Field → header, as chosen by a person. */
  readonly columns: SourceSetup['columns'];
  /** Names in filters and the like; not all of them need be columns. */
  readonly named: readonly string[];
}

export type TabCells = readonly (readonly Cell[])[];

/** Who waits for a long reading. Before each block it is asked whether to go on; a reading that is stopped rejects. */
export interface Watch {
  readonly stopped: () => boolean;
  readonly rows: (done: number, total: number) => void;
}

export interface Place {
  readonly tab: string;
  /** The Excel table's name; '' for the used range of the tab. */
  readonly table: string;
  readonly rows: number;
  /** Where its first cell stands on the tab, counting from 1. */
  readonly at: { readonly row: number; readonly column: number };
  /** The first rows, enough to recognise a header under a title. */
  readonly top: readonly (readonly Cell[])[];
}

export interface HostHealth {
  /** Custom functions are registered and answer. */
  readonly functions: boolean;
  readonly calculation: 'automatic' | 'manual';
}
