// The Office host: one for a workbook, one session for every add-in page that is connected to it.
import type { Book } from './book/book';
import { MANIFEST_SETS, type RequirementSets } from './external';
import { type Fault, Faults, type Injected } from './faults';
import { Functions } from './functions/functions';
import type { FunctionsJson } from './functions/metadata';
import type { CalculationMode } from './objects/application';
import { CULTURES, type Culture } from './objects/culture';
import { Session } from './session';
import { Traffic } from './traffic';

export type HostOptions = {
  /** functions.json */
  functions?: FunctionsJson;
  namespace?: string;
  /** How an empty cell arrives in an `any` parameter: 0 in Excel on the desktop (the default), null on the web. */
  emptyCell?: 0 | null;
  /** Exactly what the host offers; what the manifest asks for where missing. */
  requirementSets?: RequirementSets;
  /** Characters of a request, of an answer and of a function's arguments; 5 MB, as in Excel on the web. */
  payloadLimit?: number;
};

export class OfficeHost {
  readonly functions: Functions;
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly requirementSets: RequirementSets;
  readonly payloadLimit: number;
  /** Whether the add-in's pane is to be seen; it runs in the background too. */
  paneState: 'Inactive' | 'Background' | 'Visible' = 'Background';
  /** The region of the computer that Excel runs on. */
  readonly culture: { value: Culture } = { value: CULTURES.us };
  readonly calculationMode: { value: CalculationMode } = { value: 'Automatic' };
  /** Office.context.document.settings, as saved. */
  readonly documentSettings = new Map<string, string>();
  private readonly open_ = new Set<Session>();
  private tail: Promise<unknown> = Promise.resolve();
  private queued = 0;

  constructor(
    readonly book: Book,
    o: HostOptions = {},
  ) {
    this.requirementSets = o.requirementSets ?? MANIFEST_SETS;
    this.payloadLimit = o.payloadLimit ?? 5 * 1024 * 1024;
    this.functions = new Functions(book, {
      namespace: o.namespace ?? 'KPI',
      json: o.functions ?? { functions: [] },
      emptyCell: o.emptyCell === undefined ? 0 : o.emptyCell,
      payloadLimit: this.payloadLimit,
    });
    book.onChange((change) => {
      for (const session of this.open_) session.changed(change);
    });
    book.calculation.listen((sheets) => {
      for (const session of this.open_) session.calculated(sheets);
    });
  }
  get sessions(): readonly Session[] {
    return [...this.open_];
  }
  open(deliver: (text: string) => void): Session {
    const session = new Session(this, deliver);
    this.open_.add(session);
    return session;
  }
  /** Functions pass to another page that is ready. */
  closed(session: Session): void {
    this.open_.delete(session);
    this.functions.calls.detach(session);
    const heir = this.sessions.findLast((s) => s.functionsReady);
    if (heir) this.functions.calls.attach(heir);
  }

  /** Presses a ribbon button: runs what the add-in gave to Office.actions.associate; ends with event.completed(). */
  async command(name: string): Promise<void> {
    const session = this.sessions.at(-1);
    if (!session) throw new Error('No add-in page is open');
    await session.external.command(name);
  }
  /** Makes the next matching call fail with a code of Excel's. */
  failNext(fault: Fault): Injected {
    return this.faults.add(fault);
  }
  /** Batches done, formulas calculated, functions answered. Streams may still send new values afterwards. */
  async settled(patience = 10_000): Promise<void> {
    const end = Date.now() + patience;
    while (this.queued || !this.book.calculation.idle || !this.functions.calls.idle) {
      if (Date.now() > end) throw new Error(`The workbook did not settle within ${patience} ms`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Batches of all pages run one after the other, as in Excel. */
  queue<T>(f: () => Promise<T>): Promise<T> {
    this.queued++;
    const run = this.tail.then(f).finally(() => this.queued--);
    this.tail = run.catch(() => undefined);
    return run;
  }
}
