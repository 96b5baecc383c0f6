import { isoDay } from '../day';
import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { subscriptions } from '../tables/kinds/subscriptions';
import { revenueOn } from './subscriptions';

/** What became, by the end of a span, of the recurring revenue that was there at its start. Amounts per month. */
export interface Retention {
  readonly start: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churn: number;
  /** Customers with revenue at the start: the cohort. New ones never count. */
  readonly accounts: number;
}

/** Customer by customer: revenue on the day `months` before as_of against revenue on as_of. */
export function retentionOf(scope: Scope): Retention {
  const table = scope.table(subscriptions);
  const { first, last } = scope.window;
  let [start, expansion, contraction, churn, accounts] = [0, 0, 0, 0, 0];
  for (const { on } of revenueOn(scope, [first, last]).customers) {
    const [was, is] = [on[0]!, on[1]!];
    if (!(was > 0)) continue;
    accounts++;
    start += was;
    if (is > was) expansion += is - was;
    else if (is > 0) contraction += was - is;
    else churn += was;
  }
  if (accounts === 0) refuse(says.noRevenueAtStart(table.name, isoDay(first)));
  scope.ledger.use(`customers with revenue on ${isoDay(first)}`, accounts);
  scope.ledger.note(
    'cohort',
    `customers with recurring revenue on ${isoDay(first)}, followed to ${isoDay(last)}; new customers never count`,
  );
  return { start, expansion, contraction, churn, accounts };
}
