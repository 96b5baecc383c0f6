import type { CellReader } from '../cell';

/** What a host hands over: raw rows, header somewhere near the top, and how to read one raw value. Never changed, never copied. */
export interface Source {
  /** What sentences call it: "deals", or the name of the tab. */
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly cell: CellReader;
  /** Where the host left columns unread, as it may in a large table. */
  readonly unread?: Unread;
}

/** Columns of which most rows hold UNREAD. Who needs one asks for it, and has no answer before the host has read it. */
interface Unread {
  has(column: number): boolean;
  /** null: the whole table is needed. */
  ask(column: number | null): void;
}

/** Stands where a cell was not read. Nothing may take it for a blank: reading it is a failure. */
export const UNREAD = Symbol('unread');
