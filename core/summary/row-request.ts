import { plainCell } from '../cell';
import type { Connected } from '../connected';
import type { Day } from '../day';
import { type Failure, attempt } from '../failure';
import type { Kpi } from '../kpi';
import { type Request, readRequest } from '../request';
import { scopeTerms } from '../setup/kpi-scope';
import { measuredParameters } from '../signature';

/**
 * What the table-less formula of a setup row asks for. A scope's conditions are filters and @options, or where they have the
 * name of one of the KPI's own arguments (`stage = Proposal`) that argument.
 */
export function rowRequest(
  kpi: Kpi,
  connected: Connected,
  today: Day,
  scope = '',
  given: Readonly<Record<string, string>> = {},
): Request | Failure {
  const own = new Map<string, string | number>(Object.entries(given));
  const pairs: string[] = [];
  const parameters = measuredParameters(kpi).slice(0, -1);
  for (const { name, value } of scopeTerms(scope) ?? []) {
    const argument = parameters.find(
      (p) => (p.role === 'input' || p.role === 'window') && p.name === name.toLowerCase(),
    );
    if (argument) own.set(argument.name, /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value);
    else pairs.push(name, value);
  }
  const args = [...parameters.map(({ name }) => own.get(name)), ...pairs];
  return attempt(() => readRequest(kpi, args, { cell: plainCell, today: () => today, connected: () => connected }));
}
