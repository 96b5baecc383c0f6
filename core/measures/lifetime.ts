import { addMonths, civilOf, isoDay } from '../day';
import { refuse } from '../failure';
import type { Scope } from '../scope';
import { noRevenueAtStart } from '../sentences';
import { subscriptions } from '../tables/kinds/subscriptions';
import { sum } from '../stats/sum';
import { revenueOn } from './subscriptions';

/** What a customer pays per month, and the share of customers that leaves per month. */
export interface Lifetime {
  readonly arpa: number;
  readonly churn: number;
  readonly customers: number;
}

/** Longer than this is beyond what a company can vouch for. */
const LONG_MONTHS = 60;

/** Churn month by month over the span, pooled: customers that left in a month over customers at its start. */
export function lifetimeOf(scope: Scope): Lifetime {
  const [from, to] = [civilOf(scope.window.first), civilOf(scope.window.last)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const days = Array.from({ length: months + 1 }, (_, i) => addMonths(scope.asOf, i - months));
  const { customers } = revenueOn(scope, days);
  const paying = customers.map(({ on }) => on[months]!).filter((monthly) => monthly > 0);
  if (paying.length === 0) refuse(noRevenueAtStart(scope.table(subscriptions).name, isoDay(scope.asOf)));
  let [exposed, left] = [0, 0];
  for (const { on } of customers)
    for (let month = 0; month < months; month++) {
      if (!(on[month]! > 0)) continue;
      exposed++;
      if (!(on[month + 1]! > 0)) left++;
    }
  const churn = exposed === 0 ? 0 : left / exposed;
  scope.ledger.use(`customers with revenue on ${isoDay(scope.asOf)}`, paying.length);
  scope.ledger.use('customer months in the span', exposed);
  scope.ledger.note('churn', `${left} of ${exposed} customer months ended with the customer gone`);
  if (churn > 0 && 1 / churn > LONG_MONTHS)
    scope.ledger.note(
      'lifetime',
      `${Math.round(1 / churn)} months on average, beyond the ${LONG_MONTHS} that one can vouch for`,
    );
  return { arpa: sum(paying) / paying.length, churn, customers: exposed };
}
