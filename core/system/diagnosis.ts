import type { Layer } from '../kpi';
import type { Judgement } from '../status';
import type { Finding } from './finding';
import { LAYERS_DOWN, layerNumber, showLayer } from './layers';

/** A KPI that is tracked in this workbook, with its present verdict. */
export interface Tracked {
  readonly title: string;
  readonly layer: Layer;
  readonly governance?: boolean;
  readonly judgement: Judgement;
}

/**
 * The layer walk: from a breach in revenue down to the deepest layer with a breach, which is where to act. A layer that no
 * KPI measures is named, since a cause there cannot be seen; a breach from a small sample waits for the next refresh.
 */
export function diagnose(tracked: readonly Tracked[]): readonly Finding[] {
  const judged = tracked.filter(({ governance, judgement }) => !governance && hasStatus(judgement));
  const breached = judged.filter(({ judgement }) => isBreach(judgement) && !judgement.smallSample);
  const deepest = [...LAYERS_DOWN].reverse().find((layer) => breached.some((kpi) => kpi.layer === layer));
  const unseen = LAYERS_DOWN.filter((layer) => !judged.some((kpi) => kpi.layer === layer)).reverse();
  return [
    verdict(judged, breached, deepest, unseen),
    ...aboveTheCause(breached, deepest),
    ...smallSamples(judged),
    ...unseen.map((layer): Finding => ({
      finding: `Layer ${layerNumber(layer)} is not seen`,
      because: `no tracked KPI of ${layer} has a status: a cause there would not show`,
      actOn: null,
    })),
  ];
}

const hasStatus = ({ status }: Judgement): boolean => ['green', 'amber', 'red', 'target met'].includes(status);
const isBreach = ({ status }: Judgement): boolean => status === 'amber' || status === 'red';

function verdict(
  judged: readonly Tracked[],
  breached: readonly Tracked[],
  deepest: Layer | undefined,
  unseen: readonly Layer[],
): Finding {
  if (deepest === undefined)
    return {
      finding: 'No breach',
      because: `${judged.length === 0 ? 'no tracked KPI has a status' : `none of the ${judged.length} tracked KPIs with a status is amber or red`}`,
      actOn: null,
    };
  const chain = LAYERS_DOWN.flatMap((layer) => describe(layer, breached)).join('; ');
  const revenue = breached.some(({ layer }) => layer === 'revenue');
  if (!revenue) return { finding: 'Early warning', because: `layer 4 has no breach yet, but ${chain}`, actOn: deepest };
  if (deepest !== 'revenue') return { finding: `Act on layer ${layerNumber(deepest)}`, because: chain, actOn: deepest };
  const blind = unseen.filter((layer) => layer !== 'revenue');
  return {
    finding: 'No cause found in the tracked set',
    because: `${chain}, and nothing tracked below it is${blind.length > 0 ? `; ${blind.map(showLayer).join(' and ')} ${blind.length === 1 ? 'has' : 'have'} no KPI with a status` : ''}`,
    actOn: null,
  };
}

const named = (kpis: readonly Tracked[]): string =>
  kpis.map(({ title, judgement }) => `${title} ${judgement.status}`).join(', ');

function describe(layer: Layer, breached: readonly Tracked[]): readonly string[] {
  const own = breached.filter((kpi) => kpi.layer === layer);
  return own.length === 0 ? [] : [`layer ${layerNumber(layer)} is breached (${named(own)})`];
}

function aboveTheCause(breached: readonly Tracked[], deepest: Layer | undefined): readonly Finding[] {
  const above = breached.filter(({ layer }) => deepest !== undefined && layerNumber(layer) > layerNumber(deepest));
  if (deepest === undefined || above.length === 0) return [];
  return [
    {
      finding: 'Actions above the cause',
      because: `the ${above.length === 1 ? 'action' : 'actions'} of ${above.map(({ title }) => title).join(', ')} would press on a higher layer than the one that fails`,
      actOn: deepest,
    },
  ];
}

function smallSamples(judged: readonly Tracked[]): readonly Finding[] {
  const small = judged.filter(({ judgement }) => judgement.smallSample && isBreach(judgement));
  return small.length === 0
    ? []
    : [{ finding: 'Too few observations', because: `${named(small)}: not counted until it repeats`, actOn: null }];
}
