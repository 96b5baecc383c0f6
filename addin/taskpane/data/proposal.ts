import { type KindId, isFailure } from '../../../core/index';
import type { Place } from '../host';
import type { DataDraft } from './data-draft';
import { recognised } from './recognised';

/** How many fields of a kind a place has: what the best guess goes by. 0 where it is no such table. */
function fit(kind: KindId, place: Place): number {
  const table = recognised(kind, place, {});
  return isFailure(table) ? 0 : Object.keys(table.recognition.columns).length;
}

/** For each kind of table the place that fits it best, among those that fit no other kind better. */
export function bestPlaces(ids: readonly KindId[], places: readonly Place[]): Partial<Record<KindId, Place>> {
  const best: Partial<Record<KindId, { place: Place; fields: number }>> = {};
  for (const place of places) {
    const fits = ids.map((kind) => ({ kind, fields: fit(kind, place) }));
    const { kind, fields } = fits.reduce((most, one) => (one.fields > most.fields ? one : most));
    if (fields > (best[kind]?.fields ?? 0)) best[kind] = { place, fields };
  }
  return Object.fromEntries(Object.entries(best).map(([kind, { place }]) => [kind, place]));
}

/** In a workbook without any source, the tables that are plainly there stand chosen; saving them is left to the person. */
export function proposal(draft: DataDraft, best: Partial<Record<KindId, Place>>): DataDraft {
  if (Object.keys(draft.sources).length > 0 || Object.keys(best).length === 0) return draft;
  const sources = Object.entries(best).map(([kind, { tab, table }]) => [kind, { tab, table, columns: {} }] as const);
  return { ...draft, sources: Object.fromEntries(sources) };
}
