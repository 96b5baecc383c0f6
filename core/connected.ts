import { type Setup, readingRules } from './setup/setup';
import { withTargetsTable } from './setup/targets-table';
import type { Kpi } from './kpi';
import { isFailure, refuse, attempt, type Failure } from './failure';
import { type Notation, PLAIN } from './notation';
import { showCount } from './show';
import * as says from './sentences';
import { type KindId, kinds } from './tables/kinds/index';
import { openedTable } from './tables/opened';
import type { Source } from './tables/source';
import type { Table } from './tables/table';

/** Rows that are read in a few milliseconds, whatever the columns. */
const PIECE = 8192;

/** A workbook as the table-less functions see it: its setup and the tables that the setup connects. */
export class Connected {
  private readonly opened = new Map<KindId, Table | Failure>();

  private whole: Setup | null = null;

  constructor(
    private readonly own: Setup,
    /** What the host read; a failure where the source is gone. */
    readonly sources: Readonly<Partial<Record<KindId, Source | Failure>>>,
  ) {}

  /** The setup, with the targets of a connected table beside its own: the same object each time. */
  get setup(): Setup {
    return (this.whole ??= this.has('targets') ? withTargetsTable(this.own, () => this.table('targets')) : this.own);
  }
  has(kind: KindId): boolean {
    return this.sources[kind] !== undefined;
  }
  /** Refuses where the table is not connected, gone, or cannot be recognised. */
  table(kind: KindId): Table {
    let table = this.opened.get(kind);
    if (!table) this.opened.set(kind, (table = attempt(() => this.open(kind))));
    return isFailure(table) ? refuse(table) : table;
  }
  /** Says which KPIs will be measured, so that their columns are read together. Tables that cannot be read say so when asked. */
  expect(kpis: readonly Pick<Kpi, 'reads'>[]): void {
    for (const { reads = {} } of kpis)
      for (const [kind, fields] of Object.entries(reads) as [KindId, readonly string[]][])
        if (this.has(kind)) attempt(() => this.announce(this.table(kind), fields));
  }
  /** Reads what is expected, piece by piece: who has other things to do gives them a turn in between. */
  *ahead(): Generator<void> {
    for (const table of this.opened.values())
      while (!isFailure(table) && attempt(() => table.readAhead(PIECE)) === true) yield;
  }
  /** One line a table: "deals: 6,000 rows (Salesforce)". Tables that cannot be read are named by the KPIs they stop. */
  describe(notation: Notation = PLAIN): readonly string[] {
    return (Object.keys(this.sources) as KindId[]).flatMap((kind) => {
      const table = attempt(() => this.table(kind));
      return isFailure(table)
        ? []
        : [`${kind}: ${showCount(table.size, notation)} rows (${table.recognition.crm.title})`];
    });
  }
  /** Ids as well: most measurements leave out a row that repeats an earlier one. */
  private announce(table: Table, fields: readonly string[]): void {
    table.expect(fields);
    if ('id' in table.kind.fields) table.expectRepeats('id');
  }
  private open(kind: KindId): Table {
    const source = this.sources[kind];
    if (source === undefined) refuse(says.notConnected(kind));
    if (isFailure(source)) refuse(source);
    const table = openedTable(kinds[kind], source, readingRules(this.own, kind));
    return table.isEmpty ? refuse(says.noRows(kind)) : table;
  }
}
