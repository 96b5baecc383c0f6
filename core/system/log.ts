import { type Cell, cellText, isBlank, isCellError } from '../cell';
import { refuse } from '../failure';
import { tabCell } from '../sentences';
import { Row, headerOf } from '../setup/row';
import { HEAD } from '../plan/look';
import type { Plan, PlanCell } from '../plan/plan';

/** A tab that only grows: a header row and one row an event. Columns are found by their titles; people may add their own. */
export interface LogShape<T> {
  readonly tab: string;
  readonly columns: readonly LogColumn<T>[];
  read(row: Row): T;
}

export interface LogColumn<T> {
  readonly title: string;
  readonly width: number;
  write(entry: T): PlanCell;
}

export interface Log<T> {
  readonly entries: readonly T[];
  readonly kept: KeptLog;
}

/** How people arranged the tab: their columns, their order, their lines above. */
export interface KeptLog {
  readonly header: readonly string[];
  readonly above: readonly (readonly Cell[])[];
  /** By entry, the row it stands in, counting from 1. */
  readonly rows: readonly number[];
  /** By entry, the cells of columns that are not ours, each in its place. */
  readonly beside: ReadonlyMap<number, readonly Cell[]>;
}

const titlesOf = <T>({ columns }: LogShape<T>): readonly string[] => columns.map(({ title }) => title);

export const emptyLog = <T>(shape: LogShape<T>): Log<T> => ({
  entries: [],
  kept: { header: titlesOf(shape), above: [], rows: [], beside: new Map() },
});

/** Reads the tab; null cells: there is none yet. What cannot be read is refused, naming the cell. */
export function readLog<T>(shape: LogShape<T>, cells: readonly (readonly Cell[])[] | null): Log<T> {
  if (cells === null || cells.every((row) => row.every(isBlank))) return emptyLog(shape);
  const titles = titlesOf(shape);
  const at = headerRow(cells, titles);
  if (at < 0) refuse(tabCell(shape.tab, 'row 1', `there is no header row: write back ${titles.join(', ')}`));
  const header = headerOf(shape.tab, cells[at]!, at, titles);
  for (const title of titles)
    if (!header.has(title.toLowerCase()))
      refuse(tabCell(shape.tab, `row ${at + 1}`, `the header has no column "${title}": write it back`));
  const ours = new Set(titles.map((title) => header.get(title.toLowerCase())));
  const entries: T[] = [];
  const rows: number[] = [];
  const beside = new Map<number, readonly Cell[]>();
  for (let line = at + 1; line < cells.length; line++) {
    const row = new Row(shape.tab, cells[line]!, line, header);
    if (titles.every((title) => isBlank(row.cell(title)))) continue;
    const theirs = row.cells.map((cell, column) => (ours.has(column) ? null : cell));
    if (!theirs.every(isBlank)) beside.set(entries.length, theirs);
    entries.push(shape.read(row));
    rows.push(line + 1);
  }
  return { entries, kept: { header: cells[at]!.map(cellText), above: cells.slice(0, at), rows, beside } };
}

/** The line that has most of our titles, among the first twenty. */
function headerRow(cells: readonly (readonly Cell[])[], titles: readonly string[]): number {
  const known = new Set(titles.map((title) => title.toLowerCase()));
  const found = cells.slice(0, 20).map((row) => row.filter((cell) => known.has(cellText(cell).toLowerCase())).length);
  const most = Math.max(...found);
  return most * 2 < titles.length ? -1 : found.indexOf(most);
}

/** Rows to write under the last one, in the columns as people have arranged them. */
export function logRows<T>(shape: LogShape<T>, entries: readonly T[], kept: KeptLog): (PlanCell | undefined)[][] {
  const columns = kept.header.map((title) =>
    shape.columns.find((column) => column.title.toLowerCase() === title.toLowerCase()),
  );
  return entries.map((entry) => columns.map((column) => column?.write(entry)));
}

/** The whole tab, for its first time and for a name that is replaced. */
export function logPlan<T>(shape: LogShape<T>, { entries, kept }: Log<T>): Plan {
  const width = Math.max(kept.header.length, ...[...kept.beside.values(), ...kept.above].map((line) => line.length));
  const rows = logRows(shape, entries, kept).map((row, i) => merged(row, kept.beside.get(i) ?? [], width));
  const above = kept.above.map((line) => merged([], line, width));
  const header = merged(
    kept.header.map((value): PlanCell | undefined => (value === '' ? undefined : { value, style: HEAD })),
    [],
    width,
  );
  const cells = [...above, header, ...rows];
  return {
    tab: shape.tab,
    cells,
    widths: Array.from({ length: width }, (_, column) => widthOf(shape, kept.header[column])),
    heights: cells.map(() => null),
    charts: [],
    print: { columns: width, rows: cells.length },
    tabColour: '#5F6B76',
  };
}

const widthOf = <T>(shape: LogShape<T>, title = ''): number =>
  shape.columns.find((column) => column.title.toLowerCase() === title.toLowerCase())?.width ?? 18;

const merged = (
  ours: readonly (PlanCell | undefined)[],
  theirs: readonly Cell[],
  width: number,
): (PlanCell | undefined)[] => Array.from({ length: width }, (_, i) => ours[i] ?? asPlanCell(theirs[i] ?? null));

const asPlanCell = (cell: Cell): PlanCell | undefined =>
  isBlank(cell) ? undefined : { value: isCellError(cell) ? cell.error : (cell as string | number | boolean) };
