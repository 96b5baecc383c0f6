import {
  type Alert,
  type Day,
  type HistoryRow,
  type Kpi,
  type Setup,
  type Snooze,
  alertsOf,
  alertsToSend,
  kpis,
  openAlerts,
  setupOf,
  trackedRows,
} from '../../../core/index';

export interface AlertNow {
  readonly alert: Alert;
  readonly kpi: Kpi;
  readonly snooze: Snooze | null;
}

/** What rings: every open episode, and what the latest refresh found green again. Only rows that are on: nobody acts on others. */
export function alertsNow(history: readonly HistoryRow[], setup: Setup, today: Day): readonly AlertNow[] {
  const on = trackedRows(kpis, setup);
  const rows = history.filter(({ kpi, scope }) => on.some((row) => row.kpi.id === kpi && row.terms.scope === scope));
  const kpiOf = (id: string): Kpi => on.find(({ kpi }) => kpi.id === id)!.kpi;
  const alerts = alertsOf(rows, (id, scope) => setupOf(kpiOf(id), setup, scope).thresholds);
  const latest = rows.reduce((day, row) => Math.max(day, row.day), 0);
  const over = alertsToSend(alerts, setup.snoozes, latest).filter(({ kind }) => kind === 'recover');
  return [
    ...[...openAlerts(alerts, setup.snoozes, today)].sort((a, b) => b.day - a.day),
    ...over.map((alert) => ({ ...alert, snooze: null })),
  ].map(({ snooze, ...alert }) => ({ alert, kpi: kpiOf(alert.kpi), snooze }));
}
