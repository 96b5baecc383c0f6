import { type Cell, cellText, isBlank } from '../cell';
import { type Source, UNREAD } from './source';
import { refuseUnread } from './unread';

/**
 * Which lines under the header are rows. Footers, subtotals and totals are none. They are looked at when somebody asks, or
 * block by block beside the reading of columns, since fetching a row from memory is most of the cost of both.
 */
export class Lines {
  /** Lines that may be rows: what closes the table is off. */
  readonly most: number;
  private readonly reader: LineReader;
  private readonly count: number;
  private readonly totals: Total[] = [];
  private looked = 0;
  private rows: { readonly of: Int32Array | null; readonly shownAt: ReadonlyMap<number, Int32Array> } | null = null;

  constructor(
    source: Source,
    headerAt: number,
    width: number,
    /** Columns that hold days, which a total never has. */
    private readonly dated: ReadonlySet<number>,
  ) {
    this.reader = new LineReader(source, headerAt + 1, width);
    let count = source.rows.length - headerAt - 1;
    while (count > 0 && this.reader.filled(count - 1) === 0) count--;
    this.count = count;
    this.most = width > 2 ? withoutFooter(this.reader, count) : count;
  }
  /** Whether row and line are the same as far as this line, which is as far as it need be looked. */
  areRowsUpTo(line: number): boolean {
    const { totals, reader } = this;
    for (; this.looked < line; this.looked++) {
      const afterTotal = totals.length > 0 && totals[totals.length - 1]!.line === this.looked - 1;
      if (!afterTotal && reader.beginsPlainly(this.looked)) continue;
      const column = totalAt(reader, this.looked, this.dated, afterTotal);
      if (column >= 0) totals.push({ line: this.looked, column });
    }
    return totals.length === 0;
  }
  /** Whether every line was looked at. */
  get areKnown(): boolean {
    return this.looked === this.most;
  }
  /** How many rows there are. */
  get size(): number {
    return this.of?.length ?? this.most;
  }
  /** The line of each row, 0 = first line under the header; null where row and line are the same. */
  get of(): Int32Array | null {
    return this.settled.of;
  }
  /** Grouping columns of a formatted report, which show their value once for a group: the line that shows it, for each row. */
  get shownAt(): ReadonlyMap<number, Int32Array> {
    return this.settled.shownAt;
  }
  /** Lines of text or totals that are no rows. */
  get passedOver(): number {
    return this.count - this.size;
  }
  private get settled() {
    if (this.rows) return this.rows;
    if (this.areRowsUpTo(this.most)) return (this.rows = { of: null, shownAt: new Map() });
    const of = without(this.totals, this.most);
    return (this.rows = { of, shownAt: shownAt(this.reader, this.totals, this.most, of) });
  }
}

interface Total {
  readonly line: number;
  readonly column: number;
}

class LineReader {
  constructor(
    private readonly source: Source,
    private readonly first: number,
    readonly width: number,
  ) {}
  cell(line: number, column: number): Cell {
    const raw = this.source.rows[this.first + line]![column];
    if (raw === UNREAD) refuseUnread(this.source, null);
    const cell = this.source.cell(raw);
    return cell === 0 || isBlank(cell) ? null : cell; // Excel hands over empty cells as 0
  }
  /** Whether the first cell alone tells that a line is no total: asked of every line, so without reading the cell. */
  beginsPlainly(line: number): boolean {
    const raw = this.source.rows[this.first + line]![0];
    if (typeof raw === 'number') return raw !== 0;
    return typeof raw === 'string' && raw.charCodeAt(0) > 32 && !mayBeTotal(raw);
  }
  firstFilled(line: number): number {
    for (let column = 0; column < this.width; column++) if (this.cell(line, column) !== null) return column;
    return -1;
  }
  /** How many cells hold something; counted to two. */
  filled(line: number): number {
    let count = 0;
    const { length } = this.source.rows[this.first + line]!;
    for (let column = 0; column < length && count < 2; column++) if (this.cell(line, column) !== null) count++;
    return count;
  }
}

const FOOTER = /^(copyright|confidential|generated (by|on|at)|report (name|generated)|as of |page \d|©)/i;

/** The closing lines of an export: one text each, after a blank line or from a line such as "Copyright …" on. */
function withoutFooter(reader: LineReader, count: number): number {
  let start = count;
  while (start > 0 && reader.filled(start - 1) < 2) start--;
  for (let line = start; line < count; line++) {
    const column = reader.firstFilled(line);
    const cell = column < 0 ? null : reader.cell(line, column);
    if (cell === null || (typeof cell === 'string' && FOOTER.test(cell.trim()))) return line;
  }
  return count;
}

const TOTAL = /^((sub|grand )?totals?( ?\(.*\))?:?|.+ totals?)$/i;
const KIND_OF_TOTAL = /^(sum|count|average|avg|min|max|sum of .*|average of .*)$/i;

/** The column whose cell says "Total" in a line that holds nothing else but numbers; −1 where the line is a row. */
function totalAt(reader: LineReader, line: number, dated: ReadonlySet<number>, afterTotal: boolean): number {
  const column = reader.firstFilled(line);
  if (column < 0) return -1;
  const label = reader.cell(line, column);
  if (typeof label !== 'string' || !(afterTotal || mayBeTotal(label))) return -1;
  const text = label.trim();
  if (!TOTAL.test(text) && !(afterTotal && KIND_OF_TOTAL.test(text))) return -1;
  for (let other = column + 1; other < reader.width; other++) {
    const cell = reader.cell(line, other);
    if (cell === null) continue;
    if (dated.has(other) || typeof cell === 'boolean') return -1;
    if (typeof cell === 'string' && !/^[^\p{L}]*\p{Sc}?[^\p{L}]*$/u.test(cell) && !isWordOfTotal(cell)) return -1;
  }
  return column;
}

const isWordOfTotal = (text: string): boolean => KIND_OF_TOTAL.test(text.trim()) || /^[A-Z]{3} ?[\d.,]+$/.test(text);

/** Asked of every line: most texts end in a sign that no total ends in, and are not searched. */
function mayBeTotal(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const plain = last > 32 && last < 127 && !LAST_OF_TOTAL.includes(last);
  return !plain && (text.includes('otal') || text.includes('OTAL'));
}
const LAST_OF_TOTAL = [...'lLsS:)'].map((sign) => sign.charCodeAt(0));

function without(totals: readonly Total[], size: number): Int32Array {
  const of = new Int32Array(size - totals.length);
  let [next, row] = [0, 0];
  for (let line = 0; line < size; line++)
    if (totals[next]?.line === line) next++;
    else of[row++] = line;
  return of;
}

/** A column with subtotals under its groups shows each group's value in the group's first row only. */
function shownAt(
  reader: LineReader,
  totals: readonly Total[],
  size: number,
  of: Int32Array,
): ReadonlyMap<number, Int32Array> {
  const isSubtotal = ({ line, column }: Total) => /^subtotals?/i.test(cellText(reader.cell(line, column)));
  const shown = new Map<number, Int32Array>();
  for (const grouping of new Set(totals.filter(isSubtotal).map(({ column }) => column))) {
    const ends = new Set(totals.filter(({ column }) => column <= grouping).map(({ line }) => line));
    const lineOf = new Int32Array(size);
    let last = 0;
    for (let line = 0; line < size; line++) {
      if (ends.has(line - 1) || line === 0 || reader.cell(line, grouping) !== null) last = line;
      lineOf[line] = last;
    }
    shown.set(
      grouping,
      of.map((line) => lineOf[line]!),
    );
  }
  return shown;
}
