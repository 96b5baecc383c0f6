import { refuse } from '../failure';
import * as says from '../sentences';
import type { DealField } from '../tables/kinds/deals';
import { type Table, refuseBadCell } from '../tables/table';
import { plainWords } from '../tables/words';
import { type Deals, WON } from './deals';

/**
 * The amount of a deal: refuses text and errors; NaN where blank. A won deal's is what it was won with where the CRM keeps
 * that apart, and a monthly amount counts for a year, as the CRMs that write one do.
 */
export function amountOf({ outcome, table }: Deals): (row: number) => number {
  const column = table.number('amount');
  const won = table.has('won_amount') ? table.number('won_amount') : null;
  const times = table.has('amount_period') ? timesOf(table) : null;
  if (!won && !times && column.bad.size === 0) return (row) => column.values[row]!;
  return (row) => {
    if (won && outcome[row] === WON) {
      refuseBadCell(table, won, row);
      if (won.values[row]! > 0) return won.values[row]!; // zero is how Excel hands over an empty cell
    }
    const value = column.values[row]!;
    if (Number.isNaN(value)) refuseBadCell(table, column, row);
    return times ? value * times(row) : value;
  };
}

const TIMES: Readonly<Record<string, number>> = {
  'one time': 1,
  once: 1,
  annual: 1,
  annually: 1,
  yearly: 1,
  year: 1,
  monthly: 12,
  month: 12,
};

/** How often a year's worth holds the amount; a period that is not known is refused. */
function timesOf(table: Table<DealField>): (row: number) => number {
  const column = table.text('amount_period');
  const times = column.texts.map((text) => (text === '' ? 1 : (TIMES[plainWords(text)] ?? NaN)));
  return (row) => {
    refuseBadCell(table, column, row);
    const code = column.codes[row]!;
    if (Number.isNaN(times[code]!))
      refuse(
        says.badCell(
          table.name,
          column.header,
          table.rowNumber(row),
          column.texts[code]!,
          'one-time, monthly or annual',
        ),
      );
    return times[code]!;
  };
}
