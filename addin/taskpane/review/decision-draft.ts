import { type Decision, type Line, decisionProblem, deedProblem, isoDay, ownerProblem } from '../../../core/index';
import { dayIn } from '../day-text';

/** A decision as typed: what the breach asks for, until the person changes it. */
export interface DecisionDraft {
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  /** Recording was tried and refused, so faults are shown. */
  readonly refused: boolean;
}

export const draftOf = ({ action, owner, due }: Pick<Decision, 'action' | 'owner' | 'due'>): DecisionDraft => ({
  action,
  owner,
  due: due === null ? '' : isoDay(due),
  refused: false,
});

export const decisionOf = (proposed: Decision, { action, owner, due }: DecisionDraft): Decision => ({
  ...proposed,
  action: action.trim(),
  owner: owner.trim(),
  due: dayIn(due),
});

export interface DecisionFault {
  readonly field: 'owner' | 'action' | 'due';
  readonly why: string;
}

/** Why the core refuses a decision, at the field it is about; null: it may be recorded. */
export function faultOf(decision: Decision): DecisionFault | null {
  const why = decisionProblem(decision);
  if (why === null) return null;
  const field =
    why === ownerProblem(decision.owner) ? 'owner' : why === deedProblem(decision.action) ? 'action' : 'due';
  return { field, why };
}

/** A line under the terms that hold now, where it was measured under former ones. */
export const onTerms = (line: Line, terms: Line['terms']): Line => ({ ...line, terms });
