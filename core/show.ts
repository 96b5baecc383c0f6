import type { Change } from './change';
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
    case 'days':
      return '0.0" days"';
    case 'count':
      return '#,##0';
  }
}

/**
 * The value as text, with as many decimals as keep it on its own side of the thresholds: 2.9997 must not print as 3.00×
 * beside an amber status.
 */
export function showValue(value: number, unit: Unit, currency = '', thresholds: Thresholds | null = null): string {
  const scale = unit === 'fraction' ? 100 : 1;
  let decimals = unit === 'multiple' ? 2 : unit === 'fraction' || unit === 'days' ? 1 : 0;
  const crosses = (threshold: number): boolean => {
    const printed = Number((value * scale).toFixed(decimals));
    return (
      value !== threshold &&
      Math.abs(value - threshold) > 1e-9 * Math.abs(threshold) &&
      printed === Number((threshold * scale).toFixed(decimals))
    );
  };
  while (thresholds && decimals < 6 && (crosses(thresholds.green) || crosses(thresholds.amber))) decimals++;
  const number = grouped((value * scale).toFixed(decimals));
  if (unit === 'fraction') return `${number}%`;
  if (unit === 'multiple') return `${number}×`;
  if (unit === 'days') return `${number} days`;
  if (unit === 'count') return number;
  const money = number.startsWith('-') ? `-${currency}${number.slice(1)}` : `${currency}${number}`;
  return unit === 'currency per day' ? `${money}/day` : money;
}

export function showChange({ by, value }: Pick<Change, 'by' | 'value'>): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
  return `${sign}${Math.abs(value * 100).toFixed(1)}${by === 'points' ? ' pts' : '%'}`;
}

/** Thresholds in the unit that they judge: the value's, or a change. */
export function thresholdText(kpi: Kpi, thresholds: Thresholds | null): string {
  if (!kpi.judge || !thresholds) return 'not judged';
  const sign = kpi.direction === 'higher' ? '≥' : '≤';
  const show = (value: number): string => {
    if (kpi.judge!.by === 'level') return showValue(value, kpi.unit);
    return showChange({ by: kpi.judge!.by === 'percent' ? 'percent' : 'points', value });
  };
  const what = kpi.judge.by === 'level' ? '' : kpi.judge.by === 'pace' ? ' of pace' : ' change';
  return `${sign} ${show(thresholds.green)} / ${sign} ${show(thresholds.amber)}${what}`;
}

function grouped(fixed: string): string {
  const [whole, fraction] = fixed.split('.');
  const spaced = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}
