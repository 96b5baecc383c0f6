import { type Period, parsePeriod } from '../period';
import { overlapping } from './overlapping';
import type { Target } from './setup';

export interface TargetProblem {
  readonly of: 'period' | 'amount';
  readonly says: string;
}

const MOVES = /^(this|next) quarter$/i;
const NAMED_PERIODS = '"2026-09", "2026-Q3", "2026", "FY27-Q1" or "FY27"';

/** The period of a target, which names the same days tomorrow as today; otherwise why it is none. */
export function targetPeriod(text: string, fiscalStart: number): Period | string {
  if (MOVES.test(text.trim())) return `"${text}" means other days tomorrow: name the period, as ${NAMED_PERIODS}`;
  const period = parsePeriod(text, 1, fiscalStart);
  return period?.window ? period : `"${text}" is no period: write it as ${NAMED_PERIODS}`;
}

/** Why a target cannot stand among the others: no period, no amount, or days that another one has already. */
export function targetProblem(target: Target, others: readonly Target[], fiscalStart: number): TargetProblem | null {
  const period = targetPeriod(target.period, fiscalStart);
  if (typeof period === 'string') return { of: 'period', says: period };
  if (target.amount < 0) return { of: 'amount', says: `${target.amount} is below 0` };
  const other = overlapping(target, others, fiscalStart);
  if (!other) return null;
  const whose = target.owner === '' ? '' : ` of ${target.owner}`;
  return { of: 'period', says: `"${target.period}" overlaps with "${other.period}"${whose}: keep one of the two` };
}
