import { isoDay } from '../day';
import type { Scope } from '../scope';
import { sum } from '../stats/sum';
import { revenueOn } from './subscriptions';

/** Recurring revenue per month on as_of of the customers that had none at the start of the span. */
export interface NewRevenue {
  readonly monthly: number;
  /** The share of it that comes from customers who had left before the span and returned in it. */
  readonly returned: number;
  readonly customers: number;
  readonly currency: string;
}

export function newRevenueOf(scope: Scope): NewRevenue {
  const { first, last } = scope.window;
  const { customers, currency } = revenueOn(scope, [first, last]);
  const added = customers.filter(({ on }) => !(on[0]! > 0) && on[1]! > 0);
  const returned = added.filter(({ since }) => since <= first);
  scope.ledger.use(`customers with revenue on ${isoDay(last)} and none on ${isoDay(first)}`, added.length);
  scope.ledger.note(
    'new',
    `no revenue on ${isoDay(first)}, counted at the revenue on ${isoDay(last)}: who came and left in between counts nothing`,
  );
  if (returned.length > 0)
    scope.ledger.note('returned', `${returned.length} of these customers had paid before and came back`);
  return {
    monthly: sum(added.map(({ on }) => on[1]!)),
    returned: sum(returned.map(({ on }) => on[1]!)),
    customers: added.length,
    currency,
  };
}
