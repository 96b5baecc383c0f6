import { refuse } from '../failure';
import type { Scope } from '../scope';
import { nothingToAdd } from '../sentences';
import { oneCurrency } from './currency';
import { amountOf } from './deal-amount';
import { dealsOf } from './deals';

/** The amounts of some deals, in their order; NaN where blank, which is counted. Refuses where none has one. */
export function amountsOf(scope: Scope, rows: readonly number[]): number[] {
  const deals = dealsOf(scope);
  const amounts = rows.map(amountOf(deals));
  const priced = rows.filter((_, i) => !Number.isNaN(amounts[i]!));
  if (rows.length > 0 && priced.length === 0) refuse(nothingToAdd('an amount'));
  oneCurrency(scope, deals, priced);
  scope.ledger.leaveOut('deals without an amount', rows.length - priced.length);
  return amounts;
}
