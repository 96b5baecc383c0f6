import type { Kpi } from '../kpi';
import { actionProblem } from '../system/action-rule';
import { ownerProblem } from '../system/owner-rule';
import { CADENCES } from './choices';
import { plainScope, scopeTerms } from './kpi-scope';
import type { Row } from './row';
import type { KpiSetup, ScopedKpi, Setup } from './setup';
import { thresholdProblem } from './threshold-problem';

const TITLES = { green: 'Green', amber: 'Amber', greenMost: 'Green up to', amberMost: 'Amber up to' } as const;

/** A row is a KPI, a scope or none, and one person. */
export function readKpis(rows: readonly Row[], kpis: readonly Kpi[]): Pick<Setup, 'kpis' | 'scoped' | 'faults'> {
  const whole: [string, KpiSetup][] = [];
  const scoped: ScopedKpi[] = [];
  const faults: string[] = [];
  for (const row of rows) {
    const id = row.filled('KPI', 'name the KPI by its function').toUpperCase();
    const kpi = kpis.find((known) => known.id === id);
    const terms = readTerms(row, kpi);
    const scope = row.text('Scope');
    if (scopeTerms(scope) === null)
      row.refuse('Scope', `"${scope}" is no scope: write it as Owner = Ana, more of them with ; between`);
    const limits = thresholdProblem(terms, kpi);
    if (limits) row.refuse(TITLES[limits.of], limits.says);
    faults.push(...peopleFaults(row, terms));
    if (plainScope(scope) === '') whole.push([id, terms]);
    else scoped.push({ kpi: id, scope: plainScope(scope), ...terms });
  }
  return { kpis: Object.fromEntries(whole), scoped, faults };
}

function readTerms(row: Row, kpi: Kpi | undefined): KpiSetup {
  return {
    on: row.yes('On'),
    owner: row.text('Owner'),
    escalation: row.has('Escalation') ? row.text('Escalation') : (kpi?.owner.escalation ?? ''),
    cadence: row.oneOf('Cadence', CADENCES),
    green: row.number('Green'),
    amber: row.number('Amber'),
    action: row.text('Action'),
    days: row.whole('Days', 1, 365) ?? row.refuse('Days', 'an action needs a deadline in days'),
    // 0 is how Excel hands an empty cell to a function, and no upper end is 0
    greenMost: row.number('Green up to') || null,
    amberMost: row.number('Amber up to') || null,
    definedBy: row.text('Defined by'),
    reviewedBy: row.text('Reviewed by'),
  };
}

/** A group for an owner or a deed that is none makes no number wrong: it is named, and the numbers go on. */
function peopleFaults(row: Row, { on, owner, action, days }: KpiSetup): string[] {
  if (!on) return [];
  const nobody = owner === '' ? null : ownerProblem(owner);
  const undone = action === '' ? null : actionProblem(action, days);
  return [
    ...(nobody ? [`${row.tab}, ${row.where('Owner')}: ${nobody}`] : []),
    ...(undone ? [`${row.tab}, ${row.where('Action')}: ${undone}`] : []),
  ];
}
