import type { Day } from '../day';
import type { Scope } from '../scope';
import { type LeadField, leads } from '../tables/kinds/leads';
import { type TrialField, trials } from '../tables/kinds/trials';
import { type Table, readableCode, refuseBadCell } from '../tables/table';
import { isConvertedStatus, plainWords } from '../tables/words';
import { type Cohort, UNDATED, cohortOf } from './cohort';
import { dayReader } from './dated';

/** Leads of the window that were converted: by their date, else the flag, else the word in their status. */
export function convertedLeads(scope: Scope, within: number | null): Cohort {
  const table = scope.table(leads);
  const signs = [
    dateSign(scope, table, 'converted_on', 'converted'),
    table.has('converted') ? flagSign(scope, table, 'converted', 'converted') : null,
    table.has('status') ? statusSign(scope, table) : null,
  ].filter((sign) => sign !== null);
  if (signs.length === 0) table.column('converted_on'); // says what is missing
  return cohortOf(scope, table, { begins: 'lead came in', start: 'created', reachedOn: firstOf(signs), within });
}

/** Trials of the window that were activated, or that became paying customers. */
export function trialsThat(scope: Scope, goal: 'activated' | 'paid', within: number | null): Cohort {
  const table = scope.table(trials);
  const day: TrialField = `${goal}_on`;
  const signs = [dateSign(scope, table, day, goal), table.has(goal) ? flagSign(scope, table, goal, goal) : null].filter(
    (sign) => sign !== null,
  );
  if (signs.length === 0) table.column(day);
  return cohortOf(scope, table, { begins: 'trial started', start: 'started', reachedOn: firstOf(signs), within });
}

/** The day a goal was reached, UNDATED, or 0. */
type Sign = (row: number) => Day;

/** A date says most; where it is blank, what says yes without one counts. */
const firstOf =
  (signs: readonly Sign[]): Sign =>
  (row) => {
    for (const sign of signs) {
      const day = sign(row);
      if (day !== 0) return day;
    }
    return 0;
  };

function dateSign<F extends string>(scope: Scope, table: Table<F>, field: F, topic: string): Sign | null {
  if (!table.has(field)) return null;
  note(scope, topic, table.headerOf(field));
  return dayReader(table, field);
}

function flagSign<F extends string>(scope: Scope, table: Table<F>, field: F, topic: string): Sign {
  const column = table.flag(field);
  note(scope, topic, column.header);
  return (row) => {
    if (column.values[row] === -1) refuseBadCell(table, column, row);
    return column.values[row] === 1 ? UNDATED : 0;
  };
}

function statusSign(scope: Scope, table: Table<LeadField>): Sign {
  const column = table.text('status');
  note(scope, 'converted', column.header);
  const here = table.recognition.crm.convertedLeads ?? [];
  const converted = column.texts.map((text) => isConvertedStatus(text) || here.includes(plainWords(text)));
  return (row) => (converted[readableCode(table, column, row)] ? UNDATED : 0);
}

function note(scope: Scope, topic: string, header: string): void {
  const before = scope.ledger.notes.find(([name]) => name === topic)?.[1];
  scope.ledger.note(topic, before ? `${before}, else column "${header}"` : `column "${header}"`);
}
