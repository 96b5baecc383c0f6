import type { Day } from '../day';
import type { Metric } from '../setup/setup';
import { deedProblem } from './action-rule';
import { type Answer, type Audited, DECISION_DAYS, failed } from './audited';
import type { Decision } from './decision';
import { concerns, decidedWithin } from './decisions';
import * as says from './sentences';

/** The standards for a metric in the user's own words, from its answers. Only the log says what it has produced. */
export function auditMetric(metric: Metric, decisions: readonly Decision[], today: Day): Audited {
  const recent = decidedWithin(decisions, DECISION_DAYS, today).filter((decision) => concerns(decision, metric.name));
  const answers: readonly Answer[] = [linked(metric), enables(metric), often(metric), produced(recent.length)];
  return {
    title: metric.name,
    ...verdictOf(answers),
    answers,
    decisions: recent,
    proposeQuarterly: false,
    instead: null,
  };
}

const linked = ({ linked: met }: Metric): Answer => ({
  standard: 'linked to revenue',
  met,
  says: met === null ? says.answerLinked : met ? says.saidLinked : says.saidNotLinked,
});

function enables({ decision }: Metric): Answer {
  const standard = 'enables a decision';
  if (decision === '') return { standard, met: null, says: says.answerDecision };
  const problem = deedProblem(decision);
  return { standard, met: problem === null, says: problem ?? says.saidDecision(decision) };
}

/** Monthly is often enough to act on; what is looked at quarterly is a report. */
function often({ reviewed }: Metric): Answer {
  const standard = 'reviewed often enough';
  if (reviewed === '') return { standard, met: null, says: says.answerReviewed };
  if (reviewed === 'never' || reviewed === 'quarterly') return { standard, met: false, says: says.tooSeldom(reviewed) };
  return { standard, met: true, says: says.oftenEnough(reviewed) };
}

const produced = (count: number): Answer => ({
  standard: 'produced a decision',
  met: count > 0,
  says: count > 0 ? says.decisionsMade(count) : says.noDecision(DECISION_DAYS),
});

/**
 * Not linked to revenue: it cannot be mended. No decision in the log and another standard failed as well: decoration. One
 * fault alone, or a question still open, can be put right before the next audit.
 */
function verdictOf(answers: readonly Answer[]): Pick<Audited, 'verdict' | 'fix'> {
  const faults = failed(answers);
  const of = (standard: Answer['standard']): boolean => faults.some((answer) => answer.standard === standard);
  if (of('linked to revenue') || (of('produced a decision') && faults.length > 1))
    return { verdict: 'archive', fix: [] };
  const fix = answers.filter(({ met }) => met !== true).map((answer) => answer.says);
  return { verdict: fix.length === 0 ? 'keep' : 'fix', fix };
}
