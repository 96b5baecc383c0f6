/** A `moment` is a day with its time, a `tally` a yes/no of one event or a count of several. */
export type FieldType = 'text' | 'number' | 'fraction' | 'day' | 'moment' | 'flag' | 'tally';

export interface Field {
  readonly type: FieldType;
  /** For sentences: "has no column for the deal's amount". */
  readonly says: string;
  /** Headers that mean this field whatever the CRM, normalised (see header.ts). The first is the one to suggest. */
  readonly aliases: readonly string[];
  /** Which numbers suffer where its cells cannot be read: for the data check. */
  readonly affects?: string;
}

/** A kind of table: which fields it may have. One file per kind in kinds/. */
export interface Kind<F extends string = string> {
  readonly id: string;
  /** One row, for sentences: "deal". */
  readonly row: string;
  readonly fields: Readonly<Record<F, Field>>;
  /** A row with none of these filled is no row: a blank line, a footer. */
  readonly keys: readonly F[];
  /** What its KPIs cannot do without: of each group one field. */
  readonly needs?: readonly (readonly F[])[];
}
