import { isFailure } from '../failure';
import { showChange, showValue, thresholdText } from '../show';
import { statusText } from '../status';
import type { Line } from '../summary/line';

export const isBreach = ({ verdict }: Line): boolean => ['amber', 'red'].includes(verdict.judgement.status);

/** "red: 2.10× (≥ 3.00× / ≥ 2.50×)"; of a KPI judged by its change, the change as well. */
export function breachText({ kpi, result, verdict, terms }: Line, currency = ''): string {
  if (!['amber', 'red'].includes(verdict.judgement.status)) return '';
  const level = kpi.judge?.by === 'level' ? terms.thresholds : null;
  const value = isFailure(result) ? 'n/a' : showValue(result.value, kpi.unit, currency, level);
  const moved =
    kpi.judge && 'against' in kpi.judge && !isFailure(verdict.change)
      ? `, ${showChange(verdict.change)} vs ${verdict.change.against}`
      : '';
  return `${statusText(verdict.judgement)}: ${value}${moved} (${thresholdText(kpi, terms.thresholds)})`;
}
