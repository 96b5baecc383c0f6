/** Something wrong with a table, as the data check shows it. */
export interface Issue {
  /** Where a person finds it: 1 = first row of the range. null where it is about the table. */
  readonly row: number | null;
  readonly column: string;
  readonly problem: string;
  /** Which numbers it changes or stops, and how. */
  readonly affects: string;
  readonly fix: string;
}

/** What a rule finds: all are counted, the first are kept. */
export class Found {
  readonly issues: Issue[] = [];
  count = 0;

  constructor(private readonly most: number) {}

  add(make: () => Issue): void {
    if (this.count++ < this.most) this.issues.push(make());
  }
  /** Takes one function for all rows: a rule that looks at every row must not make one at each. */
  addRow(row: number, make: (row: number) => Issue): void {
    if (this.count++ < this.most) this.issues.push(make(row));
  }
}
