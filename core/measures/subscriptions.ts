import type { Day } from '../day';
import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import type { DayColumn, NumberColumn, TextColumn } from '../tables/column';
import { type SubscriptionField, subscriptions } from '../tables/kinds/subscriptions';
import { type Table, refuseBadCell } from '../tables/table';

/** A customer's recurring revenue per month on each of some days. */
export interface CustomerRevenue {
  readonly on: Float64Array;
  /** The day of its first paid subscription, whenever that was. */
  since: Day;
}

/** A subscription counts on a day when it has started by then and has not ended by then. */
export function revenueOn(
  scope: Scope,
  days: readonly Day[],
): { readonly customers: readonly CustomerRevenue[]; readonly currency: string } {
  const table = scope.table(subscriptions);
  const account = accountColumn(table);
  const customers = new Map<number, CustomerRevenue>();
  const currency = eachSubscription(scope, table, account, (row, monthly, from, to) => {
    const code = account.codes[row]!;
    let customer = customers.get(code);
    if (!customer) customers.set(code, (customer = { on: new Float64Array(days.length), since: Infinity }));
    if (monthly > 0 && from < customer.since) customer.since = from;
    for (let i = 0; i < days.length; i++)
      if (from <= days[i]! && (to === 0 || to > days[i]!)) customer.on[i]! += monthly;
  });
  return { customers: [...customers.values()], currency };
}

function accountColumn(table: Table<SubscriptionField>): TextColumn {
  return table.has('account_id') ? table.text('account_id') : table.text('account');
}

/** Visits the subscriptions that can be placed in time; gives their one currency, '' where they name none. */
function eachSubscription(
  scope: Scope,
  table: Table<SubscriptionField>,
  account: TextColumn,
  visit: (row: number, monthly: number, from: Day, to: Day) => void,
): string {
  const keep = scope.keep(table);
  const starts = table.day('start');
  const ends = table.day('end');
  const monthly = monthlyRevenue(table);
  const currency = table.has('currency') ? table.text('currency') : null;
  const currencies = new Map<string, number>();
  let [nameless, unpriced, undated, backwards] = [0, 0, 0, 0];
  for (let row = 0; row < table.size; row++) {
    if (keep && !keep[row]) continue;
    const code = account.codes[row]!;
    if (code === 0) refuseBadCell(table, account, row);
    const from = dayAt(table, starts, row);
    const amount = monthly(row);
    if (code === 0 && from === 0 && Number.isNaN(amount)) continue; // a blank line
    if (code === 0) nameless++;
    else if (from === 0) undated++;
    else if (Number.isNaN(amount)) unpriced++;
    else {
      const to = dayAt(table, ends, row);
      if (to !== 0 && to < from) backwards++;
      else {
        const name = currency ? currency.texts[currency.codes[row]!]!.toUpperCase() : '';
        if (name !== '') currencies.set(name, (currencies.get(name) ?? 0) + 1);
        visit(row, amount, from, to);
      }
    }
  }
  if (currencies.size > 1) refuse(says.mixedCurrency(table.name, currency!.header, currencies));
  scope.ledger.leaveOut('subscriptions without a customer', nameless);
  scope.ledger.leaveOut('subscriptions without a start date', undated);
  scope.ledger.leaveOut('subscriptions without an amount', unpriced);
  scope.ledger.leaveOut('subscriptions that end before they start', backwards);
  return [...currencies.keys()][0] ?? '';
}

function dayAt(table: Table<SubscriptionField>, column: DayColumn, row: number): Day {
  const day = column.values[row]!;
  if (day === 0) refuseBadCell(table, column, row);
  return day;
}

/** MRR as it stands, or a twelfth of ARR. */
function monthlyRevenue(table: Table<SubscriptionField>): (row: number) => number {
  const yearly = !table.has('mrr') && table.has('arr');
  const column: NumberColumn = table.number(yearly ? 'arr' : 'mrr');
  return (row) => {
    const value = column.values[row]!;
    if (Number.isNaN(value)) refuseBadCell(table, column, row);
    return yearly ? value / 12 : value;
  };
}
