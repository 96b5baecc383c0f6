/** A tab described as data, before a host draws it. Rows and columns count from 0. */
export interface Plan {
  readonly tab: string;
  /** Rectangular; undefined = an empty cell. */
  readonly cells: readonly (readonly (PlanCell | undefined)[])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Row heights in points; null = the host's own. */
  readonly heights: readonly (number | null)[];
  readonly charts: readonly PlanChart[];
  /** Header rows with rows under them that a host may make a real table of. */
  readonly tables?: readonly PlanTable[];
  /** What prints, on one page: the first so many columns and rows. */
  readonly print: { readonly columns: number; readonly rows: number };
  /** A workbook name for the whole tab, for formulas to point to. */
  readonly name?: string;
  /** Workbook names of single cells, for formulas to point to. */
  readonly cellNames?: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  readonly tabColour: string;
}

export interface PlanCell {
  /** Text is always written as text, whatever it begins with. */
  readonly value: number | string | boolean;
  /** A formula instead of the value, arguments parted by `;`. Only the product's own, never from a user's text. */
  readonly formula?: string;
  /** A spreadsheet number format. */
  readonly format?: string;
  readonly style?: Style;
  /** What a person may put here: a host may offer it as a list. */
  readonly choices?: readonly string[];
}

export interface Style {
  readonly size?: 'large';
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly border?: 'below';
}

/** A small line chart over cells of the same tab. */
export interface PlanChart {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: { readonly row: number; readonly column: number; readonly count: number };
  readonly colour: string;
}

/** `row` is the header's; `rows` are those under it. */
export interface PlanTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}
