import { refuse } from '../failure';
import type { Scope } from '../scope';
import { mixedCurrency, nothingIn } from '../sentences';
import { sum } from '../stats/sum';
import { spend } from '../tables/kinds/spend';
import { refuseBadCell } from '../tables/table';
import { type Window, showWindow } from '../window';
import { eachIn } from './dated';

/** What was spent in a window; `revenueIn`: the currency it will be held against, '' where that is not named. */
export function spendIn(scope: Scope, window: Window, revenueIn: string): number {
  const table = scope.table(spend);
  const amount = table.number('amount');
  const currency = table.has('currency') ? table.text('currency') : null;
  const amounts: number[] = [];
  const currencies = new Map<string, number>();
  let blank = 0;
  eachIn(scope, table, 'date', window, (row) => {
    const value = amount.values[row]!;
    if (Number.isNaN(value)) {
      refuseBadCell(table, amount, row);
      blank++;
      return;
    }
    amounts.push(value);
    const name = currency ? currency.texts[currency.codes[row]!]!.toUpperCase() : '';
    if (name !== '') currencies.set(name, (currencies.get(name) ?? 0) + 1);
  });
  if (amounts.length === 0) refuse(nothingIn('spend is dated', showWindow(window)));
  if (revenueIn !== '' && currencies.size > 0 && !currencies.has(revenueIn)) currencies.set(revenueIn, 0);
  if (currencies.size > 1) refuse(mixedCurrency(table.name, currency!.header, currencies));
  scope.ledger.use(`rows of spend ${showWindow(window)}`, amounts.length);
  scope.ledger.leaveOut('rows of spend without an amount', blank);
  return sum(amounts);
}
