import type { Day } from '../day';
import type { Kpi } from '../kpi';
import { setupOf } from '../setup/kpi-setup';
import type { KpiSetup, Metric, Setup } from '../setup/setup';

/** Puts a KPI away: off with all its rows, and on the quarterly list, so that no audit forgets it. */
export function archiveKpi(setup: Setup, kpi: Kpi, today: Day): Setup {
  const off = withRows(setup, kpi, (row) => ({ ...row, on: false }));
  const listed: Metric = { name: kpi.id, linked: kpi.judge !== null, decision: '', reviewed: '', archived: today };
  return { ...off, metrics: [...setup.metrics.filter(({ name }) => name !== kpi.id), listed] };
}

/** Takes a KPI from the quarterly list; turning it on is another decision. */
export const restoreKpi = (setup: Setup, kpi: Kpi): Setup => ({
  ...setup,
  metrics: setup.metrics.filter(({ name }) => name !== kpi.id),
});

/** Puts one of the user's own metrics away, or takes it back (null). */
export const archiveMetric = (setup: Setup, name: string, archived: Day | null): Setup => ({
  ...setup,
  metrics: setup.metrics.map((metric) => (metric.name === name ? { ...metric, archived } : metric)),
});

/** What the audit proposes for a KPI that has been green for a quarter. */
export const checkQuarterly = (setup: Setup, kpi: Kpi, scope: string): Setup =>
  withRows(setup, kpi, (row, its) => (its === scope ? { ...row, cadence: 'quarterly' } : row));

export const auditHeld = (setup: Setup, today: Day): Setup => ({ ...setup, audited: today });

function withRows(setup: Setup, kpi: Kpi, changed: (row: KpiSetup, scope: string) => KpiSetup): Setup {
  return {
    ...setup,
    kpis: { ...setup.kpis, [kpi.id]: changed(ownRow(setup, kpi), '') },
    scoped: setup.scoped.map((row) => (row.kpi === kpi.id ? { ...row, ...changed(row, row.scope) } : row)),
  };
}

/** The company's row as it would stand on the tab: a KPI nobody has touched has one as well. */
export function ownRow(setup: Setup, kpi: Kpi): KpiSetup {
  const { on, owner, escalation, cadence, days } = setupOf(kpi, setup);
  const own = setup.kpis[kpi.id] ?? { green: null, amber: null, action: '' };
  return { ...own, on, owner, escalation, cadence, days };
}
