import type { Kpi } from '../../../core/index';
import { words } from '../words';

/** How a KPI's thresholds are typed: percentages and points as 28 rather than 0.28. */
export interface ThresholdUnit {
  readonly scale: number;
  readonly sign: string;
}

/** The unit of what is judged, which is not always the value: see `Judge` in the core. */
export function thresholdUnit(kpi: Kpi, currency: string): ThresholdUnit {
  const { judge } = kpi;
  const plain = (sign: string) => ({ scale: 1, sign });
  if (judge?.by === 'points' || judge?.by === 'pace') return { scale: 100, sign: 'pts' };
  if (judge?.by === 'percent') return { scale: 100, sign: '%' };
  if (judge?.by === 'need') return plain('×');
  const unit = judge?.by === 'part' ? kpi.parts[judge.part]!.unit : kpi.unit;
  switch (unit) {
    case 'fraction':
      return { scale: 100, sign: '%' };
    case 'multiple':
      return plain('×');
    case 'minutes':
    case 'hours':
    case 'days':
    case 'months':
      return plain(words.kpis.units[unit]);
    case 'score':
      return plain(words.kpis.units.score);
    case 'currency':
      return plain(currency);
    case 'currency per day':
      return plain(`${currency}/day`);
    default:
      return plain('');
  }
}

export function judgedText({ judge, parts }: Kpi): string {
  const { judged, contextOnly } = words.kpis;
  if (judge === null) return contextOnly;
  switch (judge.by) {
    case 'points':
    case 'percent':
      return judged[judge.by](judge.against);
    case 'part':
      return judged.part(parts[judge.part]!.says);
    default:
      return judged[judge.by];
  }
}
