import type { Kpi, Layer } from '../kpi';
import type { KindId } from '../tables/kinds/index';

/** Whether the workbook has such a table. */
export type Has = (kind: KindId) => boolean;

/** A KPI worth proposing: it is judged, is about selling and not about the data, and needs no number it would have to ask for. */
export const isCandidate = ({ judge, governance, inputs }: Kpi): boolean =>
  judge !== null && !governance && Object.values(inputs).every(({ optional }) => optional);

/** Whether its first table is connected; further ones only refine it. */
export const canCompute = (kpi: Kpi, has: Has): boolean => {
  const needed = kpi.ceo?.needs ?? kpi.tables[0];
  return needed === undefined || has(needed);
};

/** Shows the future of its layer; what only watches the data does not count. */
export const leads = ({ timing, judge, governance }: Kpi): boolean =>
  timing === 'leading' && judge !== null && !governance;

/** Those that can be computed first, the rest after them. */
export const computableFirst = (kpis: readonly Kpi[], has: Has): readonly Kpi[] => [
  ...kpis.filter((kpi) => canCompute(kpi, has)),
  ...kpis.filter((kpi) => !canCompute(kpi, has)),
];

/** Leading indicators of a layer that could be turned on, the ones this workbook can compute first. */
export const leadingOffers = (layer: Layer, kpis: readonly Kpi[], active: readonly Kpi[], has: Has): readonly Kpi[] =>
  computableFirst(
    kpis.filter((kpi) => kpi.layer === layer && leads(kpi) && isCandidate(kpi) && !active.includes(kpi)),
    has,
  );

/** The line under the CEO's five, which hold no outreach: its first leading indicator that this workbook can compute. */
export const feederOf = (kpis: readonly Kpi[], has: Has): Kpi | null =>
  leadingOffers('outreach', kpis, [], has)[0] ?? null;
