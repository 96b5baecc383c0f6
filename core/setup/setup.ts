import type { Day } from '../day';
import type { Cadence } from '../kpi';
import { type SampleLimits, SAMPLE_LIMITS } from '../status';
import type { DateOrder } from '../tables/columns/day';
import type { KindId } from '../tables/kinds/index';
import type { ReadingRules } from '../tables/table';
import type { StageMeaning } from '../tables/words';

export const SETUP_VERSION = 1;

/** Everything the pane stores, as the `KPI Setup` tab holds it. */
export interface Setup {
  readonly sources: Readonly<Partial<Record<KindId, SourceSetup>>>;
  /** Stage in lower case → what it means. */
  readonly stages: Readonly<Record<string, StageMeaning>>;
  readonly targets: readonly Target[];
  /** By KPI id; a KPI not listed has its defaults. */
  readonly kpis: Readonly<Record<string, KpiSetup>>;
  readonly options: Options;
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
