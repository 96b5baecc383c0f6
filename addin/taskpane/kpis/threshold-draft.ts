import { type Kpi, type KpiSetup, type Thresholds, thresholdProblem } from '../../../core/index';
import { numberIn } from '../number-text';
import { sentence } from '../sentence';
import { words } from '../words';
import { thresholdUnit } from './threshold-unit';

const LIMITS = ['green', 'amber', 'greenMost', 'amberMost'] as const;
export type Limit = (typeof LIMITS)[number];
/** The thresholds of a row as typed; the upper limits may be empty. */
export type ThresholdDraft = Readonly<Record<Limit, string>>;

/** The typed thresholds, in the unit they are typed in; null where one is not a number. */
function limitsIn(typed: ThresholdDraft): Pick<KpiSetup, Limit> | null {
  const values: Partial<Record<Limit, number | null>> = {};
  for (const name of LIMITS) {
    const number = numberIn(typed[name]);
    if ('value' in number) values[name] = number.value;
    else if (number.problem === 'empty' && isUpper(name)) values[name] = null;
    else return null;
  }
  return values as Pick<KpiSetup, Limit>;
}

const isUpper = (name: Limit): boolean => name === 'greenMost' || name === 'amberMost';

type ThresholdProblems = Partial<Record<Limit, string>>;

/** Why these thresholds cannot be saved, by field. */
export function thresholdProblems(kpi: Kpi, typed: ThresholdDraft): ThresholdProblems {
  if (!kpi.thresholds) return {};
  const problems: ThresholdProblems = {};
  for (const name of LIMITS) {
    const number = numberIn(typed[name]);
    if ('problem' in number && !(number.problem === 'empty' && isUpper(name)))
      problems[name] = words.number[number.problem];
  }
  const limits = limitsIn(typed);
  const wrong = limits && thresholdProblem(limits, kpi);
  return wrong ? { [wrong.of]: sentence(wrong.says) } : problems;
}

/** The thresholds as typed, in the unit of what they judge; null while they contradict each other. */
export function typedThresholds(kpi: Kpi, typed: ThresholdDraft): Thresholds | null {
  const limits = kpi.thresholds && Object.keys(thresholdProblems(kpi, typed)).length === 0 ? limitsIn(typed) : null;
  if (!limits) return null;
  const { scale } = thresholdUnit(kpi, '');
  const value = (limit: number) => limit / scale;
  const { greenMost, amberMost } = limits;
  const most = greenMost && amberMost ? { green: value(greenMost), amber: value(amberMost) } : kpi.thresholds?.most;
  return { green: value(limits.green!), amber: value(limits.amber!), ...(most ? { most } : {}) };
}
