import { refuse } from '../failure';
import type { Scope } from '../scope';
import { noPeople } from '../sentences';
import type { TextColumn } from '../tables/column';
import { type ContactField, contacts as contactsKind } from '../tables/kinds/contacts';
import { type Table, readableCode, refuseBadCell } from '../tables/table';
import { type Window, contains } from '../window';
import { joinToDeals } from './deal-join';
import { dealsOf, outcomesIn } from './deals';
import { openOn } from './open';
import { eachOpenNow } from './open-now';

/** The stakeholders of each open deal. */
export interface Stakeholders {
  readonly rows: readonly number[];
  readonly counts: readonly number[];
}

/** From the contacts where there is such a table (a deal nobody is engaged on counts as 0), else from the deals' own count. */
export function stakeholdersOfOpenDeals(scope: Scope, window: Window): Stakeholders {
  return scope.has(contactsKind) ? fromContacts(scope, window) : fromCount(scope);
}

function fromCount(scope: Scope): Stakeholders {
  const { table } = dealsOf(scope);
  if (!table.has('contacts_count')) refuse(noPeople(table.name));
  const column = table.number('contacts_count');
  const rows: number[] = [];
  const counts: number[] = [];
  let blank = 0;
  eachOpenNow(scope, false, (row) => {
    const count = column.values[row]!;
    if (Number.isNaN(count)) {
      refuseBadCell(table, column, row);
      blank++;
    } else {
      rows.push(row);
      counts.push(count);
    }
  });
  scope.ledger.leaveOut('open deals without a number of contacts', blank);
  scope.ledger.note('stakeholders', `column "${column.header}": contacts on the deal, engaged or not`);
  return { rows, counts };
}

function fromContacts(scope: Scope, window: Window): Stakeholders {
  const deals = dealsOf(scope);
  const table = scope.table(contactsKind);
  const keep = scope.keep(table);
  const { column, dealsOfText } = joinToDeals(outcomesIn(deals.table.whole), table);
  const person = personColumn(table);
  const engaged = engagement(scope, table, window);
  const people = new Map<number, Set<number>>();
  let [nameless, strangers] = [0, 0];
  for (let row = 0; row < table.size; row++) {
    if (keep && !keep[row]) continue;
    const [deal, who] = [readableCode(table, column, row), readableCode(table, person, row)];
    if (deal === 0 || who === 0) {
      if (deal !== who) nameless++;
      continue;
    }
    const owners = dealsOfText[deal]!;
    if (owners.length === 0) strangers++;
    else if (engaged(row)) for (const owner of owners) add(people, owner, who);
  }
  const rows: number[] = [];
  const counts: number[] = [];
  for (const row of openOn(scope, scope.asOf, false)) {
    rows.push(row);
    counts.push(people.get(deals.table.rowInWhole(row))?.size ?? 0);
  }
  scope.ledger.leaveOut('contacts without a name or a deal', nameless);
  scope.ledger.leaveOut('contacts of deals that are not in the table', strangers);
  return { rows, counts };
}

function add(people: Map<number, Set<number>>, deal: number, person: number): void {
  const known = people.get(deal);
  if (known) known.add(person);
  else people.set(deal, new Set([person]));
}

/** What tells one person from another: the id, else the e-mail address, else the name. */
export const personColumn = (table: Table<ContactField>): TextColumn =>
  table.text(table.has('id') ? 'id' : table.has('email') ? 'email' : 'name');

/** Who replied or met us in the window, where the table says so; else everyone in it. */
export function engagement(scope: Scope, table: Table<ContactField>, window: Window): (row: number) => boolean {
  if (table.has('engaged_on')) {
    const column = table.day('engaged_on');
    scope.ledger.note('engaged', `"${column.header}" in the window`);
    return (row) => {
      if (column.values[row] === 0) refuseBadCell(table, column, row);
      return contains(window, column.values[row]!);
    };
  }
  const flags = (['replied', 'met'] as const).filter((field) => table.has(field)).map((field) => table.flag(field));
  scope.ledger.note(
    'engaged',
    flags.length > 0
      ? `${flags.map(({ header }) => `"${header}"`).join(' or ')}, whenever: the table has no day`
      : 'every contact of the table: no column says who replied or met us',
  );
  return (row) => {
    for (const flag of flags) if (flag.values[row] === -1) refuseBadCell(table, flag, row);
    return flags.length === 0 || flags.some((flag) => flag.values[row] === 1);
  };
}
