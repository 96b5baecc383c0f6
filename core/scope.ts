import type { Day } from './day';
import type { Period } from './period';
import type { Kind } from './tables/kind';
import type { Table } from './tables/table';
import type { Window } from './window';

/** Everything a measurement may look at: the tables, the days, and what the formula asked for. */
export interface Scope {
  readonly asOf: Day;
  /** Trailing days, the span of months, or the period; for the period "all" it has no ends that matter. */
  readonly window: Window;
  readonly period: Period | null;
  /** The month (1–12) the fiscal year begins in: some tables name their periods. */
  readonly fiscalStart: number;
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly choice: Readonly<Record<string, string>>;
  /** A trend point rebuilt from created and closed dates: past stages are unknown, so all open deals count. */
  readonly reconstructed: boolean;
  readonly ledger: Ledger;
  /** A table of this kind; refuses where none was passed or connected. */
  table<F extends string>(kind: Kind<F>): Table<F>;
  has(kind: Kind): boolean;
  /** 1 for each row the filters let through; null where there are none. */
  keep(table: Table): Uint8Array | null;
}

/** The account a measurement gives of itself, for EXPLAIN and the data check. Saying a thing twice changes nothing. */
export class Ledger {
  private readonly populations = new Map<string, number>();
  private readonly reasons = new Map<string, number>();
  private readonly said = new Map<string, string>();

  /** `population`: what was counted ("deals won in the window"). */
  use(population: string, rows: number): void {
    this.populations.set(population, rows);
  }
  leaveOut(reason: string, rows: number): void {
    if (rows > 0) this.reasons.set(reason, Math.max(rows, this.reasons.get(reason) ?? 0));
  }
  /** `topic`: what EXPLAIN prints on the left. */
  note(topic: string, text: string): void {
    this.said.set(topic, text);
  }
  get used(): readonly RowCount[] {
    return [...this.populations].map(([says, rows]) => ({ says, rows }));
  }
  get leftOut(): readonly RowCount[] {
    return [...this.reasons].map(([says, rows]) => ({ says, rows }));
  }
  get notes(): readonly (readonly [topic: string, text: string])[] {
    return [...this.said];
  }
}

export interface RowCount {
  readonly says: string;
  readonly rows: number;
}
