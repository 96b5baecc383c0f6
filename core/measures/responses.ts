import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { type MomentColumn, NO_OFFSET } from '../tables/column';
import { type LeadField, leads } from '../tables/kinds/leads';
import { type Table, refuseBadCell } from '../tables/table';
import { showWindow } from '../window';
import { businessClock } from './business-hours';
import { eachIn } from './dated';

const MINUTES_A_DAY = 1440;

/** How long a lead waited: minutes to the answer (null: none by the end of as_of) and to the end of as_of. */
export type VisitResponse = (minutes: number | null, age: number) => void;

/**
 * Visits the leads that came in within the window. An answer after as_of does not exist yet on as_of. Left out and counted:
 * leads touched before they came in (mostly contacts known before), and days without a time, which say nothing of minutes.
 */
export function eachResponse(scope: Scope, visit: VisitResponse): void {
  const table = scope.table(leads);
  const [created, touched] = [table.moment('created'), table.moment('first_touch')];
  const between = scope.choice.business_hours ? businessMinutes(scope, table, created, touched) : calendarMinutes;
  const end = scope.asOf + 1;
  let [seen, early, untimed] = [0, 0, 0];
  eachIn(scope, table, 'created', scope.window, (row) => {
    seen++;
    const came = created.values[row]!;
    if (touched.values[row] === 0) refuseBadCell(table, touched, row);
    const answered = touched.values[row]! >= end ? 0 : touched.values[row]!;
    if (created.timed[row] === 0 || (answered > 0 && touched.timed[row] === 0)) {
      untimed++;
      return;
    }
    const age = calendarMinutes(came, end);
    if (answered === 0) visit(null, age);
    else {
      const shift = zoneShift(table, created, touched, row);
      if (calendarMinutes(came, answered - shift) < 0) early++;
      else visit(between(came, answered - shift), age);
    }
  });
  if (seen === 0) refuse(says.nothingIn('lead came in', showWindow(scope.window)));
  if (untimed === seen)
    refuse(says.needsTimes(table.name, [created, touched].find((c) => !c.timed.includes(1))?.header));
  scope.ledger.leaveOut('leads touched before they came in', early);
  scope.ledger.leaveOut('leads with a day but no time of day', untimed);
}

/** To the millisecond, so that five minutes on the clock are five minutes in the arithmetic of serial numbers. */
const calendarMinutes = (from: number, to: number): number => Math.round((to - from) * 86_400_000) / 60_000;

/** What to take off the answer's clock so that it shows the time of the lead's: days. */
function zoneShift(table: Table<LeadField>, created: MomentColumn, touched: MomentColumn, row: number): number {
  const [a, b] = [created.offsets[row]!, touched.offsets[row]!];
  if (a === b) return 0;
  if (a === NO_OFFSET || b === NO_OFFSET)
    refuse(says.mixedZones(table.name, table.rowNumber(row), created.header, touched.header));
  return (b - a) / MINUTES_A_DAY;
}

function businessMinutes(scope: Scope, table: Table<LeadField>, created: MomentColumn, touched: MomentColumn) {
  for (const column of [created, touched])
    if (
      !column.local &&
      column.offsets.includes(0) &&
      column.offsets.every((offset) => offset === 0 || offset === NO_OFFSET)
    )
      refuse(says.clockInUtc(table.name, column.header));
  const clock = businessClock(scope.choice.business_hours!, scope.choice.holidays ?? '');
  scope.ledger.note('business hours', clock.says);
  return clock.minutes;
}
