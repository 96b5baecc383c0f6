import type { Day } from '../day';
import type { Kpi } from '../kpi';
import type { HistoryRow } from './history-row';
import { historyOf } from './history';

export const QUARTER_DAYS = 90;
/** A history with wider gaps does not show what happened in between. */
const WIDEST_GAP = 31;
const GOOD = ['green', 'target met'];
/** A day without a status says nothing: coverage has none near the end of each quarter. */
const SILENT = ['not available', 'small sample'];

/** Since which day a KPI has been green without a break; null where it is not, or where the history does not tell. */
export function greenSince(history: readonly HistoryRow[], kpi: string, scope: string, today: Day): Day | null {
  const rows = historyOf(history, kpi, scope).filter(({ day, status }) => day <= today && !SILENT.includes(status));
  const last = rows[rows.length - 1];
  if (!last || !GOOD.includes(last.status) || today - last.day > WIDEST_GAP) return null;
  let first = last;
  for (let i = rows.length - 2; i >= 0; i--) {
    const row = rows[i]!;
    if (first.day - row.day > WIDEST_GAP || !GOOD.includes(row.status) || row.version !== last.version) break;
    first = row;
  }
  return first.day;
}

/** Green for a whole quarter: it can be checked quarterly instead of weekly. Source: article A. */
export function isStable(history: readonly HistoryRow[], kpi: Kpi, scope: string, today: Day): boolean {
  const since = greenSince(history, kpi.id, scope, today);
  return since !== null && today - since >= QUARTER_DAYS;
}
