import { type Kpi, type Setup, kpis, ownRow, turnOnProblem } from '../../../core/index';

/** The setup with some KPIs on and some off; the rows of their scopes go off with them. */
export function switched(setup: Setup, on: readonly Kpi[], off: readonly Kpi[] = []): Setup {
  const rows = (some: readonly Kpi[], to: boolean) =>
    some.map((kpi) => [kpi.id, { ...ownRow(setup, kpi), on: to }] as const);
  const gone = new Set(off.map(({ id }) => id));
  return {
    ...setup,
    kpis: { ...setup.kpis, ...Object.fromEntries([...rows(off, false), ...rows(on, true)]) },
    scoped: setup.scoped.map((row) => (gone.has(row.kpi) ? { ...row, on: false } : row)),
  };
}

/** Why these cannot all be on; null where they can. */
export function switchProblem(setup: Setup, on: readonly Kpi[], off: readonly Kpi[] = []): string | null {
  let after = switched(setup, [], off);
  for (const kpi of on) {
    const problem = turnOnProblem(kpi, kpis, after);
    if (problem) return problem;
    after = switched(after, [kpi]);
  }
  return null;
}
