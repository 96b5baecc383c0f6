import { type Kpi, type SetNote, type Setup, activeKpis, checkSet, kpis } from '../../../core/index';

type Has = Parameters<typeof checkSet>[2];

/** What the check of the set says, arranged for the panel. */
export interface SetCheck {
  readonly active: readonly Kpi[];
  /** What must change first, then what is missing, then what would be better. */
  readonly notes: readonly SetNote[];
  /** Rows that are on and have no owner, together: one sentence for all of them. */
  readonly ownerless: readonly { readonly kpi: Kpi; readonly scope: string }[];
}

const WEIGHTS: readonly SetNote['weight'][] = ['refused', 'gap', 'advice'];

export function setCheck(setup: Setup, has: Has): SetCheck {
  const found = checkSet(kpis, setup, has);
  const isOwnerless = ({ rule, weight }: SetNote) => rule === 'owner' && weight === 'gap';
  return {
    active: activeKpis(kpis, setup),
    notes: WEIGHTS.flatMap((weight) => found.filter((note) => note.weight === weight && !isOwnerless(note))),
    ownerless: found.filter(isOwnerless).flatMap(({ about }) => {
      const kpi = kpiOf(about?.kpi);
      return kpi && about ? [{ kpi, scope: about.scope }] : [];
    }),
  };
}

export const kpiOf = (id: string | undefined): Kpi | undefined => kpis.find((kpi) => kpi.id === id);

/** What a note says can be done with one press. */
export type Deed =
  | { readonly does: 'turn on' | 'turn off' | 'open'; readonly kpi: Kpi }
  | { readonly does: 'swap'; readonly kpi: Kpi; readonly into: Kpi };

/** Two offers at most: the sentence names no more. */
export function deedsOf({ rule, about, offers }: SetNote): readonly Deed[] {
  const kpi = kpiOf(about?.kpi);
  const offered = offers.slice(0, 2).flatMap((id) => kpiOf(id) ?? []);
  if (rule === 'vanity' && kpi)
    return offered.length > 0 ? offered.map((into) => ({ does: 'swap', kpi, into })) : [{ does: 'turn off', kpi }];
  if ((rule === 'owner' || rule === 'action') && kpi) return [{ does: 'open', kpi }];
  return offered.map((one) => ({ does: 'turn on', kpi: one }));
}
