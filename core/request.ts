import { type Filter } from './arguments/filter';
import { readPairs } from './arguments/pairs';
import {
  type Argument,
  countArgument,
  dayArgument,
  isOmitted,
  looseCellIn,
  numberArgument,
  periodArgument,
  rateArgument,
} from './arguments/scalar';
import { type CellReader, cellText, isBlank } from './cell';
import type { Connected } from './connected';
import type { Day } from './day';
import { type Failure, isFailure, refuse } from './failure';
import { type Kpi, defaultVariant } from './kpi';
import { type Period, parsePeriod } from './period';
import * as says from './sentences';
import { setupFromCells } from './setup/read';
import { type Setup, emptySetup, readingRules } from './setup/setup';
import { targetOf } from './setup/target';
import { measuredParameters } from './signature';
import { type KindId, kinds } from './tables/kinds/index';
import { openTable } from './tables/open';
import type { ReadingRules, Table } from './tables/table';
import type { StageMeaning } from './tables/words';

/** What a host brings to every call. */
export interface Desk {
  readonly cell: CellReader;
  today(): Day;
  /** The workbook's setup and tables, for calls that pass no table. */
  connected(): Connected | Failure;
}

/** A formula's arguments, read and checked; ready to be measured as of any day. */
export interface Request {
  readonly kpi: Kpi;
  readonly asOf: Day;
  readonly tables: Readonly<Partial<Record<KindId, Table>>>;
  readonly inputs: Readonly<Record<string, number>>;
  readonly span:
    | { readonly days: number }
    | { readonly months: number }
    | { readonly period: Period; readonly given: boolean }
    | null;
  readonly choice: Readonly<Record<string, string>>;
  readonly filters: readonly Filter[];
  readonly setup: Setup;
}

const MOST_DAYS = 3660;
const MOST_MONTHS = 120;

/** Options that every measured function takes. */
const COMMON = [
  '@variant',
  '@setup',
  '@minimum_n',
  '@qualified_from',
  '@won',
  '@lost',
  '@open',
  '@dates',
  '@fiscal_start',
] as const;

/** Reads a measured function's arguments in the order of FUNCTIONS.md. Refuses what it cannot read. */
export function readRequest(kpi: Kpi, args: readonly Argument[], desk: Desk): Request {
  const parameters = measuredParameters(kpi).slice(0, -1);
  const named = new Map(parameters.map((parameter, i) => [parameter.name, args[i]]));
  const pairs = readPairs(trimmed(args.slice(parameters.length)), desk.cell);
  const known = [...COMMON, ...Object.keys(kpi.options).map((name) => `@${name}`)];
  for (const name of pairs.options.keys()) if (!known.includes(name)) refuse(says.unknownOption(name, known));

  const given = kpi.tables.filter((kind) => !isOmitted(named.get(kind)));
  const connected = given.length === 0 ? desk.connected() : null;
  if (isFailure(connected)) refuse(connected);
  const setup = withOptions(
    connected ? connected.setup : setupPassed(pairs.options.get('@setup'), desk),
    pairs.options,
    desk,
  );
  const asOf =
    dayArgument('as_of', named.get('as_of'), desk.cell) ?? (connected ? setup.options.asOf : null) ?? desk.today();
  const tables: Partial<Record<KindId, Table>> = {};
  for (const kind of kpi.tables)
    tables[kind] =
      connected && setup === connected.setup
        ? connected.table(kind)
        : tableOf(kind, named.get(kind), connected, setup, desk);
  const span = readSpan(kpi, named, desk, asOf, setup);
  const choice = readChoice(kpi, pairs.options, desk);
  const filters = pairs.filters;
  if (pairs.odd !== undefined) refuse(says.oddPairs(pairs.odd));
  return {
    kpi,
    asOf,
    tables,
    span,
    choice,
    filters,
    setup,
    inputs: readInputs(kpi, named, desk, { span, filters, setup, asOf }),
  };
}

/** Trailing omissions are no pairs. */
function trimmed(raws: readonly Argument[]): readonly Argument[] {
  let end = raws.length;
  while (end > 0 && isOmitted(raws[end - 1])) end--;
  return raws.slice(0, end);
}

function setupPassed(raw: Argument, desk: Desk): Setup {
  if (raw === undefined) return emptySetup;
  if (!Array.isArray(raw))
    refuse(says.unknownValue('@setup', looseCellIn('@setup', raw, desk.cell), ['the range KPI_SETUP']));
  return setupFromCells((raw as unknown[][]).map((row) => row.map((value) => desk.cell(value))));
}

function tableOf(kind: KindId, raw: Argument, connected: Connected | null, setup: Setup, desk: Desk): Table {
  const rules: ReadingRules = readingRules(setup, kind);
  if (connected) {
    const { kind: of, source } = connected.table(kind);
    return openTable(of, source, rules);
  }
  if (!Array.isArray(raw)) refuse(says.noTable(kind));
  const rows = raw as unknown[][];
  const table = openTable<string>(kinds[kind], { name: kind, rows, cell: desk.cell }, rules);
  return table.size === 0 ? refuse(says.noRows(kind)) : table;
}

/** The setup with what the formula's own options say. The same object where they say nothing. */
function withOptions(setup: Setup, options: ReadonlyMap<string, Argument>, desk: Desk): Setup {
  let changed = setup;
  const text = (name: string): string | undefined => {
    if (!options.has(name)) return undefined;
    const cell = looseCellIn(name, options.get(name), desk.cell);
    return isBlank(cell) ? refuse(says.blankArgument(name)) : cellText(cell);
  };
  const put = (more: Partial<Setup['options']>) => (changed = { ...changed, options: { ...changed.options, ...more } });
  const stages: Record<string, StageMeaning> = {};
  for (const meaning of ['won', 'lost', 'open'] as const)
    for (const stage of (text(`@${meaning}`) ?? '').split(','))
      if (stage.trim() !== '') stages[stage.trim().toLowerCase()] = meaning;
  if (Object.keys(stages).length > 0) changed = { ...changed, stages: { ...changed.stages, ...stages } };
  const qualifiedFrom = text('@qualified_from');
  if (qualifiedFrom !== undefined) put({ qualifiedFrom });
  const dates = text('@dates')?.toUpperCase();
  if (dates !== undefined)
    put({
      dates: dates === 'DMY' || dates === 'MDY' ? dates : refuse(says.unknownValue('@dates', dates, ['DMY', 'MDY'])),
    });
  const fiscalStart = countArgument('@fiscal_start', options.get('@fiscal_start'), desk.cell, 12);
  if (fiscalStart !== undefined) put({ fiscalStart });
  const none = countArgument('@minimum_n', options.get('@minimum_n'), desk.cell, 1_000_000);
  if (none !== undefined) put({ sample: { none, small: Math.max(none, changed.options.sample.small) } });
  return changed;
}

function readSpan(
  kpi: Kpi,
  named: ReadonlyMap<string, Argument>,
  desk: Desk,
  asOf: Day,
  setup: Setup,
): Request['span'] {
  const rule = kpi.window;
  if (rule === null) return null;
  if ('days' in rule) return { days: countArgument('days', named.get('days'), desk.cell, MOST_DAYS) ?? rule.days };
  if ('months' in rule)
    return { months: countArgument('months', named.get('months'), desk.cell, MOST_MONTHS) ?? rule.months };
  const period = periodArgument(named.get('period'), desk.cell, asOf, setup.options.fiscalStart);
  return { period: period ?? parsePeriod(rule.period, asOf, setup.options.fiscalStart)!, given: period !== undefined };
}

function readChoice(kpi: Kpi, options: ReadonlyMap<string, Argument>, desk: Desk): Record<string, string> {
  const choice: Record<string, string> = { variant: defaultVariant(kpi) };
  const pick = (name: string, values: readonly string[]) => {
    if (!options.has(`@${name}`)) return;
    const cell = looseCellIn(`@${name}`, options.get(`@${name}`), desk.cell);
    const value = cellText(cell).toLowerCase();
    choice[name] = values.includes(value) ? value : refuse(says.unknownValue(`@${name}`, cell, values));
  };
  pick('variant', Object.keys(kpi.variants));
  for (const [name, { values }] of Object.entries(kpi.options)) {
    choice[name] = values[0]!;
    pick(name, values);
  }
  return choice;
}

interface Around {
  readonly span: Request['span'];
  readonly filters: readonly Filter[];
  readonly setup: Setup;
  readonly asOf: Day;
}

function readInputs(
  kpi: Kpi,
  named: ReadonlyMap<string, Argument>,
  desk: Desk,
  around: Around,
): Record<string, number> {
  const inputs: Record<string, number> = {};
  for (const [name, input] of Object.entries(kpi.inputs)) {
    const read = input.type === 'rate' ? rateArgument : numberArgument;
    const value = read(name, named.get(name), desk.cell);
    if (value !== undefined) {
      if (input.type !== 'rate' && value <= 0) refuse(says.outsideRange(name, value, 'above 0'));
      inputs[name] = value;
    } else if (input.otherwise === 'target') inputs[name] = targetFor(around);
    else if (!input.optional) refuse(says.missingArgument(name, input.says));
  }
  return inputs;
}

/** The setup's target of the period; an Owner filter takes that owner's, any other filter has none. */
function targetFor({ span, filters, setup, asOf }: Around): number {
  if (!span || !('period' in span)) refuse(says.noTarget('this KPI'));
  if (!span.period.window) refuse(says.allNeedsTarget());
  const other = filters.find((filter) => filter.name.trim().toLowerCase() !== 'owner');
  if (other) refuse(says.filteredTarget(other.name));
  const owner = filters.length === 1 ? cellText(filters[0]!.value) : '';
  return (
    targetOf(setup, span.period, owner, asOf) ??
    refuse(says.noTarget(owner === '' ? span.period.label : `${owner} in ${span.period.label}`))
  );
}
