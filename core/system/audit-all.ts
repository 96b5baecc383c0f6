import type { Day } from '../day';
import type { Kpi } from '../kpi';
import type { Metric, Setup } from '../setup/setup';
import { type Logs, auditKpi } from './audit';
import { isAuditDue, quarterlyList } from './audit-calendar';
import { auditMetric } from './audit-metric';
import type { Audited } from './audited';
import { trackedRows } from './tracked-rows';

export interface AuditedItem extends Audited {
  /** What it is about: a row of a KPI, or a metric of the user's own. */
  readonly kpi: Kpi | null;
  readonly scope: string;
}

/** The quarterly audit: everything in use, and what was put away earlier. */
export interface Audit {
  readonly due: boolean;
  readonly items: readonly AuditedItem[];
  readonly putAway: readonly (Metric & { readonly title: string })[];
}

export function auditOf(kpis: readonly Kpi[], setup: Setup, logs: Logs, today: Day): Audit {
  return {
    due: isAuditDue(setup, today),
    items: [
      ...trackedRows(kpis, setup).map(({ kpi, terms }) => ({
        ...auditKpi(kpi, terms, logs, today),
        kpi,
        scope: terms.scope,
      })),
      ...setup.metrics
        .filter(({ archived }) => archived === null)
        .map((metric) => ({ ...auditMetric(metric, logs.decisions, today), kpi: null, scope: '' })),
    ],
    putAway: quarterlyList(setup).map((metric) => ({
      ...metric,
      title: kpis.find(({ id }) => id === metric.name)?.title ?? metric.name,
    })),
  };
}
