import { type Cell, cellText, isBlank } from '../cell';
import { refuse } from '../failure';
import * as says from '../sentences';
import { normaliseHeader } from './header';
import type { Kind } from './kind';
import { knownHeaders, recognise } from './recognise';
import type { Source } from './source';
import { type ReadingRules, Table } from './table';

/** Title rows of a formatted export may stand above the header. */
const ROWS_ABOVE = 20;

/** Finds the header, recognises the columns, and leaves the cells where they are until a KPI asks for a column. */
export function openTable<F extends string>(kind: Kind<F>, source: Source, rules: ReadingRules = {}): Table<F> {
  if (source.rows.length === 0) refuse(says.emptyRange(source.name));
  const header = headerRow(kind, source);
  if (header === null) refuse(says.noHeader(source.name, kind));
  const cells = source.rows[header]!.map((raw) => source.cell(raw));
  const headers = cells.map((cell) => (cell === 0 ? '' : cellText(cell)));
  return new Table(kind, source, header, headers, recognise(kind, headers, rules.columns), rules);
}

/**
 * The first row of nothing but text in which at least two headers of this kind of table stand, and enough of them not to
 * be chance: one in five, or five where an export has hundreds of columns.
 */
function headerRow(kind: Kind, source: Source): number | null {
  const known = knownHeaders(kind);
  const last = Math.min(source.rows.length, ROWS_ABOVE);
  for (let row = 0; row < last; row++) {
    let hits = 0;
    let texts = 0;
    let others = 0;
    for (const raw of source.rows[row]!) {
      const cell: Cell = source.cell(raw);
      if (typeof cell === 'string' && cell.trim() !== '') {
        texts++;
        if (known.has(normaliseHeader(cell))) hits++;
      } else if (!isBlank(cell) && cell !== 0) others++;
    }
    if (hits >= 2 && (hits >= 5 || hits * 5 >= texts) && others <= texts / 4) return row;
  }
  return null;
}
