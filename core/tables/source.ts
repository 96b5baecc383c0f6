import type { CellReader } from '../cell';

/** What a host hands over: raw rows, header somewhere near the top, and how to read one raw value. Never changed, never copied. */
export interface Source {
  /** What sentences call it: "deals", or the name of the tab. */
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly cell: CellReader;
}
