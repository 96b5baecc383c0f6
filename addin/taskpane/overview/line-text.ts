import { type Line, isFailure, showChange, showValue } from '../../../core/index';
import { sentence } from '../sentence';
import { words } from '../words';

/** A line's numbers as the card prints them. */
export function valueText({ kpi, result, terms }: Line, currency: string): string {
  if (isFailure(result)) return words.overview.notAvailable;
  return showValue(result.value, kpi.unit, currency, kpi.judge?.by === 'level' ? terms.thresholds : null);
}

export function changeText({ verdict: { change } }: Line): string {
  return isFailure(change) ? words.overview.noChange : words.overview.change(showChange(change), change.against);
}

export const trendValues = ({ trend }: Line): number[] =>
  trend.map(({ result }) => (isFailure(result) ? NaN : result.value));

/** What the sparkline shows, for those who cannot see it. */
export function trendText({ kpi, trend }: Line, currency: string): string {
  const values = trend.flatMap(({ result }) => (isFailure(result) ? [] : [result.value]));
  if (values.length < 2) return words.overview.noTrend;
  const show = (value: number) => showValue(value, kpi.unit, currency);
  return words.overview.trend(
    trend.length,
    kpi.trend.step,
    show(values[0]!),
    show(values[values.length - 1]!),
    show(Math.min(...values)),
    show(Math.max(...values)),
  );
}

/** Why there is no value, no status, or only a weak one; and what the next period says instead. */
export function reasons({ kpi, result, verdict, next }: Line, currency: string): string[] {
  if (isFailure(result)) return [result.message];
  const said = verdict.judgement.because ? [sentence(verdict.judgement.because)] : [];
  if (next === null) return said;
  if (isFailure(next)) return [...said, next.message];
  return [...said, words.overview.next(next.period?.label ?? '', showValue(next.value, kpi.unit, currency))];
}
