import { refuse } from '../failure';
import type { Scope } from '../scope';
import { nothingIn } from '../sentences';
import { contains, showWindow } from '../window';
import { dayReader, eachRow } from './dated';
import { heldOf, meetingDay } from './meetings';
import { type OutreachLog, type Tally, outreachLog, tallyOf } from './outreach-log';

/** Meetings (or demos) held in the window, and the opportunities that came of them. */
export interface Yield {
  readonly held: number;
  readonly opportunities: number;
}

/** An opportunity created later than this many days after a meeting is not counted as its fruit. */
const DAYS_TO_OPPORTUNITY = 30;

/**
 * Where a row is one meeting and says whether an opportunity came of it, exactly these meetings are followed. Where rows
 * are totals, or opportunities have rows of their own, the sums of the window are divided, and that is said.
 */
export function opportunitiesFrom(scope: Scope, what: 'demos' | 'meetings'): Yield {
  const log = outreachLog(scope);
  const held = what === 'demos' ? demosHeld(scope, log) : heldOf(scope, log);
  const day = meetingDay(scope, log);
  const created = opportunitiesOf(log);
  const cohort = !log.totals && (log.table.has('opportunities') || log.table.has('opportunity_date'));
  let [meetings, opportunities, alone, undated] = [0, 0, 0, 0];
  eachRow(scope, log.table, (row) => {
    const [took, came] = [held(row), created(row, scope.asOf)];
    if (took === 0 && came === 0) return;
    const on = day(row);
    if (on === 0) undated++;
    else if (!contains(scope.window, on)) return;
    else if (cohort && took === 0) alone++;
    else {
      meetings += took;
      opportunities += came;
    }
  });
  if (meetings === 0) refuse(nothingIn(`${what.slice(0, -1)} was held`, showWindow(scope.window)));
  scope.ledger.use(`${what} held in the window`, meetings);
  scope.ledger.leaveOut(`opportunities without a ${what.slice(0, -1)} held`, alone);
  scope.ledger.leaveOut('meetings and opportunities without a date', undated);
  scope.ledger.note(
    'cohort',
    cohort
      ? `the same ${what}, each followed to its opportunity${log.table.has('opportunity_date') ? ` for ${DAYS_TO_OPPORTUNITY} days` : ''}`
      : `sums of the window: the opportunities need not come from these ${what}`,
  );
  return { held: meetings, opportunities };
}

function demosHeld(scope: Scope, log: OutreachLog): Tally {
  const { table } = log;
  if (table.has('demos_held')) return tallyOf(table, 'demos_held');
  if (!table.has('demos')) {
    const held = heldOf(scope, log);
    const logged = table.has('activity');
    scope.ledger.note(
      'demos',
      logged ? 'rows that are demos, held' : 'the table does not tell demos apart: all meetings held',
    );
    return logged ? (row) => (log.isDemo(row) ? held(row) : 0) : held;
  }
  const demos = tallyOf(table, 'demos');
  if (!log.totals && table.has('held')) {
    const held = tallyOf(table, 'held');
    return (row) => Math.min(demos(row), held(row));
  }
  scope.ledger.note('demos', 'booked: the table does not say how many were held');
  return demos;
}

/** Opportunities of a row, created by as_of and not too long after its meeting. */
function opportunitiesOf(log: OutreachLog): (row: number, asOf: number) => number {
  const { table } = log;
  if (table.has('opportunity_date')) {
    const created = dayReader(table, 'opportunity_date');
    const meeting = dayReader(table, table.has('meeting_date') ? 'meeting_date' : 'date');
    return (row, asOf) => {
      const wait = created(row) - meeting(row);
      return created(row) > 0 && created(row) <= asOf && wait >= 0 && wait <= DAYS_TO_OPPORTUNITY ? 1 : 0;
    };
  }
  return table.has('opportunities') || !table.has('activity')
    ? tallyOf(table, 'opportunities')
    : (row) => Number(log.isOpportunity(row));
}
