import { refuse } from '../failure';
import type { Scope } from '../scope';
import { nothingIn } from '../sentences';
import type { TextColumn } from '../tables/column';
import type { OutreachField } from '../tables/kinds/outreach';
import { type Table, refuseBadCell } from '../tables/table';
import { showWindow } from '../window';
import { eachIn } from './dated';
import { type OutreachLog, type Tally, outreachLog } from './outreach-log';

/** Sums over the rows of the window. */
export function outreachSums<N extends string>(
  scope: Scope,
  pick: (log: OutreachLog) => Readonly<Record<N, Tally>>,
): Record<N, number> {
  const log = outreachLog(scope);
  const tallies = Object.entries<Tally>(pick(log)) as [N, Tally][];
  const sums = Object.fromEntries(tallies.map(([name]) => [name, 0])) as Record<N, number>;
  let rows = 0;
  eachIn(scope, log.table, 'date', scope.window, (row) => {
    rows++;
    for (const [name, tally] of tallies) sums[name] += tally(row);
  });
  if (rows === 0) refuse(nothingIn('outreach is dated', showWindow(scope.window)));
  scope.ledger.use(log.totals ? 'rows of totals in the window' : 'outreach rows in the window', rows);
  return sums;
}

/** People contacted in the window, and those of them of whom something else holds in it too. */
export function contactedPeople(
  scope: Scope,
  contacted: (log: OutreachLog) => Tally,
  also: (log: OutreachLog) => Tally,
  what: string,
): { people: number; also: number } {
  const log = outreachLog(scope);
  const [isContacted, isAlso] = [contacted(log), also(log)];
  const person = personColumn(log.table);
  const nameOf = person.texts.map((text) => text.toLowerCase());
  const [reached, those] = [new Set<string>(), new Set<string>()];
  let nameless = 0;
  eachIn(scope, log.table, 'date', scope.window, (row) => {
    const name = nameOf[person.codes[row]!]!;
    if (name === '') {
      refuseBadCell(log.table, person, row);
      nameless++;
      return;
    }
    if (isContacted(row) > 0) reached.add(name);
    if (isAlso(row) > 0) those.add(name);
  });
  if (reached.size === 0) refuse(nothingIn('person was contacted', showWindow(scope.window)));
  const both = [...those].filter((name) => reached.has(name)).length;
  scope.ledger.use('people contacted in the window', reached.size);
  scope.ledger.leaveOut('outreach rows without a person', nameless);
  scope.ledger.leaveOut(
    `people who ${what} in the window but were contacted before it, or not at all`,
    those.size - both,
  );
  return { people: reached.size, also: both };
}

export const hasPeople = (table: Table<OutreachField>): boolean => table.has('person_id') || table.has('person');

const personColumn = (table: Table<OutreachField>): TextColumn =>
  table.text(table.has('person_id') ? 'person_id' : 'person');
