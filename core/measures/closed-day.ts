import type { Day } from '../day';
import type { DealField } from '../tables/kinds/deals';
import { refuseBadCell } from '../tables/table';
import { type Deals, WON } from './deals';

/** Where the day of closing stands: the CRM's own column for won or lost deals, else the actual date, else the close date. */
const SOURCES: Readonly<Record<'won' | 'lost', readonly DealField[]>> = {
  won: ['won_on', 'closed_on', 'close_date'],
  lost: ['lost_on', 'closed_on', 'close_date'],
};

/** The day a closed deal was closed on. 0 = none; a cell that should say so and cannot be read is refused. */
export function closedDay(deals: Deals): (row: number) => Day {
  const day = closedDayOrBad(deals);
  return (row) => {
    const on = day(row);
    if (on >= 0) return on;
    for (const field of SOURCES[deals.outcome[row] === WON ? 'won' : 'lost'])
      if (deals.table.has(field)) refuseBadCell(deals.table, deals.table.day(field), row);
    return 0;
  };
}

/** The same, −1 where the cell that should hold the day cannot be read. */
export function closedDayOrBad(deals: Deals): (row: number) => Day {
  const { outcome, table } = deals;
  const columns = (outcome: 'won' | 'lost') =>
    SOURCES[outcome].filter((field) => table.has(field)).map((field) => table.day(field));
  const [won, lost] = [columns('won'), columns('lost')];
  const [only] = won;
  if (won.length === 1 && lost.length === 1 && only === lost[0] && only!.bad.size === 0) {
    const { values } = only!;
    return (row) => values[row]!;
  }
  return (row) => {
    const sources = outcome[row] === WON ? won : lost;
    if (sources.length === 0) table.column('close_date'); // says what is missing, where a closed deal asks for it
    for (let i = 0; i < sources.length; i++) {
      const { values, bad } = sources[i]!;
      if (values[row]! > 0) return values[row]!;
      if (bad.has(row)) return -1;
    }
    return 0;
  };
}

/** Which columns say so, for EXPLAIN. */
export function closedBy({ table }: Deals): string {
  const first = (outcome: 'won' | 'lost') => SOURCES[outcome].find((field) => table.holds(field));
  const [won, lost] = [first('won'), first('lost')];
  const header = (field: DealField | undefined): string => (field ? `column "${table.headerOf(field)}"` : 'no column');
  const own = won === lost ? header(won) : `${header(won)} of won deals, ${header(lost)} of lost ones`;
  const { noClosingDay, title } = table.recognition.crm;
  return won === 'close_date' && noClosingDay ? `${own}: ${title} ${noClosingDay}` : own;
}
