import type { PlanCell } from '../../core/index';

/** A cell of a plan as Excel takes it. Text that Excel could take for a formula, a number, a date or a truth value goes in behind an apostrophe. */
export function entry(cell: PlanCell | undefined): number | string | boolean {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula.replace(/;/g, ',');
  return typeof cell.value === 'string' && cell.value !== '' && !PLAIN_TEXT.test(cell.value)
    ? `'${cell.value}`
    : cell.value;
}

/** Begins with a letter, holds no digit, and is no word that means something to Excel. */
const PLAIN_TEXT = /^(?!(true|false)$)\p{L}[^\d]*$/iu;
