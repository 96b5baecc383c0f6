import type { TextColumn } from '../tables/column';
import type { DealField } from '../tables/kinds/deals';
import { type Deals, NONE } from './deals';

interface Detail {
  has(field: 'deal_id' | 'deal'): boolean;
  text(field: 'deal_id' | 'deal'): TextColumn;
}

/** A table whose rows belong to deals: by the deal's id where both tables have it, else by its name. */
export interface Joined {
  readonly column: TextColumn;
  /** Rows of the (whole) deals table that a text of the column names; several where it is a list such as "12;15". */
  readonly dealsOfText: readonly (readonly number[])[];
}

export function joinToDeals(deals: Deals, detail: Detail): Joined {
  const byName = !(deals.table.has('id') && detail.has('deal_id')) && deals.table.has('name') && detail.has('deal');
  const column = detail.text(byName ? 'deal' : 'deal_id');
  const rows = rowsByKey(deals, byName ? 'name' : 'id');
  const find = (key: string): readonly number[] => {
    const found = rows.get(idKey(key)) ?? AMBIGUOUS;
    if (typeof found !== 'number') return found.length > MOST_ROWS ? [] : found;
    return found === AMBIGUOUS ? [] : [found];
  };
  return {
    column,
    dealsOfText: column.texts.map((text) =>
      text === '' ? [] : rows.has(idKey(text)) ? find(text) : text.includes(';') ? text.split(';').flatMap(find) : [],
    ),
  };
}

const AMBIGUOUS = -1;
/** An id on more rows than this names no deal: a column of one value, taken for ids. */
const MOST_ROWS = 100;

/** The row of each id, or all of them: line items of one deal share its history. A name that several deals carry names none. */
function rowsByKey({ table, outcome }: Deals, field: DealField): Map<string, number | number[]> {
  const column = table.text(field);
  const rows = new Map<string, number | number[]>();
  for (let row = 0; row < table.size; row++) {
    if (outcome[row] === NONE || column.codes[row] === 0) continue;
    const key = idKey(column.texts[column.codes[row]!]!);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, row);
    else if (field === 'name') rows.set(key, AMBIGUOUS);
    else if (typeof known === 'number') rows.set(key, [known, row]);
    else known.push(row);
  }
  return rows;
}

/** Salesforce writes the same id with 15 or 18 characters, depending on the export. */
const idKey = (text: string): string => {
  const id = text.trim();
  return /^00[A-Za-z0-9]{16}$/.test(id) ? id.slice(0, 15) : id;
};
