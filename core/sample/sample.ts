/** A generated table for the first run: header row first, days as serial numbers, '' for blank. */
export interface SampleTable {
  readonly rows: readonly (readonly (string | number)[])[];
  /** Columns to format as dates. */
  readonly dayColumns: readonly number[];
}
