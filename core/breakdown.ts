import type { Filter } from './arguments/filter';
import { maskOf } from './arguments/mask';
import { type Result, evaluate } from './evaluate';
import { type Failure, attempt, isFailure, refuse } from './failure';
import { type Bands, type Group, groupsOf } from './groups';
import { verdictOf } from './judgement';
import type { Reading, Request } from './request';
import * as says from './sentences';
import { setupOf } from './setup/kpi-setup';
import { type Judgement, type Status } from './status';
import type { KindId } from './tables/kinds/index';
import type { Table } from './tables/table';
import type { Value } from './answer';

export interface BreakdownRow {
  readonly label: Value;
  readonly result: Result | Failure;
  readonly judgement: Judgement;
}

/**
 * A KPI for each value of a column of its first table, and over all. Each group is measured on its own rows as a filter
 * would leave them; the total is measured too, never averaged. A table's rows are split once, so that many groups cost
 * hardly more than none.
 */
export function breakdown(reading: Reading, name: string, bands: Bands | null): readonly BreakdownRow[] {
  const { asked } = reading;
  const first = asked.tables[asked.kpi.tables[0]!]!;
  const column = columnIn(first, name);
  const split = new Map<KindId, ReadonlyMap<string, Group>>();
  for (const [kind, table] of Object.entries(asked.tables) as [KindId, Table][]) {
    const at = table === first ? column : table.columnNamed(name);
    if (typeof at !== 'number') continue; // whoever reads this table meets the filter and is refused
    const groups = groupsOf(table, at, maskOf(table, asked.filters), bands);
    split.set(kind, new Map(groups.map((group) => [group.key, group])));
  }
  const others = asked.filters.filter((filter) => first.columnNamed(filter.name) !== column);
  const rows = [...split.get(asked.kpi.tables[0]!)!.values()].map(({ key, label }) => {
    const filters: readonly Filter[] = [...others, { name, value: key.startsWith('\u0000') ? '' : label }];
    return measured(label, () => narrowed(reading, filters, key, split));
  });
  return [...rows, measured('Total', () => ({ ...asked, inputs: reading.inputs(asked.filters) }))];
}

function columnIn(table: Table, name: string): number {
  const column = table.columnNamed(name);
  if (column === undefined) refuse(says.unknownFilter(table.name, name, table.headers));
  return column === 'clash' ? refuse(says.clashingFilter(table.name, name)) : column;
}

const NO_ROWS = new Int32Array(0);

function narrowed(
  reading: Reading,
  filters: readonly Filter[],
  key: string,
  split: ReadonlyMap<KindId, ReadonlyMap<string, Group>>,
): Request {
  const { asked } = reading;
  const tables: Partial<Record<KindId, Table>> = {};
  const parts = new Set<Table>();
  for (const [kind, table] of Object.entries(asked.tables) as [KindId, Table][]) {
    const groups = split.get(kind);
    const part = groups ? table.partOf(groups.get(key)?.rows ?? NO_ROWS) : table;
    tables[kind] = part;
    if (groups) parts.add(part);
  }
  return { ...asked, tables, filters, narrowed: parts, inputs: reading.inputs(filters) };
}

function measured(label: Value, ask: () => Request): BreakdownRow {
  const request = attempt(ask);
  if (isFailure(request)) return { label, result: request, judgement: unjudged(request) };
  const result = evaluate(request);
  if (isFailure(result)) return { label, result, judgement: unjudged(result) };
  const { thresholds } = setupOf(request.kpi, request.setup);
  return { label, result, judgement: verdictOf(request, result, thresholds).judgement };
}

function unjudged({ code, message }: Failure): Judgement {
  const status: Status = code === 'target-met' ? 'target met' : 'not available';
  return { status, smallSample: false, because: message };
}
