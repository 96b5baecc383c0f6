import { attempt, isFailure } from '../failure';
import { type KindId, kinds } from '../tables/kinds/index';
import { openTable } from '../tables/open';
import type { Source } from '../tables/source';
import type { ReadingRules, Table } from '../tables/table';

/**
 * The table as the kind it looks most like: the one whose columns it has most of, less for each that its KPIs would miss.
 * null where no header row can be found.
 */
export function openAsLikeliest(source: Source, rules: (kind: KindId) => ReadingRules): Table | null {
  let best: { table: Table; score: number } | null = null;
  for (const id of Object.keys(kinds) as KindId[]) {
    const table = attempt(() => openTable<string>(kinds[id], { ...source, name: id }, rules(id)));
    if (isFailure(table)) continue;
    const score = likeness(table);
    if (!best || score > best.score) best = { table, score };
  }
  return best?.table ?? null;
}

function likeness({ kind, recognition }: Table): number {
  const found = (field: string) => field in recognition.columns || field in recognition.asked;
  const needs = kind.needs ?? [];
  const met = needs.filter((fields) => fields.some(found)).length;
  return (Object.keys(kind.fields).filter(found).length * met) / Math.max(1, needs.length);
}
