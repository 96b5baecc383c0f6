import { type Cell, isBlank } from '../cell';
import { dayInText } from './columns/day';
import { writtenNumber } from './columns/number';
import { headerNames, plainHeader } from './header';
import type { Kind } from './kind';
import { knownHeaders } from './known-headers';
import type { Source } from './source';

/** Title and filter rows of a formatted export may stand above the header. */
const ROWS_ABOVE = 20;
/** Rows below it that are looked at where no header is known. */
const ROWS_BELOW = 5;
/** The first rows of a table, by which its header is found. */
export const HEAD = ROWS_ABOVE + ROWS_BELOW;

/**
 * The first row of nothing but texts in which at least two headers of this kind of table stand, or headers that a person
 * chose. Where there is none, a row of different texts over a row with numbers or dates: then its columns can be asked for.
 */
export function headerRow(kind: Kind, source: Source, chosen: readonly string[]): number | null {
  const known = knownHeaders(kind);
  const own = new Set(chosen.map(plainHeader));
  const last = Math.min(source.rows.length, ROWS_ABOVE);
  const isKnown = ({ texts, others }: Look): boolean => {
    const names = headerNames(kind.id, texts);
    const hits = texts.filter(
      (text, i) => known.has(names[i]!) || own.has(names[i]!) || own.has(plainHeader(text)),
    ).length;
    const enough = hits >= 4 || hits * 5 >= texts.length; // an export may hold hundreds of properties
    return hits >= (others > 0 ? 3 : 2) && enough && others <= texts.length / 4;
  };
  for (let row = 0; row < last; row++) if (isKnown(lookAt(source, row))) return row;
  for (let row = 0; row < last; row++) {
    const { texts, others } = lookAt(source, row);
    const different = new Set(texts.map(plainHeader)).size === texts.length;
    if (others === 0 && texts.length >= 3 && different && hasValues(source, row)) return row;
  }
  return null;
}

interface Look {
  readonly texts: readonly string[];
  /** Cells that no header is: numbers, dates, errors. */
  readonly others: number;
}

function lookAt(source: Source, row: number): Look {
  const texts: string[] = [];
  let others = 0;
  for (const raw of source.rows[row]!) {
    const cell = source.cell(raw);
    if (isBlank(cell) || cell === 0) continue;
    if (isHeaderText(cell)) texts.push(cell);
    else others++;
  }
  return { texts, others };
}

const isHeaderText = (cell: Cell): cell is string =>
  typeof cell === 'string' && dayInText(cell) === null && writtenNumber(cell) === null;

function hasValues(source: Source, header: number): boolean {
  const end = Math.min(source.rows.length, header + 1 + ROWS_BELOW);
  for (let row = header + 1; row < end; row++) if (lookAt(source, row).others > 0) return true;
  return false;
}
