import { type Cell, isCellError, isoDay } from '../../../core/index';
import { isLikely } from '../day-text';
import type { TabCells } from '../host';
import { numberIn, textOf } from '../number-text';
import { words } from '../words';
import { type TargetDraft, windowOf } from './target-draft';

/** A row of the sheet as a target, before it is one. */
export interface PastedRow extends TargetDraft {
  /** How a cell was understood that is not written as a period. */
  readonly note: string;
}

type Columns = Readonly<Record<keyof TargetDraft, number>>;

const HEADERS: Readonly<Record<keyof TargetDraft, RegExp>> = {
  period: /^(period|quarter|month|year|fiscal (period|quarter|year)|target period)$/i,
  owner: /^(owner|rep|sales ?rep|person|name|sales ?person|ae|account executive)$/i,
  amount: /^(amount|target|quota|revenue( target)?|target amount|value|goal)$/i,
};

/** The selected cells as targets: by a header row where there is one, otherwise by what the columns hold. */
export function pastedRows(cells: TabCells, fiscalStart: number): readonly PastedRow[] {
  const rows = cells.filter((row) => row.some((cell) => textIn(cell) !== ''));
  const header = rows[0] && headerIn(rows[0]);
  const body = header ? rows.slice(1) : rows;
  const columns = header ?? columnsIn(body, fiscalStart);
  return columns ? body.map((row) => rowIn(row, columns)) : [];
}

function headerIn(row: readonly Cell[]): Columns | null {
  const at = (field: keyof TargetDraft) => row.findIndex((cell) => HEADERS[field].test(textIn(cell)));
  const columns = { period: at('period'), owner: at('owner'), amount: at('amount') };
  return columns.period >= 0 && columns.amount >= 0 ? columns : null;
}

/** The column with the most periods, the one with the most numbers beside it, and a text that is neither. */
function columnsIn(rows: TabCells, fiscalStart: number): Columns | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const best = (fits: (cell: Cell) => boolean, taken: readonly number[]) => {
    const counts = Array.from({ length: width }, (_, at) =>
      taken.includes(at) ? 0 : rows.filter((row) => fits(row[at] ?? null)).length,
    );
    const most = Math.max(0, ...counts);
    return most === 0 ? -1 : counts.indexOf(most);
  };
  const named = best((cell) => typeof cell === 'string' && windowOf(cell, fiscalStart) !== null, []);
  const period = named >= 0 ? named : best((cell) => periodIn(cell).text !== textIn(cell) || isYear(cell), []);
  if (period < 0) return null;
  const amount = best((cell) => 'value' in numberIn(textIn(cell)), [period]);
  const owner = best((cell) => typeof cell === 'string' && textIn(cell) !== '', [period, amount]);
  return amount < 0 ? null : { period, owner, amount };
}

function rowIn(row: readonly Cell[], columns: Columns): PastedRow {
  const { text, note } = periodIn(row[columns.period] ?? null);
  return {
    period: text,
    note,
    owner: columns.owner < 0 ? '' : textIn(row[columns.owner] ?? null),
    amount: textIn(row[columns.amount] ?? null),
  };
}

/** Excel turns 2026-09 typed by hand into the first of that month. */
function periodIn(cell: Cell): { text: string; note: string } {
  if (typeof cell !== 'number' || !Number.isInteger(cell) || !isLikely(cell)) return { text: textIn(cell), note: '' };
  const month = isoDay(cell).slice(0, 7);
  return { text: month, note: words.targets.asMonth(month) };
}

const isYear = (cell: Cell): boolean =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 1990 && cell <= 2099;

function textIn(cell: Cell): string {
  if (typeof cell === 'number') return textOf(cell);
  return cell === null ? '' : isCellError(cell) ? cell.error : String(cell).trim();
}
