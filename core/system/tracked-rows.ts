import type { Kpi } from '../kpi';
import { ownerScope } from '../setup/kpi-scope';
import { type KpiTerms, setupOf } from '../setup/kpi-setup';
import type { KpiSetup, ScopedKpi, Setup } from '../setup/setup';

/** What is watched: a KPI, a scope or none, and one person. */
export interface TrackedRow {
  readonly kpi: Kpi;
  readonly terms: KpiTerms;
}

/** Every row that is on: of each KPI the company's own, then its scoped ones. */
export const trackedRows = (kpis: readonly Kpi[], setup: Setup): readonly TrackedRow[] =>
  kpis.flatMap((kpi) =>
    ['', ...setup.scoped.filter((row) => row.kpi === kpi.id).map(({ scope }) => scope)]
      .map((scope) => ({ kpi, terms: setupOf(kpi, setup, scope) }))
      .filter(({ terms }) => terms.on),
  );

/** The KPIs that are on; one with a row for every rep counts once. */
export const activeKpis = (kpis: readonly Kpi[], setup: Setup): readonly Kpi[] => [
  ...new Set(trackedRows(kpis, setup).map(({ kpi }) => kpi)),
];

/** "Win rate (Owner = Ana)" */
export const rowTitle = ({ title }: Pick<Kpi, 'title'>, scope: string): string =>
  scope === '' ? title : `${title} (${scope})`;

/** One row per person, each their own owner, on the terms of the company's row. */
export function perPerson(kpi: Kpi, setup: Setup, people: readonly string[]): readonly ScopedKpi[] {
  const terms = setupOf(kpi, setup);
  const own: KpiSetup | undefined = setup.kpis[kpi.id];
  return people.map((person) => ({
    ...own,
    kpi: kpi.id,
    scope: ownerScope(person),
    on: true,
    owner: person,
    escalation: terms.escalation,
    cadence: terms.cadence,
    green: own?.green ?? null,
    amber: own?.amber ?? null,
    action: own?.action ?? '',
    days: terms.days,
  }));
}
