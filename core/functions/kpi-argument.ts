import { type Argument, cellIn } from '../arguments/scalar';
import { cellText } from '../cell';
import { refuse } from '../failure';
import type { Kpi } from '../kpi';
import type { Desk } from '../request';
import * as says from '../sentences';
import type { Parameter } from '../signature';

export const KPI_PARAMETER: Parameter = {
  name: 'kpi',
  role: 'other',
  says: 'The KPI\'s function name as text, such as "WIN_RATE"',
  optional: false,
  example: '"WIN_RATE"',
};

/** That KPI's own arguments, as they stand in its own function. */
export const OWN_ARGUMENTS: Parameter = {
  name: 'own_arguments',
  role: 'pairs',
  says: "The KPI's own arguments, in the order of its function (optional, any number)",
  optional: true,
  example: 'Deals!A1:K5000',
};

export function kpiNamed(raw: Argument, desk: Desk, kpis: readonly Kpi[]): Kpi {
  const cell = cellIn('kpi', raw, desk.cell);
  if (cell === undefined) refuse(says.missingArgument('kpi', KPI_PARAMETER.says));
  const name = cellText(cell)
    .toUpperCase()
    .replace(/^KPI\./, '');
  return (
    kpis.find((kpi) => kpi.id === name) ??
    refuse(
      says.unknownKpi(
        cell,
        kpis.map((kpi) => kpi.id),
      ),
    )
  );
}
