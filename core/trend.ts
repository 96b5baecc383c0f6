import { type Day, addMonths } from './day';
import { type Result, evaluate } from './evaluate';
import { type Failure, isFailure } from './failure';
import { quarterAround } from './period';
import type { Request } from './request';

export type Step = 'week' | 'month' | 'quarter';
export const STEPS: readonly Step[] = ['week', 'month', 'quarter'];

export interface TrendPoint {
  readonly asOf: Day;
  readonly result: Result | Failure;
}

/**
 * The KPI at equally spaced days up to as_of, oldest first. Every point is rebuilt from today's rows on one population:
 * past stages are not known, so all open deals count at each point, today's included. The period a request names stays
 * the same at every point by week; by month or quarter, an unnamed period moves with the point.
 */
export function trendOf(request: Request, points: number, step: Step): readonly TrendPoint[] {
  const days: Day[] = [];
  for (let back = points - 1; back >= 0; back--) days.push(stepBack(request.asOf, step, back));
  return days.map((asOf) => ({
    asOf,
    result: evaluate(request, { asOf, reconstructed: true, ...movingPeriod(request, asOf, step) }),
  }));
}

export function stepBack(day: Day, step: Step, count: number): Day {
  if (step === 'week') return day - 7 * count;
  return addMonths(day, -count * (step === 'month' ? 1 : 3));
}

function movingPeriod({ span, setup }: Request, asOf: Day, step: Step) {
  if (step === 'week' || !span || !('period' in span) || span.given) return {};
  return { period: quarterAround(asOf, setup.options.fiscalStart) };
}

/** The values of a trend, NaN where a point has none. */
export const valuesOf = (trend: readonly TrendPoint[]): number[] =>
  trend.map(({ result }) => (isFailure(result) ? NaN : result.value));
