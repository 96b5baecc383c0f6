import { type Day, isoDay } from '../day';
import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import type { DayColumn, NumberColumn, TextColumn } from '../tables/column';
import { type SubscriptionField, subscriptions } from '../tables/kinds/subscriptions';
import { type Table, refuseBadCell } from '../tables/table';

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
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  const account = accountColumn(table);
  eachSubscription(scope, table, account, (row, monthly, from, to) => {
    const code = account.codes[row]!;
    if (from <= first && (to === 0 || to > first)) before.set(code, (before.get(code) ?? 0) + monthly);
    if (from <= last && (to === 0 || to > last)) after.set(code, (after.get(code) ?? 0) + monthly);
  });
  let [start, expansion, contraction, churn, accounts] = [0, 0, 0, 0, 0];
  for (const [code, was] of before) {
    if (!(was > 0)) continue;
    const is = after.get(code) ?? 0;
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

function accountColumn(table: Table<SubscriptionField>): TextColumn {
  return table.has('account_id') ? table.text('account_id') : table.text('account');
}

function eachSubscription(
  scope: Scope,
  table: Table<SubscriptionField>,
  account: TextColumn,
  visit: (row: number, monthly: number, from: Day, to: Day) => void,
): void {
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
