import type { Scope } from '../scope';
import { refuseBadCell } from '../tables/table';
import { type Window, contains } from '../window';
import { dealsOf } from './deals';
import { eachOpenNow } from './open-now';

/** Open deals touched in the window: by their last activity, or last change where the table has no activity dates. */
export function freshDeals(scope: Scope, window: Window): { fresh: number; open: number } {
  const { table } = dealsOf(scope);
  const column = table.day(table.has('last_activity') || !table.has('modified') ? 'last_activity' : 'modified');
  let [fresh, open, later] = [0, 0, 0];
  eachOpenNow(scope, false, (row) => {
    const day = column.values[row]!;
    if (day === 0) refuseBadCell(table, column, row);
    if (day > scope.asOf) return void later++;
    open++;
    if (contains(window, day)) fresh++;
  });
  scope.ledger.use('open deals', open);
  scope.ledger.leaveOut('open deals touched after as_of', later);
  scope.ledger.note(
    'touched',
    `column "${column.header}"; blank means never${table.has('last_activity') ? '' : ', and automation touches it too'}`,
  );
  return { fresh, open };
}
