import type { Alert } from '../../core/index';
import { allRemembered, forget, rememberAll } from '../google/record';

const PREFIX = 'kpi-alert ';

/**
 * What of each alert is known: `sending` from just before its mail goes out, `sent` from just after. A run that ends in between
 * leaves `sending` behind: then nobody can know, and the next mail says so.
 */
export type Mark = 'sending' | 'sent';
export type Marks = ReadonlyMap<string, string>;

export const markOf = ({ kpi, scope, since, kind }: Alert): string => `${PREFIX}${since} ${kind} ${kpi} ${scope}`;

export const marksNow = (): Marks => allRemembered(PREFIX);

export function mark(alerts: readonly Alert[], as: Mark): void {
  rememberAll(Object.fromEntries(alerts.map((alert) => [markOf(alert), as])));
}

export function unmark(alerts: readonly Alert[]): void {
  for (const alert of alerts) forget(markOf(alert));
}

/** Marks of alerts that the history no longer raises, or that are too old to be sent, are dropped. */
export function sweep(marks: Marks, wanted: readonly Alert[]): void {
  const keep = new Set(wanted.map(markOf));
  for (const key of marks.keys()) if (!keep.has(key)) forget(key);
}
