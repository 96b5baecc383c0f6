import type { DealField } from '../tables/kinds/deals';
import type { SubscriptionField } from '../tables/kinds/subscriptions';

// What several KPIs look at and leave out, so that each can say so in its own file.

/** Whether a deal is open, won or lost. */
export const OUTCOME = ['stage', 'status', 'is_won', 'is_lost', 'is_closed'] as const satisfies readonly DealField[];
/** The day it was closed on, or is expected to be. */
export const CLOSING = ['close_date', 'closed_on', 'won_on', 'lost_on'] as const satisfies readonly DealField[];
export const AMOUNT = ['amount', 'amount_period', 'currency'] as const satisfies readonly DealField[];
export const WON_AMOUNT = [...AMOUNT, 'won_amount'] as const satisfies readonly DealField[];
export const DEALS_LEFT_OUT = ['rows that repeat an earlier row', 'rows without a stage or status'] as const;

/** Who pays how much from when to when. */
export const SUBSCRIPTION = [
  ...(['account_id', 'account', 'start', 'end', 'mrr', 'arr', 'currency'] as const),
] as const satisfies readonly SubscriptionField[];
export const SUBSCRIPTIONS_LEFT_OUT = [
  'subscriptions without a customer',
  'subscriptions without a start date',
  'subscriptions without an amount',
  'subscriptions that end before they start',
] as const;
