import { plainCell } from '../cell';
import type { Connected } from '../connected';
import type { Day } from '../day';
import { type Result, evaluate } from '../evaluate';
import { type Failure, attempt, isFailure } from '../failure';
import { type Verdict, verdictOf } from '../judgement';
import type { Kpi } from '../kpi';
import { type Request, readRequest } from '../request';
import { type KpiTerms, setupOf } from '../setup/kpi-setup';
import { measuredParameters } from '../signature';
import { type TrendPoint, trendOf } from '../trend';

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

/** A KPI of the connected workbook, judged by the setup's terms. */
export function lineOf(kpi: Kpi, connected: Connected, today: Day): Line {
  const terms = setupOf(kpi, connected.setup);
  const request = requestOf(kpi, connected, today);
  if (isFailure(request)) return withoutValue(kpi, terms, connected.setup.options.asOf ?? today, request);
  const result = evaluate(request);
  const trend = trendOf(request, kpi.trend.points, kpi.trend.step);
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
    trend,
    due: breach ? request.asOf + terms.days : null,
    next: quiet ? nextPeriod(kpi, connected, today) : null,
  };
}

function requestOf(kpi: Kpi, connected: Connected, today: Day, args: readonly unknown[] = []): Request | Failure {
  return attempt(() => readRequest(kpi, args, { cell: plainCell, today: () => today, connected: () => connected }));
}

function nextPeriod(kpi: Kpi, connected: Connected, today: Day): Result | Failure {
  const args = measuredParameters(kpi).map((parameter) => (parameter.name === 'period' ? 'next quarter' : undefined));
  const request = requestOf(kpi, connected, today, args);
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
