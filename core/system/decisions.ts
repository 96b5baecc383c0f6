import type { Day } from '../day';
import { type Failure, fail } from '../failure';
import type { Line } from '../summary/line';
import { deedProblem } from './action-rule';
import { breachText } from './breach-text';
import type { Decision } from './decision';
import type { Log } from './log';
import { ownerProblem } from './owner-rule';
import * as says from './sentences';

/** The decision a breach asks for, as the row's terms have it: to be recorded as it is or changed first. */
export const proposedDecision = (line: Line, today: Day): Decision => ({
  day: today,
  kpi: line.kpi.id,
  scope: line.terms.scope,
  breach: breachText(line),
  action: line.terms.action,
  owner: line.terms.owner,
  due: today + line.terms.days,
  done: null,
  outcome: '',
});

/** A review that found nothing to do is written down as well: the next one falls due a cadence later. */
export const reviewedWithoutBreach = (line: Line, today: Day): Decision => ({
  ...proposedDecision(line, today),
  breach: '',
  action: says.reviewedOnly,
  due: null,
  done: today,
});

/** A decision names one person, a deed and a day, or is refused. */
export function recordDecision(log: Log<Decision>, decision: Decision): Log<Decision> | Failure {
  const problem = decision.breach === '' ? null : decisionProblem(decision);
  return problem ? fail('bad-argument', problem) : { ...log, entries: [...log.entries, decision] };
}

/** Due on the day itself is a deadline; a day that is gone is none. */
export const decisionProblem = ({ owner, action, due, day }: Decision): string | null =>
  ownerProblem(owner) ?? deedProblem(action) ?? (due !== null && due >= day ? null : says.deadlineNone);

/** Fills in what became of a decision. A row that says so already stays: the log is not rewritten. */
export function completeDecision(log: Log<Decision>, at: number, done: Day, outcome: string): Log<Decision> | Failure {
  const decision = log.entries[at];
  if (!decision) return fail('bad-argument', says.noSuchDecision);
  if (decision.done !== null) return fail('bad-argument', says.doneAlready);
  if (done < decision.day) return fail('bad-argument', says.doneTooEarly);
  if (outcome.trim() === '') return fail('bad-argument', says.outcomeEmpty);
  return {
    ...log,
    entries: log.entries.map((entry, i) => (i === at ? { ...entry, done, outcome: outcome.trim() } : entry)),
  };
}

export const isOpen = ({ done, due }: Decision): boolean => done === null && due !== null;
export const isOverdue = (decision: Decision, today: Day): boolean => isOpen(decision) && decision.due! < today;

/** Decisions made in the `days` days that end with today; reviews that found nothing are none. */
export const decidedWithin = (decisions: readonly Decision[], days: number, today: Day): readonly Decision[] =>
  decisions.filter(({ day, breach }) => breach !== '' && day > today - days && day <= today);

export const concerns = (decision: Decision, kpi: string, scope?: string): boolean =>
  decision.kpi.trim().toLowerCase() === kpi.trim().toLowerCase() && (scope === undefined || decision.scope === scope);
