// Univer answers #NAME? for a reference that reaches beyond the sheet's present size; Excel's sheets are always large.
import { type Area, MAX_COLS, MAX_ROWS, parseA1 } from './area';

const REFERENCE =
  /"(?:[^"]|"")*"|(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_.(!])/giu;

/** The cell references of a formula; `sheet` is undefined where the formula names none. */
export function referencesOf(formula: string): { sheet?: string; area: Area }[] {
  const out: { sheet?: string; area: Area }[] = [];
  for (const [, quoted, plain, text] of formula.matchAll(REFERENCE)) {
    const area = text ? parseA1(text) : null;
    if (area && area.rows < MAX_ROWS && area.cols < MAX_COLS)
      out.push({ sheet: quoted?.replace(/''/g, "'") ?? plain, area });
  }
  return out;
}
