import { cellText } from '../cell';
import { refuse } from '../failure';
import * as says from '../sentences';
import { headerRow } from './header-row';
import type { Kind } from './kind';
import { recognise } from './recognise';
import type { Source } from './source';
import { type ReadingRules, Table } from './table';

/** Finds the header, recognises the columns, and leaves the cells where they are until a KPI asks for a column. */
export function openTable<F extends string>(kind: Kind<F>, source: Source, rules: ReadingRules = {}): Table<F> {
  if (source.rows.length === 0) refuse(says.emptyRange(source.name));
  const header = headerRow(kind, source, Object.values(rules.columns ?? {}));
  if (header === null) refuse(says.noHeader(source.name, kind));
  const cells = source.rows[header]!.map((raw) => source.cell(raw));
  const headers = cells.map((cell) => (cell === 0 ? '' : cellText(cell)));
  return new Table(kind, source, header, headers, recognise(kind, headers, rules.columns), rules);
}
