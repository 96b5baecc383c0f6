// Serves the batches that office.js sends ("ProcessQuery": object paths and actions) over plain host classes. Knows no Excel.
// A host class offers a member by having it, spelled as in the public API; anything else answers HostGap with its name.

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}
export const itemNotFound = () => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);
export const itemAlreadyExists = () =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
export const accessDenied = () => new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);

/** Not an error of Excel's: this host lacks a member. Loud on purpose. */
export class HostGap extends HostError {
  constructor(what: string) {
    super('HostGap', `The Office host of the tests does not implement ${what}.`, 501);
  }
}

/** Something an object path can lead to. Members starting with `$` are the host's own and never reachable from outside. */
export abstract class Obj {
  /** What office.js finds the object by later; undefined where the path alone does. */
  get $id(): { Id: string } | { _Id: string } | undefined {
    return undefined;
  }
  /** Ranges: office.js pins them and speaks of them by reference afterwards. */
  get $keepable(): boolean {
    return false;
  }
  /** Whether a collection's getItem(key) means this object. */
  $is(_key: unknown): boolean {
    return false;
  }
}

export abstract class Coll<T extends Obj = Obj> extends Obj {
  abstract get $items(): T[];
  $find(key: unknown): T | undefined {
    return this.$items.find((item) => item.$is(key));
  }
  getItem(key: unknown): T {
    const item = this.$find(key);
    if (!item) throw itemNotFound();
    return item;
  }
  getItemOrNullObject(key: unknown): T | null {
    return this.$find(key) ?? null;
  }
  getItemAt(index: number): T {
    const item = this.$items[index];
    if (!item) throw itemNotFound();
    return item;
  }
  getCount(): number {
    return this.$items.length;
  }
  get count(): number {
    return this.$items.length;
  }
}

type Arguments = { Arguments?: unknown[] | null; ReferencedObjectPathIds?: unknown[] | null };
type ObjectPath = {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: Arguments;
};
type Query = { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
export type Action = {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: Query;
  ObjectState?: Record<string, unknown>;
};
export type RequestBody = { Actions: Action[]; ObjectPaths: Record<string, ObjectPath> };
export type ResponseError = {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex?: number;
  HttpStatusCode?: number;
};
export type ResponseBody = { Results: { ActionId: number; Value: unknown }[]; Error?: ResponseError };

/** Numbers of the protocol, as office.js sends them. */
const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, load: 2, method: 3, set: 4, trace: 5, retrieve: 7, update: 9 } as const;

/** The few members that travel under another name than the public one. */
const WIRE_NAMES: Record<string, string> = { 'Worksheet.gridlines': 'showGridlines' };

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const member = (o: Obj, wireName: string) => WIRE_NAMES[`${o.constructor.name}.${lower(wireName)}`] ?? lower(wireName);
const where = (o: Obj, wireName: string) => `${o.constructor.name}.${member(o, wireName)}`;

const tables = new Map<object, Map<string, PropertyDescriptor>>();
function membersOf(o: Obj): Map<string, PropertyDescriptor> {
  const own = Object.getPrototypeOf(o) as object;
  let found = tables.get(own);
  if (!found) {
    tables.set(own, (found = new Map()));
    for (let p = own; p && p !== Object.prototype; p = Object.getPrototypeOf(p) as object)
      for (const [name, d] of Object.entries(Object.getOwnPropertyDescriptors(p)))
        if (name !== 'constructor' && !name.startsWith('$') && !found.has(name)) found.set(name, d);
  }
  return found;
}

/** What the host wants to see or stop; every hook may throw a HostError, which office.js then reports. */
export type Hooks = {
  /** Underscore methods (_Register…Event, …). */
  plumbing(o: Obj, name: string, args: unknown[]): { value: unknown } | undefined;
  /** Before values are read: may wait for the calculation. */
  beforeRead(o: Obj, members: string[]): Promise<void> | undefined;
  /** Runs a member that may change the workbook. */
  act<T>(f: () => T): T;
  /** `get Range.values`, `set Range.values`, `call Worksheet.delete`, before it happens. */
  touch(verb: 'get' | 'set' | 'call', location: string): void;
  /** A property that went out (`get`) or came in (`set`). */
  moved(verb: 'get' | 'set', location: string, value: unknown): void;
};

export class RichApi {
  private readonly references = new Map<string, Obj>();
  private nextReference = 1;

  constructor(
    private readonly root: Obj,
    private readonly services: Record<string, Obj>,
    private readonly hooks: Hooks,
  ) {}

  pin(o: Obj): string {
    const known = this.referenceOf(o);
    if (known) return known;
    const id = `ref-${this.nextReference++}`;
    this.references.set(id, o);
    return id;
  }
  byReference(id: unknown): Obj | undefined {
    return this.references.get(String(id));
  }
  private referenceOf(o: Obj): string | undefined {
    for (const [id, x] of this.references) if (x === o) return id;
    return undefined;
  }

  /** Runs the actions in order; the first failure ends the batch, what was done before it stays, as in Excel. */
  async process(body: RequestBody): Promise<ResponseBody> {
    const results: ResponseBody['Results'] = [];
    const batch = new Batch(this, body);
    for (const [index, action] of body.Actions.entries()) {
      try {
        const target = action.ActionType === ACTION.trace ? null : await batch.resolve(action.ObjectPathId);
        results.push({ ActionId: action.Id, Value: await this.act(action, target, batch) });
      } catch (e) {
        const failure =
          e instanceof HostError
            ? e
            : new HostError('GeneralException', `The host crashed: ${(e as Error).stack}`, 500);
        return {
          Results: results,
          Error: {
            Code: failure.code,
            Message: failure.message,
            Location: batch.location,
            ActionIndex: index,
            HttpStatusCode: failure.status,
          },
        };
      }
    }
    return { Results: results };
  }

  async step(path: ObjectPath, parent: Obj | null, batch: Batch): Promise<Obj | null> {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.root;
      case PATH.service: {
        const service = this.services[path.Name];
        if (!service) throw new HostGap(`the service ${path.Name}`);
        return service;
      }
      case PATH.reference: {
        const o = this.references.get(path.Name);
        if (!o) throw new HostError('InvalidObjectPath', `The reference ${path.Name} was released.`);
        return o;
      }
      case PATH.nothing:
        return null;
    }
    if (!parent) return null; // a child of a null object is a null object
    const name = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    batch.at(parent, name);
    if (path.ObjectPathType === PATH.property) return this.get(parent, name) as Obj | null;
    return (await this.call(parent, name, await batch.args(path.ArgumentInfo))) as Obj | null;
  }

  private async act(action: Action, o: Obj | null, batch: Batch): Promise<unknown> {
    if (action.ActionType === ACTION.trace || o === null) return null;
    if (action.Name) batch.at(o, action.Name);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(o);
      case ACTION.load:
        return this.query(o, action.QueryInfo ?? {}, upper, batch);
      case ACTION.retrieve:
        return this.query(o, action.QueryInfo ?? {}, lower, batch);
      case ACTION.method:
        return (await this.call(o, action.Name, await batch.args(action.ArgumentInfo))) ?? null;
      case ACTION.set:
        this.set(o, action.Name, (await batch.args(action.ArgumentInfo))[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(o, name, value);
        return null;
      default:
        throw new HostGap(`action type ${action.ActionType}`);
    }
  }

  private identity(o: Obj): Record<string, unknown> {
    const reference = this.referenceOf(o);
    return { ...o.$id, ...(reference && { _ReferenceId: reference }) };
  }

  private get(o: Obj, name: string): unknown {
    const getter = membersOf(o).get(member(o, name))?.get;
    if (!getter) throw new HostGap(where(o, name));
    return this.read(o, name, getter);
  }
  private read(o: Obj, name: string, getter: () => unknown): unknown {
    this.hooks.touch('get', where(o, name));
    const value = getter.call(o);
    this.hooks.moved('get', where(o, name), value);
    return value;
  }
  private set(o: Obj, name: string, value: unknown): void {
    const setter = membersOf(o).get(member(o, name))?.set;
    if (!setter) throw new HostGap(`setting ${where(o, name)}`);
    this.hooks.touch('set', where(o, name));
    this.hooks.act(() => setter.call(o, value));
    this.hooks.moved('set', where(o, name), value);
  }
  private call(o: Obj, name: string, args: unknown[]): unknown {
    if (name.startsWith('_')) return this.housekeep(o, name, args);
    const method: unknown = membersOf(o).get(member(o, name))?.value;
    if (typeof method !== 'function') throw new HostGap(`${where(o, name)}()`);
    this.hooks.touch('call', where(o, name));
    return this.hooks.act(() => method.apply(o, args) as unknown);
  }
  private housekeep(o: Obj, name: string, args: unknown[]): unknown {
    if (name === '_KeepReference') {
      if (o.$keepable) this.pin(o);
      return null;
    }
    if (name === '_RemoveReference') {
      this.references.delete(String(args[0]));
      return null;
    }
    if (name === '_RemoveAllReferences') {
      this.references.clear();
      return null;
    }
    const handled = this.hooks.plumbing(o, name, args);
    if (!handled) throw new HostGap(where(o, name));
    return handled.value;
  }

  private async query(o: Obj, q: Query, spell: (name: string) => string, batch: Batch): Promise<unknown> {
    const paths = [...(q.Select ?? []), ...(q.Expand ?? [])];
    await this.hooks.beforeRead(o, paths);
    return this.project(o, paths, spell, batch, q);
  }
  private project(o: Obj, paths: string[], spell: (name: string) => string, batch: Batch, q: Query = {}): unknown {
    if (o instanceof Coll) {
      const from = q.Skip ?? 0;
      const items = o.$items.slice(from, q.Top === undefined ? undefined : from + q.Top);
      const out: Record<string, unknown> = {
        [spell === upper ? '_Items' : 'items']: items.map((item) => this.project(item, paths, spell, batch)),
      };
      if (paths.some((p) => lower(p) === 'count')) out[spell('count')] = o.count;
      return out;
    }
    const out = this.identity(o);
    const wanted = new Map<string, string[]>();
    let all = paths.length === 0;
    for (const path of paths) {
      const [head = '', ...rest] = path.split(/[/.]/);
      if (head === '*' || head === '$all' || head === '') {
        all = true;
        continue;
      }
      const below = wanted.get(head) ?? [];
      if (rest.length) below.push(rest.join('/'));
      wanted.set(head, below);
    }
    if (all)
      for (const [name, d] of membersOf(o))
        if (d.get && !wanted.has(name)) {
          const value = this.read(o, name, d.get);
          if (!(value instanceof Obj)) out[spell(name)] = value;
        }
    for (const [name, below] of wanted) {
      batch.at(o, name);
      const value = this.get(o, name);
      out[spell(name)] = value instanceof Obj ? this.project(value, below, spell, batch) : value;
    }
    return out;
  }
}

/** The object paths of one batch, resolved when first needed. */
class Batch {
  location = '';
  private readonly found = new Map<number, Obj | null>();

  constructor(
    private readonly api: RichApi,
    private readonly body: RequestBody,
  ) {}

  at(o: Obj, name: string): void {
    this.location = where(o, name);
  }
  async resolve(id: number): Promise<Obj | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const parent = path.ParentObjectPathId === undefined ? null : await this.resolve(path.ParentObjectPathId);
    const o = (await this.api.step(path, parent, this)) ?? null;
    this.found.set(id, o);
    return o;
  }
  async args(info?: Arguments): Promise<unknown[]> {
    const out: unknown[] = [];
    for (const [i, value] of (info?.Arguments ?? []).entries())
      out.push(await this.argument(value, info?.ReferencedObjectPathIds?.[i]));
    return out;
  }
  /** Where an argument is an object, its place holds the number of its path. */
  private async argument(value: unknown, path: unknown): Promise<unknown> {
    if (Array.isArray(path) && Array.isArray(value)) return Promise.all(value.map((v, i) => this.argument(v, path[i])));
    if (path) return this.resolve(value as number);
    if (value && typeof value === 'object' && '_ObjectPathId' in value)
      return this.resolve(value._ObjectPathId as number);
    return value;
  }
}
