import type { Connected } from '../connected';
import type { Day } from '../day';
import type { Kpi } from '../kpi';
import type { KindId } from '../tables/kinds/index';
import { type Line, lineOf } from './line';

/** The KPIs that take the CEO's five places in this workbook, in order. */
export function ceoFive(kpis: readonly Kpi[], has: (kind: KindId) => boolean): readonly Kpi[] {
  return kpis
    .filter(({ ceo }) => ceo && (!ceo.unless || !has(ceo.unless)) && (!ceo.needs || has(ceo.needs)))
    .sort((a, b) => a.ceo!.place - b.ceo!.place);
}

/** A KPI that the setup switches off leaves its place empty. */
export function fiveLines(kpis: readonly Kpi[], connected: Connected, today: Day): readonly Line[] {
  const five = ceoFive(kpis, (kind) => connected.has(kind)).filter(({ id }) => connected.setup.kpis[id]?.on !== false);
  connected.expect(five);
  return five.map((kpi) => lineOf(kpi, connected, today));
}
