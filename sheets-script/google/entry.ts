import type { PlanCell } from '../../core/index';

/**
 * A cell of a plan as setValues takes it, which reads text as if it were typed: text that could become a formula, a number,
 * a date or a truth value goes in behind an apostrophe.
 */
export function entry(cell: PlanCell | null | undefined): number | string | boolean {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  return typeof cell.value === 'string' ? typed(cell.value) : cell.value;
}

export const typed = (text: string): string => (text === '' || PLAIN_TEXT.test(text) ? text : `'${text}`);

/** Begins with a letter, holds no digit, and is more than one word: the words for TRUE and FALSE differ from locale to locale. */
const PLAIN_TEXT = /^\p{L}[^\d]*\s[^\d]*$/u;
