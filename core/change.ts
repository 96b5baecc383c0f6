import { addMonths } from './day';
import { type Point, evaluate } from './evaluate';
import { type Failure, fail, isFailure } from './failure';
import type { Kpi } from './kpi';
import type { Request } from './request';
import { mean } from './stats/mean';
import { type TrendPoint, trendOf, valuesOf } from './trend';

/** How a KPI moved. Rates move in points, everything else in percent of what it was. */
export interface Change {
  readonly by: 'points' | 'percent';
  readonly value: number;
  readonly against: string;
  /** Observations behind the smaller of the two sides; null where the KPI is no sample. */
  readonly n: number | null;
}

export function changeOf(request: Request, trend?: () => readonly TrendPoint[]): Change | Failure {
  const { kpi } = request;
  if (kpi.judge && 'against' in kpi.judge && kpi.judge.against === 'trend')
    return acrossTrend(kpi, trend?.() ?? trendOf(request, 12, 'week'));
  const { before, now, against } = sidesOf(request);
  return between(kpi, evaluate(request, before), evaluate(request, now), against);
}

/** The two points of time that are compared. */
export function sidesOf({ kpi, span, asOf }: Request): { before: Point; now: Point; against: string } {
  const acrossWeeks = kpi.judge !== null && 'against' in kpi.judge && kpi.judge.against === 'trend';
  if (acrossWeeks || span === null || 'period' in span)
    // A ratio to a period and a stock have no window before them: as they stood four weeks ago, on one population.
    return {
      before: { asOf: asOf - 28, reconstructed: true },
      now: { asOf, reconstructed: true },
      against: '4 weeks before, all open deals at both',
    };
  return 'days' in span
    ? { before: { asOf: asOf - span.days }, now: { asOf }, against: `the ${span.days} days before` }
    : { before: { asOf: addMonths(asOf, -span.months) }, now: { asOf }, against: `${span.months} months before` };
}

type Evaluated = ReturnType<typeof evaluate>;

function between(kpi: Kpi, before: Evaluated, now: Evaluated, against: string): Change | Failure {
  if (isFailure(now)) return now;
  if (isFailure(before)) return fail('no-data', `No change yet: ${before.message}`);
  const n = now.n === null || before.n === null ? null : Math.min(now.n, before.n);
  return difference(kpi, before.value, now.value, against, n);
}

/** The mean of the last four points against the mean of the eight before. */
function acrossTrend(kpi: Kpi, trend: readonly TrendPoint[]): Change | Failure {
  const values = valuesOf(trend);
  const missing = trend.find(({ result }) => isFailure(result));
  if (values.length < 12 || missing) {
    const why = missing && isFailure(missing.result) ? missing.result.message : 'fewer than 12 points';
    return fail('no-data', `No change yet: the 12-week trend is not complete. ${why}`);
  }
  const last = trend[trend.length - 1]!.result;
  return difference(
    kpi,
    mean(values.slice(-12, -4)),
    mean(values.slice(-4)),
    'the 8 weeks before the last 4',
    isFailure(last) ? null : last.n,
  );
}

function difference(kpi: Kpi, before: number, now: number, against: string, n: number | null): Change | Failure {
  if (kpi.unit === 'fraction') return { by: 'points', value: now - before, against, n };
  if (before === 0) return fail('no-data', 'No change in percent: it was 0 before.');
  return { by: 'percent', value: now / before - 1, against, n };
}
