import { type Change, changeOf } from './change';
import type { Result } from './evaluate';
import { type Failure, isFailure } from './failure';
import type { Kpi, Thresholds } from './kpi';
import { neededFor } from './need';
import type { Request } from './request';
import { type Judgement, judged } from './status';
import type { TrendPoint } from './trend';
import { elapsedShare } from './window';

/** A value, what its thresholds judge, and the verdict. */
export interface Verdict {
  readonly judgement: Judgement;
  readonly change: Change | Failure;
  /** The number held against the thresholds; null where there is none. */
  readonly judgedValue: number | null;
}

/** Judges a KPI as its definition says: by its level, its change, or its pace. */
export function verdictOf(
  request: Request,
  result: Result | Failure,
  thresholds: Thresholds | null,
  trend?: () => readonly TrendPoint[],
): Verdict {
  const change = changeOf(request, trend);
  const none = (judgement: Judgement): Verdict => ({ judgement, change, judgedValue: null });
  if (isFailure(result))
    return none({
      status: result.code === 'target-met' ? 'target met' : 'not available',
      smallSample: false,
      because: result.message,
    });
  const { kpi } = request;
  if (!kpi.judge || !thresholds)
    return none({ status: 'not available', smallSample: false, because: 'context only: it has no thresholds' });
  const quiet = kpi.notJudged?.(request, result.parts) ?? quietBecause(kpi.judge, result);
  if (quiet) return none({ status: 'not available', smallSample: false, because: quiet });
  const against = heldAgainst(kpi.judge, request, result, change);
  if (isFailure(against))
    return none({
      status: against.code === 'target-met' ? 'target met' : 'not available',
      smallSample: false,
      because: against.message,
    });
  const judgement = judged(against.value, thresholds, kpi.direction, against.n, request.setup.options.sample);
  return { judgement, change, judgedValue: judgement.status === 'small sample' ? null : against.value };
}

function heldAgainst(
  judge: NonNullable<Kpi['judge']>,
  request: Request,
  result: Result,
  change: Change | Failure,
): { value: number; n: number | null } | Failure {
  const { by } = judge;
  if (by === 'points' || by === 'percent') return change;
  if (by === 'part') return { value: result.parts[judge.part]!, n: result.n };
  if (by === 'need') {
    const needed = neededFor(judge.need, request, result);
    return isFailure(needed) ? needed : { value: result.value / needed, n: result.n };
  }
  if (by === 'pace' && result.choice.variant !== 'pace' && result.period?.window)
    return { value: result.value - elapsedShare(result.period.window, result.asOf), n: result.n };
  return { value: result.value, n: result.n };
}

/** Near the end of its period, coverage divides by almost nothing. */
function quietBecause(judge: object, { period, asOf }: Result): string | null {
  const quiet = 'quietDaysBeforePeriodEnd' in judge ? (judge.quietDaysBeforePeriodEnd as number) : undefined;
  const last = period?.window?.last;
  if (quiet === undefined || last === undefined || last - asOf >= quiet) return null;
  return `${period!.label} ends within ${quiet} days: what is left of the target is too small to judge by`;
}
