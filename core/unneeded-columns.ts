import { attempt, isFailure } from './failure';
import { isStageColumn } from './measures/stage-log-from-columns';
import { scopeTerms } from './setup/kpi-scope';
import type { Setup, SourceSetup } from './setup/setup';
import { type KindId, kinds } from './tables/kinds/index';
import { openTable } from './tables/open';
import type { Source } from './tables/source';

/**
 * Columns of a large table, with their headers, that a host may leave unread, by its first rows: all but those of its fields
 * and stages, those `named`, and the first one, which tells rows from totals. None where no header is found.
 */
export function unneededColumns(
  kind: KindId,
  head: Source,
  chosen: SourceSetup['columns'],
  named: readonly string[],
): ReadonlyMap<number, string> {
  const table = attempt(() => openTable(kinds[kind], head, { columns: chosen }));
  if (isFailure(table)) return new Map();
  const byName = new Set(named.map((name) => table.columnNamed(name)));
  const isNeeded = (header: string, column: number): boolean =>
    column === 0 ||
    table.fieldOfColumn(column) !== undefined ||
    byName.has(column) ||
    named.includes(header) ||
    isStageColumn(header);
  return new Map([...table.headers.entries()].filter(([column, header]) => !isNeeded(header, column)));
}

/** What could be a column in the scopes of the setup: its names, and the lists of columns that some KPIs take. */
export function namedInSetup({ scoped }: Setup): readonly string[] {
  const terms = scoped.flatMap(({ scope }) => scopeTerms(scope) ?? []);
  return terms.flatMap(({ name, value }) => [name, ...value.split(',')]);
}
