import { type KindId, kinds } from '../tables/kinds/index';
import type { Row } from './row';
import type { Setup, SourceSetup } from './setup';

export function readSources(sources: readonly Row[], columns: readonly Row[]): Setup['sources'] {
  const known = Object.keys(kinds) as KindId[];
  const read = new Map<KindId, SourceSetup>();
  for (const row of sources)
    read.set(row.oneOf('Table', known), { tab: row.text('Tab'), table: row.text('Excel table'), columns: {} });
  const chosen = new Map<KindId, [field: string, header: string][]>();
  for (const row of columns) {
    const kind = row.oneOf('Table', known);
    if (!read.has(kind))
      row.refuse('Table', `there is no "${kind}" among the Sources: add it there, or delete this row`);
    const field = row.oneOf('Field', Object.keys(kinds[kind].fields));
    chosen.set(kind, [...(chosen.get(kind) ?? []), [field, row.text('Header')]]);
  }
  return Object.fromEntries(
    [...read].map(([kind, source]) => [kind, { ...source, columns: Object.fromEntries(chosen.get(kind) ?? []) }]),
  );
}
