import type { Failure } from './failure';
import type { Scope } from './scope';
import type { KindId } from './tables/kinds/index';

export type Layer = 'outreach' | 'pipeline' | 'conversion' | 'revenue';
/** How a value reads: a fraction prints as a percentage, a multiple as 3.0×, a ratio as 2.4, a score (0 to 100) as 81.5. */
export type Unit =
  | 'fraction'
  | 'currency'
  | 'currency per day'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'months'
  | 'multiple'
  | 'count'
  | 'ratio'
  | 'score';
export type Cadence = 'daily' | 'weekly' | 'monthly' | 'quarterly';
/** For whom a KPI belongs to the handful that they watch. */
export type Role = 'SDR' | 'AE' | 'Manager' | 'VP Sales' | 'RevOps' | 'CEO';
export type PartUnit = 'count' | 'currency' | 'fraction' | 'minutes' | 'hours' | 'days' | 'score';

/** A named operand of the formula. */
export interface Part {
  readonly unit: PartUnit;
  readonly says: string;
  /** May be left out of the `_FROM` function; it then counts as 0. */
  readonly optional?: boolean;
}

export type Parts<P extends string = string> = Readonly<Record<P, number>>;

/** An argument of the KPI's own, between as_of and the window. */
export interface Input {
  readonly says: string;
  readonly type: 'amount' | 'rate' | 'count' | 'text';
  readonly optional: boolean;
  /** What stands in when it is left out: the setup's target for the period, how many owners have one, or a fixed value. */
  readonly otherwise?: 'target' | 'owners with a target' | { readonly value: number | string };
  readonly example: number | string;
}

/** The stretch of time a KPI measures, and its default. */
export type WindowRule = { readonly days: number } | { readonly months: number } | { readonly period: string } | null;

/**
 * What the thresholds judge. `level`: the value. `points` and `percent`: its change against the window before, or of the
 * last four points of its trend against the eight before. `pace`: an attainment minus the share of the period gone by.
 * `part`: one of its parts. `need`: the value over what the setup's target asks for (see need.ts).
 * null: context only, never judged. Near the end of its period a ratio to what is left says nothing: no status then.
 */
export type Judge =
  | { readonly by: 'level' | 'pace'; readonly quietDaysBeforePeriodEnd?: number }
  | { readonly by: 'points' | 'percent'; readonly against: 'window before' | 'trend' }
  | { readonly by: 'part'; readonly part: string }
  | { readonly by: 'need'; readonly need: Need }
  | null;

/** What a target asks for: what is left of it, or the pipeline one rep must create in the window to cover it. */
export type Need = 'target left' | 'pipeline per rep';

export interface Thresholds {
  readonly green: number;
  readonly amber: number;
  /** The upper ends, where too much is as bad as too little. */
  readonly most?: { readonly green: number; readonly amber: number };
}

/** What the owner does on a breach. */
export interface Action {
  readonly deed: string;
  readonly days: number;
}

/** A worked case, shown on the reference page and run as a test. */
interface WorkedCase {
  readonly says: string;
  readonly gives: number | { readonly fails: Failure['code'] };
  readonly source: string;
}

/** Over totals: arguments of the `_FROM` function. */
export interface TotalsExample extends WorkedCase {
  readonly from: readonly (number | string | readonly number[])[];
}

/** Over a small table: arguments of the KPI's own function; a table stands as its rows, the header first, days as ISO text. */
export interface TableExample extends WorkedCase {
  readonly measured: readonly (number | string | ExampleTable)[];
}
export type ExampleTable = readonly (readonly (number | string)[])[];
export type Example = TotalsExample | TableExample;

/** The `_FROM` function: the formula over given parts, or over whole ranges of equal length. */
export type FromTotals<P extends string = string> =
  | { readonly parts: readonly P[]; readonly options?: readonly string[] }
  | {
      readonly lists: Readonly<Record<string, Part>>;
      readonly options?: readonly string[];
      compute(
        lists: Readonly<Record<string, readonly number[]>>,
        choice: Readonly<Record<string, string>>,
      ): number | Failure;
    };

/**
 * What may stand after an option's name: one of some words (the first where it is left out), a whole number, or a text
 * that the measurement reads (shown by an example; empty where it is left out).
 */
export type Option =
  | { readonly says: string; readonly values: readonly string[] }
  | {
      readonly says: string;
      readonly count: { readonly least: number; readonly most: number; readonly otherwise: number | null };
    }
  | { readonly says: string; readonly text: string };

/** What a formula asked for, besides its tables. */
export interface Asking {
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly choice: Readonly<Record<string, string>>;
}

/** What a measurement hands to the formula. */
export interface Measured<P extends string = string> {
  readonly parts: Parts<P>;
  /** How many observations stand behind a rate; null where the value is no sample. */
  readonly n: number | null;
}

/** A KPI as one sealed object: everything else about it is derived from this. */
export interface Kpi<P extends string = string> {
  /** The public function's name, for ever. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly layer: Layer;
  /** The value is the product of these parts, each to its power: so its change can be shared out among them. */
  readonly factors?: Readonly<Record<string, 1 | -1>>;
  /** Its place in the table that reads win rate and lead volume together. */
  readonly diagnoses?: 'win rate' | 'lead volume';
  /** About the data that the other KPIs stand on: no cause of their breaches, so the diagnosis passes it over. */
  readonly governance?: true;
  readonly timing: 'leading' | 'lagging';
  readonly unit: Unit;
  readonly direction: 'higher' | 'lower';
  /** For people; `compute` is the same in code. */
  readonly formula: string;
  readonly parts: Readonly<Record<P, Part>>;
  /** The parts that the `_FROM` function takes, in its order; then the options it takes. null: no such function. */
  readonly from: FromTotals<NoInfer<P>> | null;
  readonly tables: readonly KindId[];
  /** The columns it looks at, by table: which of them are there may decide how it measures (see tables/kinds). */
  readonly reads: Readonly<Partial<Record<KindId, readonly string[]>>>;
  /** Rows it leaves out and counts, in EXPLAIN's words; "…" stands for what varies. */
  readonly leavesOut: readonly string[];
  readonly inputs: Readonly<Record<string, Input>>;
  readonly window: WindowRule;
  /** First = default. */
  readonly variants: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, Option>>;
  readonly judge: Judge;
  readonly thresholds: (Thresholds & { readonly source: string }) | null;
  /** Why this request has no status though the KPI has thresholds; null where it has one. */
  readonly notJudged?: (asked: Asking, parts: Parts) => string | null;
  /** A vanity or capacity number names the KPI that should stand in its place. */
  readonly replacement?: { readonly id: string; readonly why: string };
  readonly trend: { readonly step: 'week' | 'month'; readonly points: number };
  /** Place among the CEO's five; `unless` names the kind of table whose presence gives the place to another KPI. */
  readonly ceo: { readonly place: 1 | 2 | 3 | 4 | 5; readonly unless?: KindId; readonly needs?: KindId } | null;
  readonly owner: { readonly role: string; readonly escalation: string; readonly source: string };
  /** The roles that watch it; a role watches at most seven. */
  readonly roles?: readonly Role[];
  /** Who defines and who reviews it, where that is not RevOps and the manager. */
  readonly stewards?: { readonly defines?: string; readonly reviews?: string };
  readonly cadence: Cadence;
  readonly action: Action & { readonly source: string };
  /** Raised when the same rows would give another number. */
  readonly version: number;
  readonly examples: readonly Example[];
  measure(scope: Scope): Measured<P>;
  compute(parts: Parts<P>, choice: Readonly<Record<string, string>>): number | Failure;
}

/** What the reader of arguments must know; functions over all KPIs that measure tables themselves declare only this. */
export type Asked = Pick<Kpi, 'tables' | 'inputs' | 'window' | 'variants' | 'options'> & Partial<Pick<Kpi, 'reads'>>;

/** What a KPI file may leave out. */
type Optional = 'inputs' | 'options' | 'variants' | 'ceo' | 'version';
export type KpiDefinition<P extends string> = Omit<Kpi<P>, Optional> & Partial<Pick<Kpi<P>, Optional>>;

export function defineKpi<const P extends string>(definition: KpiDefinition<P>): Kpi {
  return { inputs: {}, options: {}, variants: {}, ceo: null, version: 1, ...definition };
}

/** The variant used where none is asked for. */
export const defaultVariant = (kpi: Pick<Kpi, 'variants'>): string => Object.keys(kpi.variants)[0] ?? '';
