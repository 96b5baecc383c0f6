import type { Scope } from '../scope';
import { sum } from '../stats/sum';
import { dealsOf } from './deals';

/**
 * The share of some deals' amount that is in certain ones; by count where no amount is known. For judging only: an amount
 * that cannot be read weighs nothing here, as it must not stop a number that does not add amounts up.
 */
export function shareOfAmount(scope: Scope, rows: readonly number[], is: (i: number) => boolean): number {
  const { table } = dealsOf(scope);
  const amount = table.has('amount') ? table.number('amount') : null;
  const weights = rows.map((row) => Math.max(0, amount?.values[row] || 0));
  const total = sum(weights);
  if (total > 0) return sum(weights.filter((_, i) => is(i))) / total;
  scope.ledger.note('shares', 'by count: no amounts');
  return rows.filter((_, i) => is(i)).length / rows.length;
}
