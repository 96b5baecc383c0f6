import type { Connected } from '../connected';
import type { Day } from '../day';
import { type Result, evaluate } from '../evaluate';
import { type Failure, isFailure } from '../failure';
import { type Verdict, verdictOf } from '../judgement';
import type { Kpi } from '../kpi';
import { type KpiTerms, setupOf } from '../setup/kpi-setup';
import { type TrendPoint, trendOf } from '../trend';
import { rowRequest } from './row-request';

/** One KPI as the pane and the CEO tab show it. */
export interface Line {
  readonly kpi: Kpi;
  readonly terms: KpiTerms;
  readonly asOf: Day;
  readonly result: Result | Failure;
  readonly verdict: Verdict;
  readonly trend: readonly TrendPoint[];
  /** The day by which the action is due; null where there is no breach. */
  readonly due: Day | null;
  /** Near the end of its period: the same KPI for the next one. */
  readonly next: Result | Failure | null;
}

/** A KPI of the connected workbook, or a part of it by its scope, judged by the setup's terms. */
export function lineOf(kpi: Kpi, connected: Connected, today: Day, scope = ''): Line {
  const terms = setupOf(kpi, connected.setup, scope);
  const request = rowRequest(kpi, connected, today, scope);
  if (isFailure(request)) return withoutValue(kpi, terms, connected.setup.options.asOf ?? today, request);
  const result = evaluate(request);
  // Worked out where somebody looks at it: a spilled summary shows no trend, and a dozen points are the dear part of a line.
  let known: readonly TrendPoint[] | undefined;
  const trend = () => (known ??= trendOf(request, kpi.trend.points, kpi.trend.step));
  const verdict = verdictOf(request, result, terms.thresholds, trend);
  const breach = verdict.judgement.status === 'amber' || verdict.judgement.status === 'red';
  const quiet =
    !isFailure(result) &&
    kpi.judge !== null &&
    kpi.judge.by === 'level' &&
    verdict.judgement.status === 'not available' &&
    result.period !== null;
  return {
    kpi,
    terms,
    asOf: request.asOf,
    result,
    verdict,
    get trend() {
      return trend();
    },
    due: breach ? request.asOf + terms.days : null,
    next: quiet ? nextPeriod(kpi, connected, today, scope) : null,
  };
}

function nextPeriod(kpi: Kpi, connected: Connected, today: Day, scope: string): Result | Failure {
  const request = rowRequest(kpi, connected, today, scope, { period: 'next quarter' });
  return isFailure(request) ? request : evaluate(request);
}

const withoutValue = (kpi: Kpi, terms: KpiTerms, asOf: Day, failure: Failure): Line => ({
  kpi,
  terms,
  asOf,
  result: failure,
  verdict: {
    judgement: { status: 'not available', smallSample: false, because: failure.message },
    change: failure,
    judgedValue: null,
  },
  trend: [],
  due: null,
  next: null,
});
