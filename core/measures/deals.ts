import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import type { FlagColumn } from '../tables/column';
import { type DealField, deals as dealsKind } from '../tables/kinds/deals';
import { isRecord } from '../tables/record';
import { type Table, readableCode, refuseBadCell } from '../tables/table';
import { type StageMeaning, meaningOfStage, meaningOfStatus } from '../tables/words';
import { repeatedRows } from './repeated';

export const OPEN = 0;
export const WON = 1;
export const LOST = 2;
/** No deal: a blank line, a footer, a repeated row. */
export const NONE = 3;
/** Not clear: a stage that may be an end but does not say which, or a cell that cannot be read. Whoever reads this row must refuse. */
export const ASK = 4;

/** The deals of a table with their outcome, worked out once per table. */
export interface Deals {
  readonly table: Table<DealField>;
  /** OPEN, WON, LOST, NONE or ASK. */
  readonly outcome: Uint8Array;
  /** What said so. */
  readonly fields: readonly DealField[];
  /** The same for EXPLAIN. */
  readonly decidedBy: string;
  readonly repeated: number;
  readonly withoutStage: number;
  readonly toAsk: number;
}

const known = new WeakMap<Table, Deals>();

export function dealsOf(scope: Scope): Deals {
  const deals = outcomesIn(scope.table(dealsKind));
  if (deals.toAsk > 0) refuseUnclear(deals, scope.keep(deals.table));
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
  table.expectRepeats('id');
  const source = outcomeSource(table);
  const outcome = new Uint8Array(table.size);
  const record = isRecord(table);
  let [withoutStage, toAsk] = [0, 0];
  for (let row = 0; row < table.size; row++) {
    const decided = (outcome[row] = source.of(row));
    if (decided === ASK) toAsk++;
    else if (decided === NONE && record(row)) withoutStage++;
  }
  const repeats = repeatedRows(table, outcome);
  for (const row of repeats) outcome[row] = NONE;
  const { fields } = source;
  const decidedBy = `column${fields.length > 1 ? 's' : ''} ${fields.map((f) => `"${table.headerOf(f)}"`).join(' and ')}`;
  return { table, outcome, fields, decidedBy, repeated: repeats.length, withoutStage, toAsk };
}

interface OutcomeSource {
  readonly fields: readonly DealField[];
  /** NONE for a row that says nothing. */
  of(row: number): number;
}

const CODE: Record<StageMeaning | 'ask', number> = { open: OPEN, unqualified: OPEN, won: WON, lost: LOST, ask: ASK };

/** A status decides where there is one, the stage elsewhere. */
function outcomeSource(table: Table<DealField>): OutcomeSource {
  if (table.has('is_won') && (table.has('is_closed') || table.has('is_lost'))) return byFlags(table);
  if (table.has('status') && (!table.has('stage') || speaksOfDeals(table)))
    return byWords(table, 'status', (text) => ownMeaning(table, text) ?? meaningOfStatus(text) ?? meaningOfStage(text));
  return byWords(table, 'stage', (text) => stageMeaning(table, text));
}

/**
 * Whether a status says what became of deals: it knows an end; or nothing but what a deal's status may be, in a table whose
 * stages know no end either. "Active" beside "Closed Won" speaks of something else.
 */
function speaksOfDeals(table: Table<DealField>): boolean {
  const meanings = table.text('status').texts.slice(1).map(meaningOfStatus);
  if (meanings.some((is) => is === 'won' || is === 'lost')) return true;
  const ends = (text: string) => text !== '' && ['won', 'lost'].includes(stageMeaning(table, text));
  return meanings.length > 0 && !meanings.includes(undefined) && !table.text('stage').texts.some(ends);
}

function byFlags(table: Table<DealField>): OutcomeSource {
  const won = table.flag('is_won');
  const over: FlagColumn = table.has('is_closed') ? table.flag('is_closed') : table.flag('is_lost');
  return {
    fields: ['is_won', table.has('is_closed') ? 'is_closed' : 'is_lost'],
    of(row) {
      if (won.bad.has(row)) return ASK;
      if (won.values[row] === 1) return WON;
      if (over.bad.has(row)) return ASK;
      if (over.values[row] === 1) return LOST;
      return won.values[row] === -1 && over.values[row] === -1 ? NONE : OPEN;
    },
  };
}

function byWords(
  table: Table<DealField>,
  field: DealField,
  meaning: (text: string) => StageMeaning | 'ask',
): OutcomeSource {
  const column = table.text(field);
  const decided = column.texts.map((text) => (text === '' ? NONE : CODE[meaning(text)]));
  const of = (row: number): number => decided[column.codes[row]!]!;
  return { fields: [field], of: column.bad.size === 0 ? of : (row) => (column.bad.has(row) ? ASK : of(row)) };
}

const ownMeaning = (table: Table<DealField>, text: string): StageMeaning | undefined =>
  table.rules.stages?.[text.toLowerCase()];

/** What a stage means in this table: as the setup or formula says, else by the word lists. */
export function stageMeaning(table: Table<DealField>, stage: string): StageMeaning | 'ask' {
  return ownMeaning(table, stage) ?? meaningOfStage(stage);
}

function refuseUnclear({ table, outcome, fields }: Deals, keep: Uint8Array | null): void {
  const columns = fields.map((field) => table.column(field));
  const stages = new Map<string, number>();
  for (let row = 0; row < table.size; row++) {
    if (outcome[row] !== ASK || (keep && !keep[row])) continue;
    for (const column of columns) {
      refuseBadCell(table, column, row);
      if (column.type !== 'text') continue;
      const stage = column.texts[column.codes[row]!]!;
      stages.set(stage, (stages.get(stage) ?? 0) + 1);
    }
  }
  if (stages.size > 0) refuse(says.unknownStages(table.name, columns[0]!.header, stages));
}

/** Rows flagged as renewals, which say nothing about winning new business. */
export function isRenewal(deals: Deals): ((row: number) => boolean) | null {
  if (!deals.table.has('type')) return null;
  const column = deals.table.text('type');
  const renewal = column.texts.map((text) => /\brenewals?\b/i.test(text));
  if (!renewal.includes(true) && column.bad.size === 0) return null;
  return (row) => renewal[readableCode(deals.table, column, row)]!;
}
