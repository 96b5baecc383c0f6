import { refuse } from '../failure';
import type { Scope } from '../scope';
import { noNextAction } from '../sentences';
import { dealsOf } from './deals';
import { nextActionOf } from './next-action';
import { eachOpenNow } from './open-now';

export interface Neglected {
  /** Open deals whose next action is overdue, missing, or either. */
  readonly deals: number;
  readonly open: number;
  /** The most that one owner has; all of them where the table has no owners. */
  readonly most: number;
}

export function neglectedDeals(scope: Scope, which: string): Neglected {
  const { table } = dealsOf(scope);
  const { overdue, missing } = nextActionOf(scope, table);
  const tests = [
    ...(which === 'missing' ? [] : [overdue ?? refuse(noNextAction(table.name, 'overdue'))]),
    ...(which === 'overdue' ? [] : [missing ?? refuse(noNextAction(table.name, 'missing'))]),
  ];
  const owner = table.has('owner') ? table.text('owner') : null;
  const byOwner = new Map<number, number>();
  let deals = 0;
  const open = eachOpenNow(scope, false, (row) => {
    if (!tests.some((test) => test(row))) return;
    deals++;
    const code = owner?.codes[row] ?? 0;
    byOwner.set(code, (byOwner.get(code) ?? 0) + 1);
  });
  scope.ledger.use('open deals', open);
  return { deals, open, most: Math.max(0, ...byOwner.values()) };
}
