import { FIRST_DAY, LAST_DAY } from '../day';
import { parsePeriod, periodText } from '../period';
import { overlapping } from './overlapping';
import type { Row } from './row';
import type { Target } from './setup';

const MOVES = /^(this|next) quarter$/i;
const NAMED_PERIODS = '"2026-09", "2026-Q3", "2026", "FY27-Q1" or "FY27"';

export function readTargets(rows: readonly Row[], fiscalStart: number): readonly Target[] {
  const targets: Target[] = [];
  for (const row of rows) {
    const target = {
      period: periodIn(row, fiscalStart),
      owner: row.text('Owner'),
      amount: row.number('Amount') ?? row.refuse('Amount', 'a target needs an amount'),
    };
    if (target.amount < 0) row.refuse('Amount', `${target.amount} is below 0`);
    const other = overlapping(target, targets, fiscalStart);
    if (other)
      row.refuse(
        'Period',
        `"${target.period}" overlaps with "${other.period}"${target.owner === '' ? '' : ` of ${target.owner}`}: keep one of the two`,
      );
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
  if (MOVES.test(text))
    row.refuse('Period', `"${text}" means other days tomorrow: name the period, as ${NAMED_PERIODS}`);
  return parsePeriod(text, 1, fiscalStart)?.window
    ? text
    : row.refuse('Period', `"${text}" is no period: write it as ${NAMED_PERIODS}`);
}
