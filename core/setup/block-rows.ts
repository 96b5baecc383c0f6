import { type Cell, cellText, isBlank } from '../cell';
import { refuse } from '../failure';
import { tabCell } from '../sentences';
import { BLOCKS, BLOCK_NAMES, type BlockName, FOR_PEOPLE, KEYS, SETUP_TAB, SINCE } from './blocks';
import { type KeptBlock, rowKey, trimmedEnd } from './kept';
import { plainScope } from './kpi-scope';
import { type Header, Row, headerOf } from './row';

type Cells = readonly (readonly Cell[])[];

/** A block of the setup tab as it stands there. */
export interface Block {
  readonly rows: readonly Row[];
  readonly kept: KeptBlock;
}

/** The block a line is the title of: its name, and beside it nothing, or under it the block's header. */
export function titleAt(cells: Cells, at: number): BlockName | null {
  const row = cells[at]!;
  const name = BLOCK_NAMES.find((known) => cellText(row[0]) === known);
  if (!name) return null;
  const alone = row.slice(1).every((cell) => isBlank(cell) || cell === 0);
  return alone || cellText(cells[at + 1]?.[0]).toLowerCase() === BLOCKS[name][0].toLowerCase() ? name : null;
}

/** What identifies a row, from the texts under the titles that identify it. */
export const keyOf = (name: BlockName, textOf: (title: string) => string): string =>
  rowKey(KEYS[name].map((title) => (title === 'Scope' ? plainScope(textOf(title)) : textOf(title))));

/** The filled rows of a block and what stands beside them; null where the tab has no such block. */
export function readBlock(
  cells: Cells,
  name: BlockName,
  version: number,
  isOurs: (row: Row) => boolean = () => true,
): Block | null {
  const start = cells.findIndex((_, at) => titleAt(cells, at) === name);
  if (start < 0) return null;
  let end = start + 2;
  while (end < cells.length && titleAt(cells, end) === null) end++;
  const titles = cells[start + 1] ?? [];
  const header = headerOf(SETUP_TAB, titles, start + 1, BLOCKS[name]);
  requireTitles(name, header, start + 1, version);
  const theirs = columnsOfTheirs(cells.slice(start + 1, end), name, header);
  const rows: Row[] = [];
  const beside = new Map<string, readonly Cell[]>();
  const below: (readonly Cell[])[] = [];
  const seen = new Map<string, Row>();
  let afterBlank = false;
  for (let at = start + 2; at < end; at++) {
    const row = new Row(SETUP_TAB, cells[at]!, at, header);
    const notes = theirs.map((column) => row.cells[column] ?? null);
    const ours = BLOCKS[name].map((title) => row.cell(title));
    if (ours.every(empty)) {
      if (notes.every(empty)) afterBlank = true;
      else below.push([...ours.map(() => null), ...notes]);
    } else if (!isOurs(row) || (afterBlank && isNote(ours, notes))) below.push([...ours, ...notes]);
    else {
      const key = keyOf(name, (title) => row.text(title));
      const twin = seen.get(key);
      if (twin) row.refuse(KEYS[name][0]!, `this row says again what row ${twin.at + 1} says: delete one of the two`);
      seen.set(key, row);
      rows.push(row);
      if (!notes.every(empty)) beside.set(key, notes);
    }
  }
  const columns = theirs.map((column) => cellText(titles[column]));
  return {
    rows,
    kept: { title: trimmedEnd(cells[start]!.slice(1)), columns, beside: Object.fromEntries(beside), below },
  };
}

const empty = (cell: Cell): boolean => isBlank(cell) || cell === 0;

/** After an empty line, a sentence alone in the first column is somebody's note and no row. */
const isNote = (ours: readonly Cell[], notes: readonly Cell[]): boolean =>
  /\S\s+\S/.test(cellText(ours[0])) && [...ours.slice(1), ...notes].every(empty);

function requireTitles(name: BlockName, header: Header, at: number, version: number): void {
  for (const title of BLOCKS[name])
    if (!header.has(title.toLowerCase()) && !FOR_PEOPLE.includes(title) && version >= (SINCE[name]?.[title] ?? 0))
      refuse(tabCell(SETUP_TAB, `row ${at + 1}`, `the header of "${name}" has no column "${title}": write it back`));
}

/**
 * Columns that the product does not know, as they will stand behind its own: those that stand there already keep their place,
 * gaps included, so that a tab written again covers every cell of theirs; those in between ours move behind them.
 */
function columnsOfTheirs(area: Cells, name: BlockName, header: Header): readonly number[] {
  const known = BLOCKS[name].length;
  const ours = new Set(BLOCKS[name].map((title) => header.get(title.toLowerCase())));
  const width = Math.max(0, ...area.map((row) => row.length));
  const filled: number[] = [];
  for (let column = 0; column < width; column++)
    if (!ours.has(column) && area.some((row) => !empty(row[column] ?? null))) filled.push(column);
  const behind = filled.filter((column) => column >= known);
  const last = behind.length === 0 ? known - 1 : behind[behind.length - 1]!;
  const places = Array.from({ length: last - known + 1 }, (_, i) => (ours.has(known + i) ? GAP : known + i));
  return [...places, ...filled.filter((column) => column < known)];
}

/** No column of theirs: nothing stands in it. */
const GAP = -1;
