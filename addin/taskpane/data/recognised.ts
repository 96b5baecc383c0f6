import { type Failure, type KindId, type Table, attempt, kinds, openTable, plainCell } from '../../../core/index';
import type { Place } from '../host';

/** A place read as a kind of table, as far as its first rows tell. */
export function recognised(kind: KindId, place: Place, columns: Readonly<Record<string, string>>): Table | Failure {
  const name = place.table || place.tab;
  return attempt(() => openTable<string>(kinds[kind], { name, rows: place.top, cell: plainCell }, { columns }));
}

/** Rows under the header of the whole place, of which only the top was read. */
export const rowsUnder = (place: Place, table: Table): number => Math.max(0, place.rows - table.headerAt - 1);
