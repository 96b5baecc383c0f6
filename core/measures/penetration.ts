import { refuse } from '../failure';
import type { Scope } from '../scope';
import { noTargetAccounts } from '../sentences';
import type { TextColumn } from '../tables/column';
import { type AccountField, accounts as accountsKind } from '../tables/kinds/accounts';
import { type ContactField, contacts as contactsKind } from '../tables/kinds/contacts';
import type { Table } from '../tables/table';
import { eachRow } from './dated';
import { engagement, personColumn } from './stakeholders';

export interface Penetration {
  /** People at target accounts who replied or met us in the window. */
  readonly contacts: number;
  readonly accounts: number;
}

/** Every target account counts, those with nobody engaged too. */
export function penetrationOf(scope: Scope): Penetration {
  const [contacts, accounts] = [scope.table(contactsKind), scope.table(accountsKind)];
  const [theirs, ours] = accountColumns(contacts, accounts);
  const targets = targetAccounts(scope, accounts, ours);
  const person = personColumn(contacts);
  const engaged = engagement(scope, contacts, scope.window);
  const people = new Set<string>();
  const reached = new Set<string>();
  let [nameless, elsewhere] = [0, 0];
  eachRow(scope, contacts, (row) => {
    const [name, account] = [textAt(person, row), textAt(theirs, row)];
    if (name === '' && account === '') return;
    if (name === '' || account === '') nameless++;
    else if (engaged(row)) {
      if (targets.has(account)) {
        people.add(name);
        reached.add(account);
      } else elsewhere++;
    }
  });
  scope.ledger.use('target accounts', targets.size);
  scope.ledger.use('target accounts with somebody engaged', reached.size);
  scope.ledger.leaveOut('contacts without a name or an account', nameless);
  scope.ledger.leaveOut('engaged contacts of accounts that are no targets', elsewhere);
  return { contacts: people.size, accounts: targets.size };
}

const textAt = (column: TextColumn, row: number): string => column.texts[column.codes[row]!]!.toLowerCase();

/** By id where both tables have it, else by name. */
function accountColumns(contacts: Table<ContactField>, accounts: Table<AccountField>): [TextColumn, TextColumn] {
  return contacts.has('account_id') && accounts.has('id')
    ? [contacts.text('account_id'), accounts.text('id')]
    : [contacts.text('account'), accounts.text('name')];
}

function targetAccounts(scope: Scope, table: Table<AccountField>, key: TextColumn): ReadonlySet<string> {
  const target = table.has('target') ? table.flag('target') : null;
  const found = new Set<string>();
  eachRow(scope, table, (row) => {
    const name = textAt(key, row);
    if (name !== '' && (!target || target.values[row] === 1)) found.add(name);
  });
  scope.ledger.note(
    'target accounts',
    target ? `where "${target.header}" says so` : 'every account of the table: no column says which',
  );
  return found.size === 0 ? refuse(noTargetAccounts(table.name)) : found;
}
