// What stands behind one add-in page: window._richApiNativeBridge (batches, events, function calls) and window.external.
import type { Change } from './book/changes';
import { Events, type Entry } from './events';
import { External } from './external';
import type { FunctionPort } from './functions/calls';
import type { ResultRow } from './functions/results';
import type { OfficeHost } from './host';
import { Runtime } from './objects/application';
import { Range } from './objects/range';
import { Workbook } from './objects/workbook';
import { HostError, Obj, type RequestBody, type ResponseBody, RichApi, invalidArgument } from './richapi';

/** Messages between page and host (HostBridge in office.js). */
const REQUEST = 1;
const RESPONSE = 2;
const PUSH = 3;
const FUNCTION_MESSAGE = 1;
const INVOKE = 1000;
const CANCEL = 1001;

class AddinService extends Obj {
  notifyActionHandlerReady() {
    return null;
  }
}
/** Office.addin.showAsTaskpane() and hide() */
class AppRuntimeService extends Obj {
  constructor(private readonly host: OfficeHost) {
    super();
  }
  getAppRuntimeState() {
    return this.host.paneState;
  }
  setAppRuntimeState(state: OfficeHost['paneState']) {
    this.host.paneState = state;
    return null;
  }
}
class CustomFunctionsService extends Obj {
  constructor(private readonly answered: (rows: ResultRow[]) => void) {
    super();
  }
  setInvocationArrayResults(rows: ResultRow[]) {
    this.answered(rows);
    return null;
  }
}

export class Session implements FunctionPort {
  external: External;
  readonly bridge: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void };
  private readonly api: RichApi;
  private readonly events: Events;
  private readonly runtime = new Runtime();
  private closed = false;
  private ready = false;

  constructor(
    private readonly host: OfficeHost,
    private readonly deliver: (text: string) => void,
  ) {
    const { book } = host;
    this.events = new Events(book, () => this.api);
    this.external = new External({
      requirementSets: host.requirementSets,
      documentName: book.name,
    });
    this.external.settings = host.documentSettings;
    this.api = new RichApi(
      new Workbook(book, this.runtime, host.calculationMode, host.culture),
      {
        'Microsoft.InternalService.AddinInternalService': new AddinService(),
        'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(host),
        'Microsoft.ExcelServices.CustomFunctions': new CustomFunctionsService((rows) =>
          host.functions.calls.answered(rows),
        ),
      },
      {
        plumbing: (o, name, args) => this.plumbing(o, name, args),
        act: (f) => book.engine.asApi(f),
        beforeRead: (o, members) => this.beforeRead(o, members),
        touch: (verb, location) => host.faults.meet(verb, location),
        moved: (verb, location, value) => host.traffic.moved(verb, location, value, sizeOf(value)),
      },
    );
    this.bridge = { sendMessageToHost: (text) => void host.queue(() => this.receive(text)) };
  }
  /** Whether the add-in's custom functions can be called. */
  get functionsReady(): boolean {
    return this.ready;
  }
  get subscriptions(): number {
    return this.events.count;
  }
  /** The page stays and gets another workbook: what it registered with the former one counts here. */
  takeOver(former: Session): void {
    former.close();
    this.external = former.external;
    this.external.settings = this.host.documentSettings;
    if (former.ready) this.functionsUp();
  }
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.events.clear();
    this.external.close();
    this.host.closed(this);
  }

  // ---- batches ----------------------------------------------------------------------------------------------------
  private async receive(text: string): Promise<void> {
    const m = JSON.parse(text) as { type: number; id: number; message: { body: RequestBody } };
    if (this.closed || m.type !== REQUEST) return;
    const body = await this.answer(m.message.body);
    this.send({ id: m.id, type: RESPONSE, message: { statusCode: 200, headers: {}, body } });
  }
  private async answer(body: RequestBody): Promise<string> {
    const { traffic, faults, payloadLimit } = this.host;
    const requested = JSON.stringify(body).length;
    const ofWorkbook = Object.values(body.ObjectPaths).some(isWorkbook);
    if (ofWorkbook) {
      if (isRelease(body)) traffic.releases++;
      else traffic.batches++;
      traffic.largestRequest = Math.max(traffic.largestRequest, requested);
    }
    if (requested > payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
    try {
      if (ofWorkbook) faults.meet('', 'batch');
    } catch (e) {
      return refusal((e as HostError).code, (e as HostError).message);
    }
    const response = JSON.stringify(await this.api.process(body));
    if (ofWorkbook) traffic.largestResponse = Math.max(traffic.largestResponse, response.length);
    return response.length > payloadLimit ? refusal('ResponsePayloadSizeLimitExceeded') : response;
  }
  private beforeRead(o: Obj, members: string[]): Promise<void> | undefined {
    const { book } = this.host;
    if (!(o instanceof Range) || !members.some((m) => NEEDS_CALCULATION.test(m))) return undefined;
    return book.cells.isCalculated(o.$sheet, o.$cells) ? book.calculation.settled() : undefined;
  }
  private plumbing(o: Obj, name: string, args: unknown[]): { value: unknown } | undefined {
    if (name === '_SetOsfControlContainerReadyForCustomFunctions') {
      this.functionsUp();
      return { value: null };
    }
    if (name === '_ValidateArraySize' && o instanceof Range) {
      if (!o.$hasSize(args[0], args[1])) throw invalidArgument();
      return { value: null };
    }
    if (name === '_GetEnabledFeatures') return { value: [1, 2, 4] };
    if (name === '_GetRangeForEventByReferenceId' || name === '_GetRangeOrNullObjectForEventByReferenceId')
      return { value: this.api.byReference(args[0]) ?? null };
    return this.events.register(o, name) ? { value: null } : undefined;
  }

  private functionsUp(): void {
    this.ready = true;
    this.host.functions.calls.attach(this);
  }

  // ---- to the page ------------------------------------------------------------------------------------------------
  changed(change: Change): void {
    if (!this.runtime.enableEvents) return;
    const entries = this.events.entries(change);
    if (entries.length) setTimeout(() => this.push(entries), 0);
  }
  calculated(sheets: readonly string[]): void {
    if (!this.runtime.enableEvents) return;
    const entries = this.events.calculated(sheets);
    if (entries.length) setTimeout(() => this.push(entries), 0);
  }
  invoke(message: string): void {
    this.push([{ messageCategory: FUNCTION_MESSAGE, messageType: INVOKE, targetId: '', message }]);
  }
  cancel(id: number): void {
    const message = JSON.stringify({ invocationId: id });
    this.push([{ messageCategory: FUNCTION_MESSAGE, messageType: CANCEL, targetId: '', message }]);
  }
  private push(entries: Entry[]): void {
    this.send({ type: PUSH, controlId: '', message: { entries } });
  }
  private send(message: object): void {
    if (!this.closed) this.deliver(JSON.stringify(message));
  }
}

type Path = { ObjectPathType: number } | undefined;
/** The workbook itself, or an object in it that an earlier batch has kept. The other paths start at a service: results of functions, the state of the pane. */
const isWorkbook = (path: Path) => path?.ObjectPathType === 1 || path?.ObjectPathType === 6;
const isRelease = ({ Actions, ObjectPaths }: RequestBody) =>
  Actions.some((a) => a.Name === '_RemoveReference') &&
  Actions.every((a) => a.Name === '_RemoveReference' || ObjectPaths[a.ObjectPathId]?.ObjectPathType === 1);

const NEEDS_CALCULATION = /^(values|text|formulas|valueTypes|\$all|\*)/;
const sizeOf = (value: unknown) => (Array.isArray(value) ? value.length * ((value[0] as unknown[])?.length ?? 0) : 1);

const LIMIT = 'The payload is larger than the limit of Excel on the web: use fewer cells, or several calls.';
function refusal(code: string, message = LIMIT): string {
  const body: ResponseBody = {
    Results: [],
    Error: { Code: code, Message: message, Location: '', HttpStatusCode: 400 },
  };
  return JSON.stringify(body);
}
