import { type Day, isoDay } from '../day';
import type { Kpi } from '../kpi';
import type { Setup } from '../setup/setup';
import { thresholdText } from '../show';
import { layerNumber } from './layers';
import type { Page, PageEntry } from './page';
import { samePerson } from './people';
import { inOrder } from './review';
import { type TrackedRow, rowTitle, trackedRows } from './tracked-rows';

export const BRIEFING_TAB = 'KPI Briefing';

/** One page that tells an owner what each of their KPIs means when it breaks, and what is then expected of them. Source: article A. */
export function ownerBriefing(owner: string, kpis: readonly Kpi[], setup: Setup, today: Day): Page {
  const mine = inOrder(
    trackedRows(kpis, setup).filter(({ terms }) => samePerson(terms.owner, owner)),
    'weekly',
  );
  return {
    tab: BRIEFING_TAB,
    title: `What ${owner} owns`,
    subtitle: `${isoDay(today)} · ${mine.length} KPI${mine.length === 1 ? '' : 's'} · leading ones first`,
    sections: [
      {
        title: 'When it breaks, and what you do then',
        entries: mine.map(entryOf),
        none: `${owner} owns no KPI that is on.`,
      },
    ],
  };
}

const entryOf = ({ kpi, terms }: TrackedRow): PageEntry => ({
  headline: rowTitle(kpi, terms.scope),
  facts: [
    ['It answers', kpi.question],
    ['How', `${kpi.summary} ${kpi.formula}`],
    ['When it breaks', meaningOf(kpi)],
    ['Green / amber', `${thresholdText(kpi, terms.thresholds)} (${terms.thresholdSource})`],
    ['You then', terms.action],
    ['By when', `within ${terms.days} day${terms.days === 1 ? '' : 's'} of the breach`],
    ['Reviewed', terms.cadence],
    ['If it stays so', terms.escalation === '' ? 'nobody is named' : `goes to ${terms.escalation}`],
    ['Defined by', terms.stewards.defines],
    ['Reviewed by', terms.stewards.reviews],
  ],
});

const LAYER_MEANS = {
  outreach: 'too few prospects come in at the top; revenue follows last, when it is too late to change it',
  pipeline: 'the pipeline there is will not produce what the forecast implies',
  conversion: 'too little of what is qualified turns into revenue',
  revenue: 'the result itself is short; look for the cause in the layers below before pushing on closing',
} as const;

function meaningOf({ layer, governance, timing }: Kpi): string {
  if (governance) return 'the data cannot be trusted, so neither can the other KPIs';
  return `Layer ${layerNumber(layer)}, ${timing}: ${LAYER_MEANS[layer]}`;
}
