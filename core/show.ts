import type { Kpi, Thresholds, Unit } from './kpi';
import { type Notation, PLAIN, grouped } from './notation';

/** Spreadsheet number formats by unit, with the signs of formats, which every workbook prints as its own. */
export function numberFormat(unit: Unit, currency = '', { currencyAfter }: Notation = PLAIN): string {
  const sign = currency.replace(/"/g, '');
  const money = (tail: string): string => {
    if (sign === '' || !currencyAfter) return `${sign && `"${sign}"`}#,##0${tail && `"${tail}"`}`;
    return `#,##0 "${sign}${tail}"`;
  };
  switch (unit) {
    case 'fraction':
      return '0.0%';
    case 'multiple':
      return '0.00"×"';
    case 'currency':
      return money('');
    case 'currency per day':
      return money('/day');
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
export function showValue(
  value: number,
  unit: Unit,
  currency = '',
  thresholds: Thresholds | null = null,
  notation: Notation = PLAIN,
): string {
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
  const number = grouped((value * scale).toFixed(decimals), notation);
  if (unit === 'fraction') return `${number}%`;
  if (unit === 'multiple') return `${number}×`;
  if (unit === 'count' || unit === 'ratio' || unit === 'score') return number;
  if (!isWhole) return `${number} ${unit}`;
  const money = withCurrency(number, currency, notation);
  return unit === 'currency per day' ? `${money}/day` : money;
}

export const showCount = (count: number, notation: Notation): string => grouped(count.toFixed(0), notation);

/** A sign after the number stays on its line. */
function withCurrency(number: string, currency: string, { currencyAfter }: Notation): string {
  if (currencyAfter && currency !== '') return `${number}\u00a0${currency}`;
  return number.startsWith('-') ? `-${currency}${number.slice(1)}` : `${currency}${number}`;
}

interface ShownChange {
  readonly by: 'points' | 'percent';
  readonly value: number;
}
export function showChange({ by, value }: ShownChange, notation: Notation = PLAIN): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
  const moved = grouped(Math.abs(value * 100).toFixed(1), { ...notation, group: '' });
  return `${sign}${moved}${by === 'points' ? ' pts' : '%'}`;
}

/** The unit that a KPI's thresholds are written in; null where they are changes or a pace, in percent or points. */
export function thresholdUnit(kpi: Kpi): Unit | null {
  if (kpi.judge?.by === 'level') return kpi.unit;
  if (kpi.judge?.by === 'need') return 'multiple';
  return kpi.judge?.by === 'part' ? kpi.parts[kpi.judge.part]!.unit : null;
}

/** Thresholds in the unit that they judge, and what they judge where it is not the value itself. */
export function thresholdText(kpi: Kpi, thresholds: Thresholds | null, notation: Notation = PLAIN): string {
  const { judge } = kpi;
  if (!judge || !thresholds) return 'not judged';
  const sign = kpi.direction === 'higher' ? '≥' : '≤';
  const unit = thresholdUnit(kpi);
  const show = (value: number): string =>
    unit
      ? showValue(value, unit, '', null, notation)
      : showChange({ by: judge.by === 'percent' ? 'percent' : 'points', value }, notation).replace('±', '');
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
