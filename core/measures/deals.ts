import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import type { DayColumn, FlagColumn, NumberColumn, TextColumn } from '../tables/column';
import { type DealField, deals as dealsKind } from '../tables/kinds/deals';
import { isRecord } from '../tables/record';
import { type Table, refuseBadCell } from '../tables/table';
import { type StageMeaning, meaningOfStage, meaningOfStatus } from '../tables/words';
import { repeatedRows } from './repeated';

export const OPEN = 0;
export const WON = 1;
export const LOST = 2;
/** No deal: a blank line, a footer, a repeated row. */
export const NONE = 3;
/** The stage may be an end but does not say which: whoever reads this row must refuse. */
const ASK = 4;

/** The deals of a table with their outcome, worked out once per table. */
export interface Deals {
  readonly table: Table<DealField>;
  /** OPEN, WON, LOST, NONE or a stage to ask for. */
  readonly outcome: Uint8Array;
  /** What said so: for EXPLAIN. */
  readonly decidedBy: string;
  readonly repeated: number;
  readonly withoutStage: number;
  readonly toAsk: ReadonlyMap<string, number>;
}

const known = new WeakMap<Table, Deals>();

export function dealsOf(scope: Scope): Deals {
  const deals = outcomesIn(scope.table(dealsKind));
  if (deals.toAsk.size > 0) refuseUnknownStages(deals, scope.keep(deals.table));
  scope.ledger.leaveOut('rows that repeat an earlier row', deals.repeated);
  scope.ledger.leaveOut('rows without a stage or status', deals.withoutStage);
  scope.ledger.note('won and lost', deals.decidedBy);
  return deals;
}

/** The same without asking what unclear stages mean: for what is read over the whole table, filters or not. */
export function outcomesIn(table: Table<DealField>): Deals {
  let deals = known.get(table);
  if (!deals) known.set(table, (deals = table.part ? partOf(table, table.part) : decideOutcomes(table)));
  return deals;
}

/** The outcomes of some rows are those they have in the whole table: what repeats an earlier row there repeats it here. */
function partOf(table: Table<DealField>, { of, rows }: NonNullable<Table<DealField>['part']>): Deals {
  const whole = outcomesIn(of);
  const outcome = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) outcome[i] = whole.outcome[rows[i]!]!;
  return { ...whole, table, outcome, repeated: 0, withoutStage: 0 };
}

function decideOutcomes(table: Table<DealField>): Deals {
  const source = outcomeSource(table);
  const outcome = new Uint8Array(table.size);
  const toAsk = new Map<string, number>();
  const record = isRecord(table);
  let withoutStage = 0;
  for (let row = 0; row < table.size; row++) {
    const decided = source.of(row);
    if (decided === undefined) {
      outcome[row] = NONE;
      if (record(row)) withoutStage++;
    } else if (typeof decided === 'string') {
      outcome[row] = ASK;
      toAsk.set(decided, (toAsk.get(decided) ?? 0) + 1);
    } else outcome[row] = decided;
  }
  const repeats = repeatedRows(table, outcome);
  for (const row of repeats) outcome[row] = NONE;
  return { table, outcome, decidedBy: source.says, repeated: repeats.length, withoutStage, toAsk };
}

interface OutcomeSource {
  readonly says: string;
  /** OPEN, WON or LOST; the stage's name where it must be asked for; undefined for a row without any. */
  of(row: number): typeof OPEN | typeof WON | typeof LOST | string | undefined;
}

const CODE: Record<StageMeaning, typeof OPEN | typeof WON | typeof LOST> = {
  open: OPEN,
  unqualified: OPEN,
  won: WON,
  lost: LOST,
};

/** A status decides where there is one, the stage elsewhere. */
function outcomeSource(table: Table<DealField>): OutcomeSource {
  if (table.has('is_won') && (table.has('is_closed') || table.has('is_lost'))) return byFlags(table);
  if (table.has('status')) {
    const column = table.text('status');
    if (column.texts.length > 1 && column.texts.slice(1).every((text) => meaningOfStatus(text) !== undefined))
      return byWords(table, column, (text) => CODE[meaningOfStatus(text)!]);
    if (!table.has('stage')) return byStage(table, column);
  }
  return byStage(table, table.text('stage'));
}

function byFlags(table: Table<DealField>): OutcomeSource {
  const won = table.flag('is_won');
  const over: FlagColumn = table.has('is_closed') ? table.flag('is_closed') : table.flag('is_lost');
  return {
    says: `columns "${won.header}" and "${over.header}"`,
    of(row) {
      if (won.values[row] === -1 && over.values[row] === -1) {
        refuseBadCell(table, won, row);
        refuseBadCell(table, over, row);
        return undefined;
      }
      return won.values[row] === 1 ? WON : over.values[row] === 1 ? LOST : OPEN;
    },
  };
}

const byStage = (table: Table<DealField>, column: TextColumn): OutcomeSource =>
  byWords(table, column, (text) => {
    const meaning = stageMeaning(table, text);
    return meaning === 'ask' ? text : CODE[meaning];
  });

function byWords(
  table: Table<DealField>,
  column: TextColumn,
  decide: (text: string) => number | string,
): OutcomeSource {
  const decided = column.texts.map((text) => (text === '' ? undefined : decide(text)));
  return {
    says: `column "${column.header}"`,
    of(row) {
      if (column.codes[row] === 0) refuseBadCell(table, column, row);
      return decided[column.codes[row]!] as ReturnType<OutcomeSource['of']>;
    },
  };
}

/** What a stage means in this table: as the setup or formula says, else by the word lists. */
export function stageMeaning(table: Table<DealField>, stage: string): StageMeaning | 'ask' {
  return table.rules.stages?.[stage.toLowerCase()] ?? meaningOfStage(stage);
}

function refuseUnknownStages(deals: Deals, keep: Uint8Array | null): void {
  const stages = new Map<string, number>();
  const column = deals.table.text(deals.table.has('stage') ? 'stage' : 'status');
  for (let row = 0; row < deals.table.size; row++)
    if (deals.outcome[row] === ASK && (!keep || keep[row])) {
      const stage = column.texts[column.codes[row]!]!;
      stages.set(stage, (stages.get(stage) ?? 0) + 1);
    }
  if (stages.size > 0) refuse(says.unknownStages(deals.table.name, column.header, stages));
}

/** The day a closed deal was closed on: the actual date where the export has one, else the close date. 0 = none. */
export function closedDay(deals: Deals): (row: number) => number {
  const { table } = deals;
  const actual: DayColumn | null = table.has('closed_on') ? table.day('closed_on') : null;
  let close: DayColumn | null = table.has('close_date') ? table.day('close_date') : null;
  return (row) => {
    const day = actual?.values[row] ?? 0;
    if (day > 0) return day;
    if (actual) refuseBadCell(table, actual, row);
    else close ??= table.day('close_date'); // missing only where a closed deal asks for it
    const other = close?.values[row] ?? 0;
    if (other === 0 && close) refuseBadCell(table, close, row);
    return other;
  };
}

/** Rows flagged as renewals, which say nothing about winning new business. */
export function isRenewal(deals: Deals): ((row: number) => boolean) | null {
  if (!deals.table.has('type')) return null;
  const column = deals.table.text('type');
  const renewal = column.texts.map((text) => /\brenewals?\b/i.test(text));
  return renewal.includes(true) ? (row) => renewal[column.codes[row]!]! : null;
}

/** An amount that a KPI adds up: refuses text and errors; NaN where blank. */
export function amountOf(deals: Deals): (row: number) => number {
  const column: NumberColumn = deals.table.number('amount');
  return (row) => {
    const value = column.values[row]!;
    if (Number.isNaN(value)) refuseBadCell(deals.table, column, row);
    return value;
  };
}
