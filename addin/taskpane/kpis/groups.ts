import { type Kpi, type Line, kpis } from '../../../core/index';
import { words } from '../words';

export interface KpiGroup {
  readonly title: string;
  readonly members: readonly Kpi[];
}

/** The five of this workbook first, then the others from outreach down to revenue. */
export function groupsOf(five: readonly Line[], search: string): readonly KpiGroup[] {
  const first = five.map(({ kpi }) => kpi);
  const layers = Object.keys(words.kpis.layers) as Kpi['layer'][];
  return [
    { title: words.kpis.five, members: first },
    ...layers.map((layer) => ({
      title: words.kpis.layers[layer],
      members: kpis.filter((kpi) => kpi.layer === layer && !first.includes(kpi)),
    })),
  ]
    .map(({ title, members }) => ({ title, members: members.filter((kpi) => matches(kpi, search)) }))
    .filter(({ members }) => members.length > 0);
}

/** Every word of the search stands in the KPI's title, id or question. */
export function matches({ id, title, question }: Kpi, search: string): boolean {
  const text = `${title} ${id} ${id.replace(/_/g, ' ')} ${question}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
