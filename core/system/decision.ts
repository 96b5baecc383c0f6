import type { Day } from '../day';
import type { Row } from '../setup/row';
import { plainScope } from '../setup/kpi-scope';
import type { LogShape } from './log';
import { dayCell, textCell, wrappedCell } from './log-cells';

export const DECISIONS_TAB = 'KPI Decisions';

/** One row of the decision log: what a breach led to. A review without a breach is a row without one. */
export interface Decision {
  readonly day: Day;
  /** A KPI's id, or a metric's own name. */
  readonly kpi: string;
  readonly scope: string;
  /** What was wrong, in words: "red, 2.10× (green from 3.00×)". */
  readonly breach: string;
  readonly action: string;
  readonly owner: string;
  readonly due: Day | null;
  /** The day it was done; null: open. */
  readonly done: Day | null;
  readonly outcome: string;
}

export const DECISIONS: LogShape<Decision> = {
  tab: DECISIONS_TAB,
  columns: [
    { title: 'Day', width: 12, write: ({ day }) => dayCell(day) },
    { title: 'KPI', width: 26, write: ({ kpi }) => textCell(kpi) },
    { title: 'Scope', width: 18, write: ({ scope }) => textCell(scope) },
    { title: 'Breach', width: 34, write: ({ breach }) => wrappedCell(breach) },
    { title: 'Action', width: 60, write: ({ action }) => wrappedCell(action) },
    { title: 'Owner', width: 20, write: ({ owner }) => textCell(owner) },
    { title: 'Due', width: 12, write: ({ due }) => dayCell(due) },
    { title: 'Done', width: 12, write: ({ done }) => dayCell(done) },
    { title: 'Outcome', width: 40, write: ({ outcome }) => wrappedCell(outcome) },
  ],
  read: (row) => ({
    day: row.day('Day') ?? row.refuse('Day', 'a decision has a day, such as 2026-06-30'),
    kpi: row.filled('KPI', "name the KPI's function or the metric"),
    scope: plainScope(row.text('Scope')),
    breach: row.text('Breach'),
    action: row.text('Action'),
    owner: row.text('Owner'),
    due: row.day('Due'),
    done: doneDay(row),
    outcome: row.text('Outcome'),
  }),
};

/** People write "yes" under Done: that says no day, and the log needs one. */
function doneDay(row: Row): Day | null {
  const done = row.day('Done');
  const day = row.day('Day');
  if (done !== null && day !== null && done < day) row.refuse('Done', 'it was done before it was decided');
  return done;
}
