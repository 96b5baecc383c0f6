import type { Day } from '../day';
import type { Thresholds } from '../kpi';
import type { Snooze } from '../setup/setup';
import type { HistoryRow } from './history-row';
import { historyOf } from './history';

export type AlertKind = 'enter' | 'worsen' | 'recover';

export interface Alert {
  readonly kind: AlertKind;
  readonly kpi: string;
  readonly scope: string;
  /** The refresh that raised it. */
  readonly day: Day;
  /** The day on which the episode began. */
  readonly since: Day;
  readonly row: HistoryRow;
}

type Limits = (kpi: string, scope: string) => Thresholds | null;

/** How far beyond green a value must stand to end an episode at once, as a share of the distance from amber to green. */
const CLEARLY = 0.25;

const SEVERITY = { green: 0, amber: 1, red: 2 } as const;

/**
 * Alerts of the whole history, oldest first. One per episode: when it begins, when it first turns red, when it is over. It is
 * over at a value clearly green or at the second green one in a row, so that a KPI that wavers at its threshold does not
 * ring at each turn. From a small sample a status counts when the next refresh repeats it.
 */
export function alertsOf(history: readonly HistoryRow[], limits: Limits): readonly Alert[] {
  const rows = new Map(history.map((row) => [`${row.kpi}\u0001${row.scope}`, row]));
  return [...rows.values()]
    .flatMap(({ kpi, scope }) => episodeAlerts(historyOf(history, kpi, scope), limits(kpi, scope)))
    .sort((a, b) => a.day - b.day);
}

function episodeAlerts(rows: readonly HistoryRow[], thresholds: Thresholds | null): Alert[] {
  const alerts: Alert[] = [];
  let since: Day | null = null;
  let worst = 0;
  let before: number | null = null;
  for (const row of rows) {
    const severity = severityOf(row);
    if (severity === null) continue;
    const seen = row.smallSample ? repeated(severity, before) : severity;
    const alert = { kpi: row.kpi, scope: row.scope, day: row.day, since: since ?? row.day, row };
    if (seen !== null && seen > 0) {
      if (since === null) alerts.push({ kind: 'enter', ...alert });
      else if (seen > worst) alerts.push({ kind: 'worsen', ...alert });
      since ??= row.day;
      worst = Math.max(seen, worst);
    } else if (seen === 0 && since !== null && (before === 0 || (!row.smallSample && isClear(row, thresholds)))) {
      alerts.push({ kind: 'recover', ...alert });
      since = null;
      worst = 0;
    }
    before = severity;
  }
  return alerts;
}

/** null: no status, which neither begins nor ends anything. */
function severityOf({ status }: HistoryRow): number | null {
  if (status === 'target met') return SEVERITY.green;
  return status in SEVERITY ? SEVERITY[status as keyof typeof SEVERITY] : null;
}

/** Of two breaches in a row, the milder is the one that was repeated. */
function repeated(severity: number, before: number | null): number | null {
  if (before === null || severity > 0 !== before > 0) return null;
  return Math.min(severity, before);
}

function isClear({ judged, status }: HistoryRow, thresholds: Thresholds | null): boolean {
  if (status === 'target met') return true;
  if (judged === null || !thresholds) return false;
  const { green, amber, most } = thresholds;
  const margin = CLEARLY * Math.abs(green - amber);
  if (!most) return green >= amber && margin > 0 ? judged >= green + margin : margin > 0 && judged <= green - margin;
  return judged >= green + margin && judged <= most.green - CLEARLY * Math.abs(most.amber - most.green);
}

/** What is to be said now: alerts that the given refresh raised, without those put off. */
export const alertsToSend = (alerts: readonly Alert[], snoozes: readonly Snooze[], day: Day): readonly Alert[] =>
  alerts.filter((alert) => alert.day === day && !isSnoozed(alert, snoozes, day));

/** The episodes that are still open, each with its latest alert; those put off are marked. */
export function openAlerts(
  alerts: readonly Alert[],
  snoozes: readonly Snooze[],
  today: Day,
): readonly (Alert & { readonly snooze: Snooze | null })[] {
  const latest = new Map<string, Alert>();
  for (const alert of alerts) latest.set(`${alert.kpi}\u0001${alert.scope}`, alert);
  return [...latest.values()]
    .filter(({ kind }) => kind !== 'recover')
    .map((alert) => ({ ...alert, snooze: snoozeOf(alert, snoozes, today) }));
}

const isSnoozed = (alert: Alert, snoozes: readonly Snooze[], today: Day): boolean =>
  snoozeOf(alert, snoozes, today) !== null;

/** An alert that got worse after it was put off rings again, and a recovery is never kept back. */
function snoozeOf(alert: Alert, snoozes: readonly Snooze[], today: Day): Snooze | null {
  if (alert.kind === 'recover') return null;
  return (
    snoozes.find(
      ({ kpi, scope, since, until }) =>
        kpi === alert.kpi &&
        scope === alert.scope &&
        today >= since &&
        today <= until &&
        (alert.kind === 'enter' || alert.day <= since),
    ) ?? null
  );
}
