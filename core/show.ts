import type { Kpi, Thresholds, Unit } from './kpi';

/** Spreadsheet number formats by unit: never locale-dependent text, so that every workbook prints its own way. */
export function numberFormat(unit: Unit, currency = ''): string {
  const money = currency === '' ? '#,##0' : `"${currency.replace(/"/g, '')}"#,##0`;
  switch (unit) {
    case 'fraction':
      return '0.0%';
    case 'multiple':
      return '0.00"×"';
    case 'currency':
      return money;
    case 'currency per day':
      return `${money}"/day"`;
    case 'minutes':
    case 'hours':
    case 'days':
    case 'months':
      return `0.0" ${unit}"`;
    case 'count':
      return '#,##0';
    case 'ratio':
    case 'score':
      return '0.0';
  }
}

/**
 * The value as text, with as many decimals as keep it on its own side of the thresholds: 2.9997 must not print as 3.00×
 * beside an amber status.
 */
export function showValue(value: number, unit: Unit, currency = '', thresholds: Thresholds | null = null): string {
  const scale = unit === 'fraction' ? 100 : 1;
  const isWhole = unit === 'count' || unit === 'currency' || unit === 'currency per day';
  let decimals = unit === 'multiple' ? 2 : isWhole ? 0 : 1;
  const crosses = (threshold: number): boolean => {
    const printed = Number((value * scale).toFixed(decimals));
    return (
      value !== threshold &&
      Math.abs(value - threshold) > 1e-9 * Math.abs(threshold) &&
      printed === Number((threshold * scale).toFixed(decimals))
    );
  };
  const limits = thresholds
    ? [thresholds.green, thresholds.amber, ...(thresholds.most ? [thresholds.most.green, thresholds.most.amber] : [])]
    : [];
  while (decimals < 6 && limits.some(crosses)) decimals++;
  const number = grouped((value * scale).toFixed(decimals));
  if (unit === 'fraction') return `${number}%`;
  if (unit === 'multiple') return `${number}×`;
  if (unit === 'count' || unit === 'ratio' || unit === 'score') return number;
  if (!isWhole) return `${number} ${unit}`;
  const money = number.startsWith('-') ? `-${currency}${number.slice(1)}` : `${currency}${number}`;
  return unit === 'currency per day' ? `${money}/day` : money;
}

export function showChange({ by, value }: { readonly by: 'points' | 'percent'; readonly value: number }): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
  return `${sign}${Math.abs(value * 100).toFixed(1)}${by === 'points' ? ' pts' : '%'}`;
}

/** The unit that a KPI's thresholds are written in; null where they are changes or a pace, in percent or points. */
export function thresholdUnit(kpi: Kpi): Unit | null {
  if (kpi.judge?.by === 'level') return kpi.unit;
  if (kpi.judge?.by === 'need') return 'multiple';
  return kpi.judge?.by === 'part' ? kpi.parts[kpi.judge.part]!.unit : null;
}

/** Thresholds in the unit that they judge, and what they judge where it is not the value itself. */
export function thresholdText(kpi: Kpi, thresholds: Thresholds | null): string {
  const { judge } = kpi;
  if (!judge || !thresholds) return 'not judged';
  const sign = kpi.direction === 'higher' ? '≥' : '≤';
  const unit = thresholdUnit(kpi);
  const show = (value: number): string =>
    unit
      ? showValue(value, unit)
      : showChange({ by: judge.by === 'percent' ? 'percent' : 'points', value }).replace('±', '');
  if (thresholds.most)
    return `${show(thresholds.green)} to ${show(thresholds.most.green)} / ${show(thresholds.amber)} to ${show(thresholds.most.amber)}`;
  return `${sign} ${show(thresholds.green)} / ${sign} ${show(thresholds.amber)}${judgedWhat(kpi)}`;
}

function judgedWhat({ judge }: Kpi): string {
  switch (judge?.by) {
    case 'pace':
      return ' of pace';
    case 'points':
    case 'percent':
      return ' change';
    case 'part':
      return ` (${judge.part.replace(/_/g, ' ')})`;
    case 'need':
      return judge.need === 'target left' ? ' of what is left of the target' : ' of the pipeline the target asks for';
    default:
      return '';
  }
}

function grouped(fixed: string): string {
  const [whole, fraction] = fixed.split('.');
  const spaced = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}
