import { type Filter, byField } from './arguments/filter';
import { COMMON, withOptions } from './arguments/options';
import { readPairs } from './arguments/pairs';
import {
  type Argument,
  cellIn,
  countArgument,
  dayArgument,
  isOmitted,
  isRange,
  looseCellIn,
  periodArgument,
} from './arguments/scalar';
import { type CellReader, cellText } from './cell';
import type { Connected } from './connected';
import type { Day } from './day';
import { type Failure, isFailure, refuse } from './failure';
import { type Span, readInputs } from './inputs';
import { type Asked, type Kpi, defaultVariant } from './kpi';
import { parsePeriod } from './period';
import * as says from './sentences';
import { setupFromCells } from './setup/read';
import { type Setup, emptySetup, readingRules } from './setup/setup';
import { measuredParameters } from './signature';
import { type KindId, kinds } from './tables/kinds/index';
import { openedTable } from './tables/opened';
import type { Table } from './tables/table';

/** What a host brings to every call. */
export interface Desk {
  readonly cell: CellReader;
  today(): Day;
  /** The workbook's setup and tables, for calls that pass no table. */
  connected(): Connected | Failure;
}

/** A formula's arguments, read and checked; ready to be measured as of any day. */
export interface Request<K extends Asked = Kpi> {
  readonly kpi: K;
  readonly asOf: Day;
  readonly tables: Readonly<Partial<Record<KindId, Table>>>;
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly span: Span;
  readonly choice: Readonly<Record<string, string>>;
  readonly filters: readonly Filter[];
  readonly setup: Setup;
  /** Tables that hold only the rows the filters let through. */
  readonly narrowed?: ReadonlySet<Table>;
}

/** A request whose inputs are still to be filled in: a target left out depends on the filters. */
export interface Reading<K extends Asked = Kpi> {
  readonly asked: Omit<Request<K>, 'inputs'>;
  /** Where the tables are those of the workbook. */
  readonly connected: Connected | null;
  readonly inputs: (filters: readonly Filter[]) => Request['inputs'];
}

const MOST_DAYS = 3660;
const MOST_MONTHS = 120;

/**
 * Reads a measured function's arguments in the order of FUNCTIONS.md. Refuses what it cannot read. Of one connected workbook
 * the same question is the same object, so that what was measured for it is known.
 */
export function readRequest<K extends Asked>(kpi: K, args: readonly Argument[], desk: Desk): Request<K> {
  const { asked: own, connected, inputs } = readArguments(kpi, args, desk);
  const request: Request<K> = { ...own, inputs: inputs(own.filters) };
  if (!connected || request.setup !== connected.setup) return request;
  return theSame(request, connected);
}

const asked = new WeakMap<Connected, Map<Asked, Map<string, Request<Asked>>>>();

function theSame<K extends Asked>(request: Request<K>, connected: Connected): Request<K> {
  let ofKpi = asked.get(connected);
  if (!ofKpi) asked.set(connected, (ofKpi = new Map<Asked, Map<string, Request<Asked>>>()));
  let known = ofKpi.get(request.kpi);
  if (!known) ofKpi.set(request.kpi, (known = new Map<string, Request<Asked>>()));
  const said = JSON.stringify({ ...request, kpi: null, tables: null, setup: null }); // these three are the same objects
  const before = known.get(said);
  if (!before) known.set(said, request);
  return (before ?? request) as Request<K>;
}

export function readArguments<K extends Asked>(kpi: K, args: readonly Argument[], desk: Desk): Reading<K> {
  const parameters = measuredParameters(kpi).slice(0, -1);
  const named = new Map(parameters.map((parameter, i) => [parameter.name, args[i]]));
  const pairs = readPairs(trimmed(args.slice(parameters.length)), desk.cell);
  const known = [...COMMON, ...Object.keys(kpi.options).map((name) => `@${name}`)];
  for (const name of pairs.options.keys()) if (!known.includes(name)) refuse(says.unknownOption(name, known));

  const given = kpi.tables.filter((kind) => !isOmitted(named.get(kind)));
  const connected = given.length === 0 ? desk.connected() : null;
  if (isFailure(connected)) refuse(connected);
  const setup = withOptions(
    connected
      ? connected.setup
      : setupPassed(pairs.options.get('@setup'), desk, 'judge' in kpi ? [kpi as Asked as Kpi] : []),
    pairs.options,
    desk.cell,
  );
  const asOf =
    dayArgument('as_of', named.get('as_of'), desk.cell) ?? (connected ? setup.options.asOf : null) ?? desk.today();
  const tables: Partial<Record<KindId, Table>> = {};
  for (const kind of kpi.tables) {
    const table = connected ? connectedTable(kind, connected, setup) : passedTable(kind, named.get(kind), setup, desk);
    if (table) tables[kind] = table;
  }
  // The first table is what the KPI is about; further ones only refine it, and the KPI says where it cannot do without.
  const [first] = kpi.tables;
  if (first !== undefined && !tables[first]) refuse(connected ? says.notConnected(first) : says.noTable(first));
  const span = readSpan(kpi, named, desk, asOf, setup);
  const choice = readChoice(kpi, pairs.options, desk);
  const filters = pairs.filters;
  if (pairs.odd !== undefined) refuse(says.oddPairs(pairs.odd));
  return {
    asked: { kpi, asOf, tables, span, choice, filters, setup },
    connected,
    inputs: (narrowedBy) =>
      readInputs(kpi, named, desk.cell, {
        span,
        filters: byField(first && tables[first], narrowedBy),
        setup,
        asOf,
      }),
  };
}

/** Trailing omissions are no pairs. */
function trimmed(raws: readonly Argument[]): readonly Argument[] {
  let end = raws.length;
  while (end > 0 && isOmitted(raws[end - 1])) end--;
  return raws.slice(0, end);
}

/** Given the KPI that asks, thresholds of it that contradict its direction are refused as well. */
export function setupPassed(raw: Argument, desk: Desk, kpis: readonly Kpi[] = []): Setup {
  if (raw === undefined) return emptySetup;
  if (!Array.isArray(raw)) refuse(says.setupNotARange(looseCellIn('@setup', raw, desk.cell)));
  return setupFromCells(
    (raw as unknown[][]).map((row) => row.map((value) => desk.cell(value))),
    kpis,
  );
}

function connectedTable(kind: KindId, connected: Connected, setup: Setup): Table | undefined {
  if (!connected.has(kind)) return undefined;
  const table = connected.table(kind);
  return setup === connected.setup ? table : openedTable(kinds[kind], table.source, readingRules(setup, kind));
}

function passedTable(kind: KindId, raw: Argument, setup: Setup, desk: Desk): Table | undefined {
  if (isOmitted(raw)) return undefined;
  if (!isRange(raw)) refuse(says.noTable(kind));
  const source = { name: kind, rows: raw, cell: desk.cell };
  const table = openedTable(kinds[kind], source, readingRules(setup, kind));
  return table.isEmpty ? refuse(says.noRows(kind)) : table;
}

function readSpan(kpi: Asked, named: ReadonlyMap<string, Argument>, desk: Desk, asOf: Day, setup: Setup): Span {
  const rule = kpi.window;
  if (rule === null) return null;
  if ('days' in rule) return { days: countArgument('days', named.get('days'), desk.cell, MOST_DAYS) ?? rule.days };
  if ('months' in rule)
    return { months: countArgument('months', named.get('months'), desk.cell, MOST_MONTHS) ?? rule.months };
  const period = periodArgument(named.get('period'), desk.cell, asOf, setup.options.fiscalStart);
  return { period: period ?? parsePeriod(rule.period, asOf, setup.options.fiscalStart)!, given: period !== undefined };
}

function readChoice(kpi: Asked, options: ReadonlyMap<string, Argument>, desk: Desk): Record<string, string> {
  const choice: Record<string, string> = { variant: defaultVariant(kpi) };
  const pick = (name: string, values: readonly string[]) => {
    if (!options.has(`@${name}`)) return;
    const cell = looseCellIn(`@${name}`, options.get(`@${name}`), desk.cell);
    const value = cellText(cell).toLowerCase();
    choice[name] = values.includes(value) ? value : refuse(says.unknownValue(`@${name}`, cell, values));
  };
  pick('variant', Object.keys(kpi.variants));
  for (const [name, option] of Object.entries(kpi.options)) {
    const raw = options.get(`@${name}`);
    if ('values' in option) {
      choice[name] = option.values[0]!;
      pick(name, option.values);
    } else if ('count' in option) {
      const { least, most, otherwise } = option.count;
      const count = countArgument(`@${name}`, raw, desk.cell, most, least) ?? otherwise;
      choice[name] = count === null ? '' : String(count);
    } else choice[name] = options.has(`@${name}`) ? cellText(cellIn(`@${name}`, raw, desk.cell)) : '';
  }
  return choice;
}
