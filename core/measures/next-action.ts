import type { Scope } from '../scope';
import type { DealField } from '../tables/kinds/deals';
import { type Table, refuseBadCell } from '../tables/table';

type Test = (row: number) => boolean;

/** Whether a deal's next action is overdue, or missing; undefined where no column tells. */
export interface NextAction {
  readonly overdue: Test | undefined;
  readonly missing: Test | undefined;
}

/** Due today is not overdue. A next step in words counts as one; a CRM's own yes/no columns stand in where there is no date. */
export function nextActionOf(scope: Scope, table: Table<DealField>): NextAction {
  const due = dueDay(table);
  const late = flag(table, 'overdue_task');
  const planned = flag(table, 'open_activity');
  const step = table.has('next_step') ? table.text('next_step') : null;
  const stepMissing: Test | undefined =
    step === null
      ? undefined
      : (row) => {
          if (step.codes[row] === 0) refuseBadCell(table, step, row);
          return step.codes[row] === 0;
        };
  const tests = [due && ((row: number) => due(row) === 0), stepMissing, planned && ((row: number) => !planned(row))];
  const told = tests.filter((test) => test !== undefined);
  return {
    overdue: due ? (row) => due(row) > 0 && due(row) < scope.asOf : late,
    missing: told.length > 0 ? (row) => told.every((test) => test(row)) : undefined,
  };
}

function dueDay(table: Table<DealField>): ((row: number) => number) | undefined {
  if (!table.has('next_activity')) return undefined;
  const column = table.day('next_activity');
  return (row) => {
    if (column.values[row] === 0) refuseBadCell(table, column, row);
    return column.values[row]!;
  };
}

function flag(table: Table<DealField>, field: DealField): Test | undefined {
  if (!table.has(field)) return undefined;
  const column = table.flag(field);
  return (row) => {
    if (column.values[row] === -1) refuseBadCell(table, column, row);
    return column.values[row] === 1;
  };
}
