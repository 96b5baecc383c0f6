import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import type { Deals } from './deals';

/** Refuses amounts of more than one currency, of the rows that count: a sum of euros and dollars is no number. */
export function oneCurrency(
  scope: Scope,
  deals: Deals,
  rows: Iterable<number>,
  counts: (row: number) => boolean = () => true,
): void {
  if (!deals.table.has('currency')) return;
  const column = deals.table.text('currency');
  const seen = new Map<string, number>();
  for (const row of rows) {
    if (!counts(row)) continue;
    const currency = column.texts[column.codes[row]!]!.toUpperCase();
    if (currency !== '') seen.set(currency, (seen.get(currency) ?? 0) + 1);
  }
  if (seen.size > 1) refuse(says.mixedCurrency(deals.table.name, column.header, seen));
  const [only] = seen.keys();
  if (only !== undefined) scope.ledger.note('currency', only);
}
