import type { Cadence, Kpi } from '../kpi';
import { plainScope, scopeTerms } from './kpi-scope';
import type { Row } from './row';
import type { KpiSetup, ScopedKpi, Setup } from './setup';

const CADENCES: readonly Cadence[] = ['daily', 'weekly', 'monthly', 'quarterly'];

/** Rows of the whole company by KPI id, and rows with a scope of their own. */
export function readKpis(rows: readonly Row[], kpis: readonly Kpi[]): Pick<Setup, 'kpis' | 'scoped'> {
  const whole: Record<string, KpiSetup> = {};
  const scoped: ScopedKpi[] = [];
  for (const row of rows) {
    const id = row.filled('KPI', 'name the KPI').toUpperCase();
    const terms = readTerms(row);
    const kpi = kpis.find((known) => known.id === id);
    if (kpi) refuseContradiction(row, kpi, terms);
    const scope = row.text('Scope');
    if (scope === '') whole[id] = terms;
    else if (scopeTerms(scope)) scoped.push({ kpi: id, scope: plainScope(scope), ...terms });
    else row.refuse('Scope', `"${scope}" is no scope: write it as Owner = Ana`);
  }
  return { kpis: whole, scoped };
}

function readTerms(row: Row): KpiSetup {
  return {
    on: row.yes('On'),
    owner: row.text('Owner'),
    escalation: row.text('Escalation'),
    cadence: row.oneOf('Cadence', CADENCES),
    green: row.number('Green'),
    amber: row.number('Amber'),
    action: row.text('Action'),
    days: row.whole('Days', 1, 365) ?? row.refuse('Days', 'an action needs a deadline in days'),
    greenMost: row.number('Green up to'),
    amberMost: row.number('Amber up to'),
    definedBy: row.text('Defined by'),
    reviewedBy: row.text('Reviewed by'),
  };
}

function refuseContradiction(row: Row, { direction, thresholds }: Kpi, { green, amber }: KpiSetup): void {
  const least = green ?? thresholds?.green;
  const less = amber ?? thresholds?.amber;
  if (least === undefined || less === undefined) return;
  if (direction === 'higher' ? least < less : least > less)
    row.refuse('Green', `green (${least}) is on the wrong side of amber (${less}): ${direction} is better here`);
}
