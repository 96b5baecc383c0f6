import type { Cadence, Kpi, Thresholds } from '../kpi';
import type { Setup } from './setup';

/** What holds for a KPI in this workbook: the setup's choices over the definition's defaults. */
export interface KpiTerms {
  readonly on: boolean;
  readonly owner: string;
  readonly escalation: string;
  readonly cadence: Cadence;
  readonly thresholds: Thresholds | null;
  readonly thresholdSource: string;
  readonly action: string;
  readonly days: number;
}

export function setupOf(kpi: Kpi, setup: Setup): KpiTerms {
  const own = setup.kpis[kpi.id];
  const green = own?.green ?? kpi.thresholds?.green;
  const amber = own?.amber ?? kpi.thresholds?.amber;
  const changed =
    own &&
    kpi.thresholds &&
    (own.green ?? kpi.thresholds.green) === kpi.thresholds.green &&
    (own.amber ?? kpi.thresholds.amber) === kpi.thresholds.amber
      ? false
      : own !== undefined;
  return {
    on: own?.on ?? kpi.ceo !== null,
    owner: own?.owner ?? '',
    escalation: own?.escalation ?? kpi.owner.escalation,
    cadence: own?.cadence ?? kpi.cadence,
    thresholds:
      kpi.thresholds && green !== undefined && amber !== undefined ? { ...kpi.thresholds, green, amber } : null,
    thresholdSource: changed ? 'KPI setup' : (kpi.thresholds?.source ?? ''),
    action: own?.action || kpi.action.deed,
    days: own?.days ?? kpi.action.days,
  };
}
