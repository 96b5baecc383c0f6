import { FIRST_DAY, LAST_DAY } from '../day';
import { periodText } from '../period';
import type { Row } from './row';
import type { Target } from './setup';
import { targetPeriod, targetProblem } from './target-problem';

export function readTargets(rows: readonly Row[], fiscalStart: number): readonly Target[] {
  const targets: Target[] = [];
  for (const row of rows) {
    const target = {
      period: periodIn(row, fiscalStart),
      owner: row.text('Owner'),
      amount: row.number('Amount') ?? row.refuse('Amount', 'a target needs an amount'),
    };
    const problem = targetProblem(target, targets, fiscalStart);
    if (problem) row.refuse(problem.of === 'amount' ? 'Amount' : 'Period', problem.says);
    targets.push(target);
  }
  return targets;
}

/** Excel turns 2026-09 typed by hand into a date. */
function periodIn(row: Row, fiscalStart: number): string {
  const cell = row.cell('Period');
  if (typeof cell === 'number' && cell >= FIRST_DAY && cell <= LAST_DAY)
    row.refuse(
      'Period',
      `this is a date: write it as text, "${periodText(cell, 'month')}" with an apostrophe before it`,
    );
  const text = row.text('Period');
  const period = targetPeriod(text, fiscalStart);
  return typeof period === 'string' ? row.refuse('Period', period) : text;
}
