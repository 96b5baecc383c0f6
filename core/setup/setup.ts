import type { Day } from '../day';
import type { Failure } from '../failure';
import type { Cadence } from '../kpi';
import { type SampleLimits, SAMPLE_LIMITS } from '../status';
import type { DateOrder } from '../tables/columns/day';
import type { KindId } from '../tables/kinds/index';
import type { ReadingRules } from '../tables/table';
import type { StageMeaning } from '../tables/words';
import { type Kept, NOTHING_KEPT } from './kept';

/** 2: scopes, upper ends, stewards, metrics and snoozes; 3: people. See SINCE in blocks.ts: a block that is missing has no rows. */
export const SETUP_VERSION = 3;

/** Everything the pane stores, as the `KPI Setup` tab holds it. */
export interface Setup {
  readonly sources: Readonly<Partial<Record<KindId, SourceSetup>>>;
  /** Stage in lower case → what it means. */
  readonly stages: Readonly<Record<string, StageMeaning>>;
  readonly targets: readonly Target[];
  /** Why the connected table of targets gave none. */
  readonly targetsFault?: Failure;
  /** By KPI id, of the whole company; a KPI not listed has its defaults. */
  readonly kpis: Readonly<Record<string, KpiSetup>>;
  /** Further rows of a KPI, each with a scope of its own such as `Owner = Ana`. */
  readonly scoped: readonly ScopedKpi[];
  readonly options: Options;
  /** Where alerts reach the owners, in hosts that send mail. */
  readonly people: readonly Person[];
  /** The user's own metrics, and KPIs put away for the quarterly audit. */
  readonly metrics: readonly Metric[];
  readonly snoozes: readonly Snooze[];
  /** The day of the last audit of all metrics. */
  readonly audited: Day | null;
  /** What people wrote on the tab beside all this. */
  readonly kept: Kept;
  /** What is wrong on the tab and stops no number, each with its cell: a group for an owner, a deed that is none. */
  readonly faults: readonly string[];
}

/** Where a table is, and which of its columns a person chose. */
export interface SourceSetup {
  readonly tab: string;
  /** The Excel table on that tab; empty: the tab's used range. */
  readonly table: string;
  /** Field → header. Fields not listed are recognised by their header. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface Target {
  /** As a person writes it: 2026-Q3, FY27, 2026-07. */
  readonly period: string;
  /** Empty: the whole company's. */
  readonly owner: string;
  readonly amount: number;
  /** Where it stands, if not in the setup. */
  readonly from?: string;
}

export interface KpiSetup {
  readonly on: boolean;
  readonly owner: string;
  readonly escalation: string;
  readonly cadence: Cadence;
  readonly green: number | null;
  readonly amber: number | null;
  readonly action: string;
  readonly days: number;
  /** The upper ends, where too much is as bad as too little. */
  readonly greenMost?: number | null;
  readonly amberMost?: number | null;
  /** Empty: the role that usually does it. */
  readonly definedBy?: string;
  readonly reviewedBy?: string;
}

export interface ScopedKpi extends KpiSetup {
  readonly kpi: string;
  /** As written: `Owner = Ana`. */
  readonly scope: string;
}

/** A metric as the audit knows it: the user's own words, or the id of a KPI that was put away. */
export interface Metric {
  readonly name: string;
  /** null: not answered yet. */
  readonly linked: boolean | null;
  /** What a breach makes somebody do. */
  readonly decision: string;
  readonly reviewed: Cadence | 'never' | '';
  /** The day it was put away; null: in use. */
  readonly archived: Day | null;
}

export interface Person {
  /** As under Owner. */
  readonly name: string;
  /** Empty: no alert is sent. */
  readonly mail: string;
}

/** An alert that somebody put off, with the reason. */
export interface Snooze {
  readonly kpi: string;
  readonly scope: string;
  readonly since: Day;
  readonly until: Day;
  readonly reason: string;
  readonly by: string;
}

export interface Options {
  /** Month (1–12) in which the fiscal year begins. */
  readonly fiscalStart: number;
  /** A fixed day; null: today. */
  readonly asOf: Day | null;
  readonly dates: DateOrder | null;
  readonly qualifiedFrom: string;
  /** Printed before amounts; empty: amounts stand bare. */
  readonly currency: string;
  readonly company: string;
  readonly sample: SampleLimits;
}

export const emptySetup: Setup = {
  sources: {},
  stages: {},
  targets: [],
  kpis: {},
  scoped: [],
  people: [],
  metrics: [],
  snoozes: [],
  audited: null,
  kept: NOTHING_KEPT,
  faults: [],
  options: {
    fiscalStart: 1,
    asOf: null,
    dates: null,
    qualifiedFrom: '',
    currency: '',
    company: '',
    sample: SAMPLE_LIMITS,
  },
};

/** How the setup says a table is to be read. */
export function readingRules(setup: Setup, kind: KindId): ReadingRules {
  const { dates, qualifiedFrom } = setup.options;
  return {
    columns: setup.sources[kind]?.columns ?? {},
    stages: setup.stages,
    ...(dates ? { dates } : {}),
    ...(qualifiedFrom !== '' ? { qualifiedFrom } : {}),
  };
}
