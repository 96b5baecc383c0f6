import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import type { DealField } from '../tables/kinds/deals';
import { type Table, refuseBadCell } from '../tables/table';
import { agesOfOpenDeals } from './deal-age';
import { dealsOf } from './deals';
import { nextActionOf } from './next-action';
import { eachOpenNow } from './open-now';
import { stageColumns } from './stage-log-from-columns';

export const BUCKETS = ['red', 'amber', 'green', 'unknown'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** What is known of one deal; undefined where the table or the row does not say. */
interface Signs {
  readonly overdue: boolean | undefined;
  /** Age in the stage over the stage's median. */
  readonly age: number | undefined;
  readonly nextStep: boolean | undefined;
  /** Days since the last activity; Infinity where there never was one. */
  readonly quiet: number | undefined;
  readonly pushes: number | undefined;
  readonly contacts: number | undefined;
}

/**
 * Red: close date passed, older than twice the stage median, pushed three times, or neither next step nor activity for 30
 * days. Amber: older than 1.5 times, no next step, no activity for 14 days, or one contact only. Green only where close
 * date, age, next step and activity are all known; unknown otherwise.
 */
function bucketOf({ overdue, age, nextStep, quiet, pushes, contacts }: Signs): Bucket {
  if (overdue || (age ?? 0) > 2 || (pushes ?? 0) >= 3 || (nextStep === false && (quiet ?? 0) > 30)) return 'red';
  if ((age ?? 0) > 1.5 || nextStep === false || (quiet ?? 0) > 14 || contacts === 1) return 'amber';
  const known = overdue !== undefined && age !== undefined && nextStep !== undefined && quiet !== undefined;
  return known ? 'green' : 'unknown';
}

/** The open deals with the bucket each falls into. */
export function healthOfOpenDeals(scope: Scope): { rows: readonly number[]; buckets: readonly Bucket[] } {
  const { table } = dealsOf(scope);
  const signsOf = signs(scope, table);
  const rows: number[] = [];
  const buckets: Bucket[] = [];
  eachOpenNow(scope, false, (row) => {
    rows.push(row);
    buckets.push(bucketOf(signsOf(row)));
  });
  for (const bucket of BUCKETS)
    scope.ledger.use(`open deals that are ${bucket}`, buckets.filter((own) => own === bucket).length);
  return { rows, buckets };
}

function signs(scope: Scope, table: Table<DealField>): (row: number) => Signs {
  const day = dayOf(table);
  const close = day('close_date');
  const last = day('last_activity');
  const next = nextActionOf(scope, table);
  const pushes = numberOf(table, 'pushes');
  const contacts = numberOf(table, 'contacts_count');
  const ages = agesByRow(scope, table);
  const missing = [
    [close, 'close date'],
    [ages, 'day the stage was entered'],
    [next.missing, 'next step'],
    [last, 'last activity'],
  ].flatMap(([there, says]) => (there ? [] : [says as string]));
  if (missing.length === 4) refuse(says.noHealthInputs(table.name));
  if (missing.length > 0)
    scope.ledger.note('not in the table', `${missing.join(', ')}: without it no deal can be called green`);
  return (row) => ({
    overdue: close && within(close(row), (due) => due < scope.asOf),
    age: ages?.get(row),
    nextStep: next.missing && !next.missing(row),
    quiet: last && quietDays(last(row), scope.asOf),
    pushes: pushes?.(row),
    contacts: contacts?.(row),
  });
}

const within = (day: number, is: (day: number) => boolean): boolean | undefined => (day === 0 ? undefined : is(day));
const quietDays = (day: number, asOf: number): number => (day === 0 ? Infinity : asOf - day);

const dayOf = (table: Table<DealField>) => (field: DealField) => {
  if (!table.has(field)) return undefined;
  const column = table.day(field);
  return (row: number): number => {
    if (column.values[row] === 0) refuseBadCell(table, column, row);
    return column.values[row]!;
  };
};

function numberOf(table: Table<DealField>, field: DealField): ((row: number) => number | undefined) | undefined {
  if (!table.has(field)) return undefined;
  const column = table.number(field);
  return (row) => {
    const value = column.values[row]!;
    if (!Number.isNaN(value)) return value;
    refuseBadCell(table, column, row);
    return undefined;
  };
}

function agesByRow(scope: Scope, table: Table<DealField>): ReadonlyMap<number, number> | undefined {
  if (!table.has('stage_entered') && stageColumns(table).length === 0) return undefined;
  const { rows, times } = agesOfOpenDeals(scope, 'stage');
  return new Map(rows.map((row, i) => [row, times[i]!]));
}
