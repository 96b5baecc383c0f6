import type { Day } from '../day';
import { numberFormat, thresholdUnit } from '../show';
import { type Status, statusText } from '../status';
import type { Kpi } from '../kpi';
import { plainScope } from '../setup/kpi-scope';
import type { Row } from '../setup/row';
import type { LogShape } from './log';
import { dayCell, numberCell, textCell, wrappedCell } from './log-cells';

export const HISTORY_TAB = 'KPI History';

/** One row of the history: what a KPI was on a day of refresh. Never rewritten. */
export interface HistoryRow {
  /** The day of the refresh. */
  readonly day: Day;
  readonly kpi: string;
  readonly scope: string;
  readonly owner: string;
  /** The day the number is for. */
  readonly asOf: Day;
  /** null: it could not be computed. */
  readonly value: number | null;
  /** What was held against the thresholds. */
  readonly judged: number | null;
  readonly status: Status;
  readonly smallSample: boolean;
  /** "12 deals won in the window, 30 deals lost in the window" */
  readonly rows: string;
  /** Of the definition: numbers of two versions are not compared. */
  readonly version: number;
  /** Why there is no value or no status. */
  readonly because: string;
}

const SMALL = ' (small sample)';
const STATUSES: readonly Status[] = ['green', 'amber', 'red', 'target met', 'small sample', 'not available'];

/** The columns print each value in its KPI's own format; a KPI that this version does not know, as a plain number. */
export function historyShape(kpis: readonly Kpi[]): LogShape<HistoryRow> {
  const format = (id: string, judged: boolean): string => {
    const kpi = kpis.find((known) => known.id === id);
    if (!kpi) return 'General';
    if (!judged) return numberFormat(kpi.unit);
    const unit = thresholdUnit(kpi);
    return unit ? numberFormat(unit) : '0.0%';
  };
  return {
    tab: HISTORY_TAB,
    columns: [
      { title: 'Day', width: 12, write: ({ day }) => dayCell(day) },
      { title: 'KPI', width: 28, write: ({ kpi }) => textCell(kpi) },
      { title: 'Scope', width: 18, write: ({ scope }) => textCell(scope) },
      { title: 'Owner', width: 20, write: ({ owner }) => textCell(owner) },
      { title: 'As of', width: 12, write: ({ asOf }) => dayCell(asOf) },
      { title: 'Value', width: 14, write: ({ kpi, value }) => numberCell(value, format(kpi, false)) },
      { title: 'Judged', width: 14, write: ({ kpi, judged }) => numberCell(judged, format(kpi, true)) },
      {
        title: 'Status',
        width: 22,
        write: ({ status, smallSample }) => textCell(statusText({ status, smallSample })),
      },
      { title: 'Rows used', width: 44, write: ({ rows }) => wrappedCell(rows) },
      { title: 'Definition', width: 11, write: ({ version }) => numberCell(version) },
      { title: 'Because', width: 44, write: ({ because }) => wrappedCell(because) },
    ],
    read: (row) => ({
      day: row.day('Day') ?? row.refuse('Day', 'a row of the history has a day, such as 2026-06-30'),
      kpi: row.filled('KPI', "name the KPI's function"),
      scope: plainScope(row.text('Scope')),
      owner: row.text('Owner'),
      asOf: row.day('As of') ?? row.refuse('As of', 'say which day the number is for'),
      value: row.number('Value'),
      judged: row.number('Judged'),
      ...readStatus(row),
      rows: row.text('Rows used'),
      version:
        row.whole('Definition', 1, 1_000_000) ?? row.refuse('Definition', 'the version of the definition is missing'),
      because: row.text('Because'),
    }),
  };
}

function readStatus(row: Row): Pick<HistoryRow, 'status' | 'smallSample'> {
  const text = row.text('Status').toLowerCase();
  const marked = text.endsWith(SMALL);
  const status = STATUSES.find((known) => known === (marked ? text.slice(0, -SMALL.length) : text));
  if (!status) return row.refuse('Status', `"${row.text('Status')}" must be one of ${STATUSES.join(', ')}`);
  return { status, smallSample: marked || status === 'small sample' };
}
