import { refuse } from '../failure';
import type { Scope } from '../scope';
import { nothingIn } from '../sentences';
import { isEmptyAt } from '../tables/column';
import type { OutreachField } from '../tables/kinds/outreach';
import { type Table, refuseBadCell } from '../tables/table';
import { plainWords } from '../tables/words';
import { contains, showWindow } from '../window';
import { dayReader, eachRow } from './dated';
import { type OutreachLog, outreachLog, tallyOf } from './outreach-log';

/** Meetings whose day lies in the window: due by as_of, and held. */
export interface Meetings {
  readonly due: number;
  readonly held: number;
}

/** What became of the meetings in a row; null where it is not recorded, or still ahead. */
type Outcome = (row: number) => Meetings | null;

export function meetingsDue(scope: Scope): Meetings {
  const log = outreachLog(scope);
  const day = meetingDay(scope, log);
  const outcome = outcomeOf(scope, log);
  let [due, held, open, undated] = [0, 0, 0, 0];
  eachRow(scope, log.table, (row) => {
    const meeting = outcome(row);
    if (meeting && meeting.due === 0) return; // a row without a meeting
    const on = day(row);
    if (on === 0) undated++;
    else if (!contains(scope.window, on)) return;
    else if (!meeting) open++;
    else {
      due += meeting.due;
      held += meeting.held;
    }
  });
  if (due === 0) refuse(nothingIn('meeting was due', showWindow(scope.window)));
  scope.ledger.use('meetings due in the window', due);
  scope.ledger.leaveOut('meetings whose outcome is not recorded, cancelled in time or moved', open);
  scope.ledger.leaveOut('meetings without a date', undated);
  return { due, held };
}

/** A meeting counts on its own day where the table has one, else on the day of its row. */
export function meetingDay(scope: Scope, { table }: OutreachLog): (row: number) => number {
  const field = table.has('meeting_date') ? 'meeting_date' : 'date';
  scope.ledger.note('day of a meeting', `column "${table.has(field) ? table.headerOf(field) : field}"`);
  return dayReader(table, field);
}

const NONE: Meetings = { due: 0, held: 0 };
const HELD: Meetings = { due: 1, held: 1 };
const MISSED: Meetings = { due: 1, held: 0 };

/** Counts of no-shows say it best; then a status; then whether what was booked was held. */
function outcomeOf(scope: Scope, log: OutreachLog): Outcome {
  const { table } = log;
  if (table.has('no_show')) {
    const [held, missed] = [tallyOf(table, 'held'), tallyOf(table, 'no_show')];
    const late = table.has('cancelled_late') ? tallyOf(table, 'cancelled_late') : () => 0;
    scope.ledger.note('due', `held, no-show${table.has('cancelled_late') ? ' or cancelled late' : ''}`);
    return (row) => ({ due: held(row) + missed(row) + late(row), held: held(row) });
  }
  const isMeeting = meetingRows(log);
  if (isMeeting && table.has('meeting_status') && !table.has('held')) return byStatus(scope, table, isMeeting);
  if (!isMeeting || log.totals) table.column('no_show'); // says what is missing
  const held = table.tally('held');
  scope.ledger.note('due', `booked, with "${held.header}" filled in`);
  return (row) => {
    if (held.values[row]! > 0) return HELD;
    if (!isMeeting!(row)) return NONE;
    refuseBadCell(table, held, row);
    return isEmptyAt(held, row) ? null : MISSED;
  };
}

/** Which rows of a log are meetings; null where the table does not say. */
function meetingRows({ table, isMeeting }: OutreachLog): ((row: number) => boolean) | null {
  if (table.has('booked')) {
    const booked = tallyOf(table, 'booked');
    return (row) => booked(row) > 0;
  }
  return table.has('activity') ? isMeeting : null;
}

const HELD_WORDS = /\b(held|completed?|attended|done|showed|occurred|took place|finished)\b/;
const MISSED_WORDS = /\b(no ?shows?|missed|absent|did not (attend|show)|cancell?ed late|late cancel\w*)\b/;

function byStatus(scope: Scope, table: Table<OutreachField>, isMeeting: (row: number) => boolean): Outcome {
  const column = table.text('meeting_status');
  const meanings = column.texts.map((text) => {
    const words = plainWords(text);
    return MISSED_WORDS.test(words) ? MISSED : HELD_WORDS.test(words) ? HELD : null;
  });
  scope.ledger.note('due', `held or missed by column "${column.header}"; cancelled in time, moved or ahead is not due`);
  return (row) => {
    if (!isMeeting(row)) return NONE;
    refuseBadCell(table, column, row);
    return meanings[column.codes[row]!]!;
  };
}

/** Whether a meeting of this row was held: for what came of it. */
export function heldOf(scope: Scope, log: OutreachLog): (row: number) => number {
  if (log.table.has('held')) return tallyOf(log.table, 'held');
  const outcome = outcomeOf(scope, log);
  return (row) => outcome(row)?.held ?? 0;
}
