import type { Day } from '../day';
import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import type { DealField } from '../tables/kinds/deals';
import { type Table, readableCode, refuseBadCell } from '../tables/table';
import { crmStages, setupStages } from './stage-order';
import { refuseUnreadable } from './closed';
import { type ClosingOrder, closingOrder, openByDay, placeOf } from './closing-order';
import { type Deals, OPEN, dealsOf, stageMeaning } from './deals';

/**
 * The deals that were open at the end of a day: created by then, and not closed or closed later. With `qualified`, deals
 * still in an unqualified stage today are left out; what has closed since counts as qualified, since a current export keeps
 * no past stages. A reconstructed trend point never asks for it. In the order of the table, those closed since at the end;
 * the array may be one that others look at: nobody changes it.
 */
export function openOn(scope: Scope, day: Day, qualified: boolean): Int32Array {
  const asked = openDeals(scope, qualified);
  const early = qualified && !scope.reconstructed ? earlyStages(asked.deals, scope) : null;
  const open = (early && knownOn(asked, day)) ?? openRows(asked, day, early);
  if (early && asked.keep === null) known.set(asked.order, { ...open, day });
  scope.ledger.leaveOut('open deals not yet qualified', open.notYet);
  return open.rows;
}

interface Open {
  readonly rows: Int32Array;
  readonly notYet: number;
}

/** The qualified deals of a table on the day that was last asked for: several KPIs ask for those of today. */
const known = new WeakMap<ClosingOrder, Open & { readonly day: Day }>();

function knownOn({ order, keep }: OpenDeals, day: Day): Open | null {
  const last = keep === null ? known.get(order) : undefined;
  return last?.day === day ? last : null;
}

function openRows({ deals, keep, created, order }: OpenDeals, day: Day, early: EarlyStages | null): Open {
  const since = created?.values ?? null;
  const wasThere = (row: number): boolean => {
    if (keep !== null && keep[row] === 0) return false;
    if (since === null) return true;
    if (since[row] === 0) refuseBadCell(deals.table, created!, row);
    return since[row]! <= day;
  };
  const later = placeOf(order.closed, order.dayOf, day + 1);
  const all = keep === null && early === null && created?.bad.size === 0 && day >= openByDay(order, created).last;
  if (all && later === order.closed.length) return { rows: order.open, notYet: 0 };
  const rows = new Int32Array(order.open.length + order.closed.length - later);
  let [count, notYet] = [0, 0];
  for (let i = 0; i < order.open.length; i++) {
    const row = order.open[i]!;
    if (!wasThere(row)) continue;
    // counted rather than branched on, as in closing-order
    const isEarly = early === null ? 0 : early.of[early.code(row)]!;
    rows[count] = row;
    count += 1 - isEarly;
    notYet += isEarly;
  }
  for (let place = later; place < order.closed.length; place++)
    if (wasThere(order.closed[place]!)) rows[count++] = order.closed[place]!;
  return { rows: rows.subarray(0, count), notYet };
}

/** How many there were. A trend asks a dozen times: where nothing is to be looked at row by row, the days are counted once. */
export function openCountOn(scope: Scope, day: Day, qualified: boolean): number {
  const { keep, created, order } = openDeals(scope, qualified);
  const plain = keep === null && created !== null && created.bad.size === 0 && (!qualified || scope.reconstructed);
  if (!plain) return openOn(scope, day, qualified).length;
  let count = openByDay(order, created).by(day);
  for (let place = placeOf(order.closed, order.dayOf, day + 1); place < order.closed.length; place++)
    count += Number(created.values[order.closed[place]!]! <= day);
  return count;
}

type OpenDeals = ReturnType<typeof openDeals>;

function openDeals(scope: Scope, qualified: boolean) {
  const deals = dealsOf(scope);
  const { table } = deals;
  const keep = scope.keep(table);
  const order = closingOrder(deals);
  refuseUnreadable(deals, order, keep);
  if (qualified)
    scope.ledger.note(
      'qualified',
      scope.reconstructed ? 'all open deals count at every point of a reconstructed trend' : qualifiedRule(deals),
    );
  return { deals, keep, order, created: table.has('created') ? table.day('created') : null };
}

/** Which open rows are in a stage before qualification; null where the table has no stages, so all count. */
export function unqualified(deals: Deals, scope: Scope): ((row: number) => boolean) | null {
  const early = earlyStages(deals, scope);
  return early && ((row) => early.of[early.code(row)] === 1);
}

interface EarlyStages {
  /** 1 for each stage code that is before qualification. */
  readonly of: Uint8Array;
  readonly code: (row: number) => number;
}

/** null where none is. */
function earlyStages(deals: Deals, scope: Scope): EarlyStages | null {
  const { table } = deals;
  if (!table.has('stage')) return null;
  const column = table.text('stage');
  const from = table.rules.qualifiedFrom;
  const before = from === undefined ? null : stagesBefore(table, from);
  const isEarly = (stage: string): boolean =>
    stage !== '' && (before ? before.has(stage.toLowerCase()) : stageMeaning(table, stage) === 'unqualified');
  const of = Uint8Array.from(column.texts, (stage) => Number(isEarly(stage)));
  if (before) refuseUnordered(deals, scope, from!);
  if (column.bad.size > 0) return { of, code: (row) => readableCode(table, column, row) };
  return of.includes(1) ? { of, code: (row) => column.codes[row]! } : null;
}

/** The stages that come before the named one: as the setup lists them, else as the CRM does. */
function stagesBefore(table: Table<DealField>, from: string): ReadonlySet<string> {
  const order = stagesInOrder(table, from);
  const at = order.indexOf(from.toLowerCase());
  if (at < 0) refuse(says.unknownStageOrder(table.name, from, order));
  return new Set(order.slice(0, at));
}

function stagesInOrder(table: Table<DealField>, from: string): readonly string[] {
  const own = setupStages(table).map((stage) => stage.toLowerCase());
  return own.includes(from.toLowerCase()) ? own : crmStages(table).map((stage) => stage.toLowerCase());
}

function refuseUnordered(deals: Deals, scope: Scope, from: string): void {
  const { table, outcome } = deals;
  const column = table.text('stage');
  const order = new Set(stagesInOrder(table, from));
  const keep = scope.keep(table);
  for (let row = 0; row < table.size; row++) {
    if (outcome[row] !== OPEN || (keep && !keep[row])) continue;
    const stage = column.texts[column.codes[row]!]!;
    if (stage !== '' && !order.has(stage.toLowerCase())) refuse(says.stageWithoutPlace(table.name, stage, from));
  }
}

export function qualifiedRule({ table }: Deals): string {
  if (!table.has('stage')) return 'the table has no stage column: every open deal counts';
  if (table.rules.qualifiedFrom !== undefined) return `open, from stage "${table.rules.qualifiedFrom}" on`;
  const column = table.text('stage');
  const out = column.texts.filter((stage) => stage !== '' && stageMeaning(table, stage) === 'unqualified');
  return out.length === 0
    ? 'open (no stage of this table is before qualification)'
    : `open, and not in stage ${out.map((s) => `"${s}"`).join(', ')}`;
}
