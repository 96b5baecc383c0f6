import type { Day } from '../day';
import { isFailure } from '../failure';
import type { Line } from '../summary/line';
import type { HistoryRow } from './history-row';

/** What a refresh leaves behind of a KPI. */
export function historyRow({ kpi, terms, asOf, result, verdict }: Line, today: Day): HistoryRow {
  const used = isFailure(result) ? [] : result.ledger.used.map(({ says, rows }) => `${rows} ${says}`);
  return {
    day: today,
    kpi: kpi.id,
    scope: terms.scope,
    owner: terms.owner,
    asOf,
    value: isFailure(result) ? null : result.value,
    judged: verdict.judgedValue,
    status: verdict.judgement.status,
    smallSample: verdict.judgement.smallSample,
    rows: used.join(', '),
    version: kpi.version,
    because: isFailure(result) ? result.message : (verdict.judgement.because ?? ''),
  };
}

/** The rows a refresh adds: one per KPI and scope a day. Those that the day has already stay as they are. */
export function newHistory(history: readonly HistoryRow[], lines: readonly Line[], today: Day): readonly HistoryRow[] {
  const there = new Set(history.filter(({ day }) => day === today).map(({ kpi, scope }) => rowId(kpi, scope)));
  return lines
    .map((line) => historyRow(line, today))
    .filter(({ kpi, scope }) => {
      const id = rowId(kpi, scope);
      return !there.has(id) && there.add(id);
    });
}

const rowId = (kpi: string, scope: string): string => `${kpi}\u0001${scope}`;

/** A KPI's rows, oldest first; of a day that two people refreshed at once, the first written. */
export function historyOf(history: readonly HistoryRow[], kpi: string, scope: string): readonly HistoryRow[] {
  const byDay = new Map<Day, HistoryRow>();
  for (const row of history) if (row.kpi === kpi && row.scope === scope && !byDay.has(row.day)) byDay.set(row.day, row);
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}
