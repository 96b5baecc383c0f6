import type { Cadence, Kpi, Thresholds } from '../kpi';
import { type Stewards, stewardsOf } from '../system/stewards';
import type { KpiSetup, Setup } from './setup';

/** What holds for a KPI in this workbook: the setup's choices over the definition's defaults. */
export interface KpiTerms {
  readonly on: boolean;
  /** Empty: the whole company. */
  readonly scope: string;
  readonly owner: string;
  readonly escalation: string;
  readonly cadence: Cadence;
  readonly thresholds: Thresholds | null;
  readonly thresholdSource: string;
  readonly action: string;
  readonly days: number;
  readonly stewards: Stewards;
}

/** Without a scope, the row of the whole company; a scope that has no row of its own has that one's terms. */
export function setupOf(kpi: Kpi, setup: Setup, scope = ''): KpiTerms {
  const own =
    (scope === '' ? undefined : setup.scoped.find((row) => row.kpi === kpi.id && row.scope === scope)) ??
    setup.kpis[kpi.id];
  const thresholds = thresholdsOf(kpi, own);
  return {
    on: own?.on ?? kpi.ceo !== null,
    scope,
    owner: own?.owner ?? '',
    escalation: own?.escalation ?? kpi.owner.escalation,
    cadence: own?.cadence ?? kpi.cadence,
    thresholds,
    thresholdSource: kpi.thresholds && !same(thresholds, kpi.thresholds) ? 'KPI setup' : (kpi.thresholds?.source ?? ''),
    action: own?.action || kpi.action.deed,
    days: own?.days ?? kpi.action.days,
    stewards: stewardsOf(kpi, own),
  };
}

function thresholdsOf(kpi: Kpi, own: KpiSetup | undefined): Thresholds | null {
  if (!kpi.thresholds) return null;
  const { green, amber, most } = kpi.thresholds;
  const upper = own?.greenMost && own.amberMost ? { green: own.greenMost, amber: own.amberMost } : most;
  return { green: own?.green ?? green, amber: own?.amber ?? amber, ...(upper ? { most: upper } : {}) };
}

const same = (a: Thresholds | null, b: Thresholds): boolean =>
  a !== null &&
  a.green === b.green &&
  a.amber === b.amber &&
  a.most?.green === b.most?.green &&
  a.most?.amber === b.most?.amber;
