import type { Cell, Notation, Plan, PlanCell, SampleTable } from '../core/index';

/**
 * What the sidebar asks of the script and what it is answered. Both travel as JSON text: google.script.run refuses dates, and
 * one that hides in an answer empties all of it. An `undefined` cell arrives as null.
 */
export interface Verbs {
  readonly start: Verb<Record<string, never>, Start>;
  readonly places: Verb<Record<string, never>, readonly SheetPlace[]>;
  /** Rows of a tab from a row on (counting from 0), as many as one answer holds; null where there is no such tab or nothing on it. */
  readonly read: Verb<{ readonly tab: string; readonly from: number }, Block | null>;
  readonly selection: Verb<Record<string, never>, Cells>;
  readonly draw: Verb<{ readonly plan: Plan; readonly show: boolean }, null>;
  readonly put: Verb<{ readonly tab: string; readonly row: number; readonly cells: PutCells }, null>;
  readonly sample: Verb<{ readonly tab: string; readonly sample: SampleTable }, SheetPlace>;
  readonly goTo: Verb<{ readonly tab: string; readonly row: number; readonly column: number }, null>;
  readonly schedule: Verb<Record<string, never>, ScheduleState>;
  readonly turnOn: Verb<{ readonly by: string; readonly hour: number }, ScheduleState>;
  readonly turnOff: Verb<Record<string, never>, ScheduleState>;
}

interface Verb<Asks, Gives> {
  readonly asks: Asks;
  readonly gives: Gives;
}

export type VerbName = keyof Verbs;
export type Asks<V extends VerbName> = Verbs[V]['asks'];
export type Gives<V extends VerbName> = Verbs[V]['gives'];
export type Reply = { readonly gives: unknown } | { readonly refused: string };

export type Cells = readonly (readonly Cell[])[];
export type PutCells = readonly (readonly (PlanCell | null)[])[];

export interface Start {
  /** The spreadsheet's time zone: its days are the product's days. */
  readonly zone: string;
  /** How its region writes. Who changes that loads the page anew. */
  readonly notation: Notation;
}

export interface SheetPlace {
  readonly tab: string;
  /** Always '': Apps Script knows no tables. */
  readonly table: string;
  readonly rows: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly top: Cells;
}

export interface Block {
  readonly rows: Cells;
  /** Rows of the whole tab. */
  readonly total: number;
}

/** Whether alerts go out, who turned them on, and how the last run ended. */
export interface ScheduleState {
  readonly on: null | { readonly by: string; readonly since: string; readonly hour: number; readonly zone: string };
  /** The one who asks is the one whose trigger runs, so the mails go out from their account. */
  readonly mine: boolean;
  readonly lastRun: null | LastRun;
  /** Mails that this account may still send today. */
  readonly quota: number;
}

export interface LastRun {
  readonly day: string;
  readonly sent: number;
  /** Owners who could not be told: no address, or no mails left for the day. */
  readonly waiting: readonly string[];
  readonly problem: string;
}
