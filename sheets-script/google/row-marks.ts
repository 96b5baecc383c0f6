import type { PlanCell, Style } from '../../core/index';

/** What of a row's look is drawn only where it is not yet so. What tells a reader something (formats, fill, colour, weight) always is. */
const TRAITS = ['middle', 'align', 'wrap', 'line', 'height', 'hidden'] as const;
export type Trait = (typeof TRAITS)[number];

type Row = readonly (PlanCell | undefined)[];

/**
 * How a row of a page was left, as a text for a hidden cell of that row: whoever moves, sorts or removes rows moves it along.
 * It ends with a sum of the row's first cell, so that a row into which somebody else has written is not taken for ours.
 */
export function rowMark(row: Row, height: number | null, hidden: number): string {
  const signs = (of: (style: Style) => string | undefined): string =>
    row
      .map((cell) => (cell?.style && of(cell.style)) ?? '-')
      .join('')
      .replace(/-+$/, '');
  const traits: Record<Trait, string> = {
    middle: 'middle',
    align: signs(({ align }) => align?.charAt(0)),
    wrap: signs(({ wrap }) => (wrap ? 'w' : undefined)),
    line: signs(({ border }) => border?.charAt(0)),
    height: String(height ?? ''),
    hidden: String(hidden),
  };
  return [...TRAITS.map((trait) => traits[trait]), sum(row[0]?.value)].join('|');
}

/** The traits in which the rows as they stand differ from those that are to stand there. `column` holds the marks, counting from 0. */
export function changedTraits(
  standing: readonly (readonly unknown[])[],
  wanted: readonly string[],
  column: number,
): ReadonlySet<Trait> {
  const changed = new Set<Trait>();
  for (let row = 0; row < Math.max(standing.length, wanted.length); row++) {
    const found = leftAs(standing[row] ?? [], column);
    const want = wanted[row]?.split('|') ?? (found.length > 0 ? [...USUAL, found[USUAL.length]] : []);
    TRAITS.forEach((trait, i) => {
      if (found[i] !== want[i]) changed.add(trait);
    });
  }
  return changed;
}

/** Of a row that is none of the page any more; what is hidden is the page's matter. */
const USUAL: readonly string[] = ['middle', '', '', '', ''];

/** Nothing where the row bears no mark of ours, or another row's. */
function leftAs(row: readonly unknown[], column: number): readonly (string | undefined)[] {
  const mark = row[column];
  if (typeof mark !== 'string' || mark === '') return [];
  const parts = mark.split('|');
  return parts.length === TRAITS.length + 1 && parts[TRAITS.length] === sum(row[0]) ? parts : [undefined];
}

/** Of a text; the first cell of a page's row holds nothing else. */
function sum(value: unknown): string {
  let hash = 0;
  for (const letter of typeof value === 'string' ? value.trim() : '')
    hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0;
  return (hash >>> 0).toString(36);
}
