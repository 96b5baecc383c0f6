import { isoDay } from '../day';
import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { closedDay } from './closed-day';
import { OPEN, dealsOf } from './deals';
import { openOn } from './open';

/**
 * Visits the deals open on as_of, for measurements of how a deal stands: stage, probability, next step. An export says how
 * a deal stands now, so a deal that has closed since is refused: what it was like then is gone.
 */
export function eachOpenNow(scope: Scope, qualified: boolean, visit: (row: number) => void): number {
  const deals = dealsOf(scope);
  const closedOn = closedDay(deals);
  let [closed, last, first] = [0, 0, -1];
  const rows = openOn(scope, scope.asOf, qualified);
  for (const row of rows) {
    if (deals.outcome[row] === OPEN) {
      visit(row);
      continue;
    }
    closed++;
    last = Math.max(last, closedOn(row));
    if (first < 0) first = row;
  }
  if (closed > 0)
    refuse(says.closedSince(deals.table.name, closed, deals.table.rowNumber(first), isoDay(scope.asOf), isoDay(last)));
  return rows.length;
}
