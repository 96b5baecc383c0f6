// The life of calls: one for a formula and its arguments, ended when no cell makes it any more.
import { type Area, holds } from '../book/area';
import type { Book } from '../book/book';
import { fullName, type FunctionMeta } from './metadata';
import { type Outcome, type ResultRow, outcomeOf } from './results';

/** The add-in's side: how a call reaches the real custom-functions runtime. */
export type FunctionPort = { invoke(message: string): void; cancel(id: number): void };

export type Spot = { sheet: string; r: number; c: number };
type Call = {
  readonly id: number;
  readonly f: FunctionMeta;
  /** Names the function and its arguments. */
  readonly key: string;
  readonly message: string;
  readonly cells: Set<Cell>;
  outcome?: Outcome;
};
type Cell = Spot & {
  calls: Set<Call>;
  /** Those it made in the calculation `pass`. */
  made: Set<Call>;
  pass: number;
};

/** For all workbooks of a process: office.js may still answer calls of the one before. */
let nextId = 1;

/** Above Univer's trailing debounce of 100 ms, or a quick stream would keep the calculation from ever starting. */
const FLUSH_MS = 150;

export class Calls {
  readonly stats = { invoked: 0, cancelled: 0, answered: 0 };
  private readonly cells = new Map<string, Cell>();
  private readonly byId = new Map<number, Call>();
  /** Formulas with the same streaming call share one stream, as in Excel. */
  private readonly streams = new Map<string, Call>();
  /** Cells whose content changed, and the calculation that was the latest then. */
  private readonly edited = new Map<Cell, number>();
  private readonly due = new Set<Cell>();
  private port?: FunctionPort;
  private latest = 0;
  private timer?: ReturnType<typeof setTimeout>;
  private lastFlush = 0;

  constructor(
    private readonly book: Book,
    private readonly namespace: string,
  ) {
    book.onChange((change) => {
      if (change.kind === 'cells') this.touched(change.sheet, change.area);
    });
  }
  get idle(): boolean {
    return !this.due.size && [...this.byId.values()].every((call) => call.outcome);
  }

  // ---- the add-in's runtime ---------------------------------------------------------------------------------------
  /** It is up, for the first time or again: every formula asks it anew. */
  attach(port: FunctionPort): void {
    if (this.port === port) return;
    this.port = port;
    this.restart();
  }
  /** Cells keep their last values. */
  detach(port: FunctionPort): void {
    if (this.port === port) this.port = undefined;
  }
  answered(rows: ResultRow[]): void {
    for (const row of rows) {
      const call = this.byId.get(row[0]);
      if (!call) continue;
      this.stats.answered++;
      call.outcome = outcomeOf(row);
      for (const cell of call.cells) this.recalculate(cell);
    }
  }

  // ---- the calculation --------------------------------------------------------------------------------------------
  /** Number of the present calculation, or the last one. */
  get pass(): number {
    return this.latest;
  }
  startPass(): void {
    this.latest++;
  }
  /** Undefined while the answer is still to come. `tail`: address, flags and parameter addresses as JSON. */
  ask(f: FunctionMeta, spot: Spot, json: string, tail: string): Outcome | undefined {
    const cell = this.cell(spot);
    if (cell.pass !== this.pass) Object.assign(cell, { pass: this.pass, made: new Set<Call>() });
    const key = `${fullName(this.namespace, f)}${json}`;
    const call = [...cell.calls].find((x) => x.key === key) ?? this.streams.get(key) ?? this.start(f, key, json, tail);
    call.cells.add(cell);
    cell.calls.add(call);
    cell.made.add(call);
    return call.outcome;
  }
  private start(f: FunctionMeta, key: string, json: string, tail: string): Call {
    const id = nextId++;
    const message = `[${id},${JSON.stringify(f.id)},${json},${tail}`;
    const call: Call = { id, f, key, message, cells: new Set() };
    this.byId.set(id, call);
    if (f.options?.stream && !f.options.requiresStreamAddress) this.streams.set(key, call);
    if (this.port) {
      this.stats.invoked++;
      this.port.invoke(message);
    }
    return call;
  }
  /** Calls that the evaluated cells did not make again (other arguments, other formula) are over; the new ones have begun. */
  endPass(): void {
    for (const cell of this.cells.values())
      if (cell.pass === this.pass) for (const call of cell.calls) if (!cell.made.has(call)) this.leave(cell, call);
    for (const [cell, pass] of this.edited) {
      if (pass >= this.pass) continue;
      this.edited.delete(cell);
      if (cell.pass !== this.pass) this.drop(cell);
    }
  }
  /** Formulas moved: every call is made again, under its new address. */
  restart(): void {
    for (const call of [...this.byId.values()]) this.end(call);
    for (const cell of this.cells.values()) {
      cell.calls.clear();
      this.recalculate(cell);
    }
  }

  private touched(sheet: string, area: Area): void {
    for (const cell of this.cells.values()) {
      if (cell.sheet !== sheet || !holds(area, cell.r, cell.c)) continue;
      if (this.hasFormula(cell)) this.edited.set(cell, this.pass);
      else this.drop(cell);
    }
  }
  private cell(spot: Spot): Cell {
    const key = keyOf(spot);
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = { ...spot, calls: new Set(), made: new Set(), pass: 0 }));
    return cell;
  }
  private hasFormula({ sheet, r, c }: Cell): boolean {
    const s = this.book.sheets.find(sheet);
    return !!s && this.book.cells.hasFormula(s, r, c);
  }
  private drop(cell: Cell): void {
    for (const call of cell.calls) this.leave(cell, call);
    this.cells.delete(keyOf(cell));
    this.edited.delete(cell);
  }
  private leave(cell: Cell, call: Call): void {
    cell.calls.delete(call);
    call.cells.delete(cell);
    if (!call.cells.size) this.end(call);
  }
  private end(call: Call): void {
    this.byId.delete(call.id);
    if (this.streams.get(call.key) === call) this.streams.delete(call.key);
    if (call.outcome && !call.f.options?.stream) return;
    this.stats.cancelled++;
    this.port?.cancel(call.id);
  }

  private recalculate(cell: Cell): void {
    this.due.add(cell);
    this.timer ??= setTimeout(() => this.flush(), Math.max(0, this.lastFlush + FLUSH_MS - Date.now()));
  }
  private flush(): void {
    this.timer = undefined;
    this.lastFlush = Date.now();
    const cells = [...this.due];
    this.due.clear();
    for (const cell of cells) if (!this.hasFormula(cell)) this.drop(cell);
    const present = cells.filter((cell) => this.hasFormula(cell));
    if (present.length) this.book.calculation.cells(present);
  }
}

const keyOf = ({ sheet, r, c }: Spot) => `${sheet}!${r},${c}`;
