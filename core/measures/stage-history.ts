import { refuse } from '../failure';
import type { Scope } from '../scope';
import { noStageHistory } from '../sentences';
import { stageHistory } from '../tables/kinds/stage-history';
import { type Table, refuseBadCell } from '../tables/table';
import { type Deals, OPEN, dealsOf, outcomesIn } from './deals';
import type { StageLog } from './stage-log';
import { logFromColumns, stageColumns } from './stage-log-from-columns';
import { logFromHistory } from './stage-log-from-history';
import { type StageOrder, openStagesSeen, stageOrder } from './stage-order';

const known = new WeakMap<Table, { readonly history: Table | null; readonly log: StageLog }>();

/** What is known of past stages: from the history table, or from "Date entered …" columns. null where there is neither. */
export function stageLog(scope: Scope): StageLog | null {
  const whole = dealsOf(scope).table.whole;
  const passed = scope.has(stageHistory) ? scope.table(stageHistory) : null;
  if (passed) scope.keep(passed); // a filter that the history has no column for is refused
  if (!passed && stageColumns(whole).length === 0) return null;
  const history = passed?.whole ?? null;
  let log = known.get(whole);
  if (log?.history !== history) log = undefined;
  if (!log) {
    const deals = outcomesIn(whole);
    log = { history, log: history ? logFromHistory(deals, history) : logFromColumns(deals) };
    addPresentStages(deals, log.log);
    known.set(whole, log);
  }
  scope.ledger.note('stage history', log.log.says);
  scope.ledger.leaveOut('stage changes of deals that are not in the table', log.log.strangers);
  return log.log;
}

export const neededStageLog = (scope: Scope): StageLog => stageLog(scope) ?? refuse(noStageHistory());

/** A deal that never changed its stage has no history: it entered the stage it is in when it was created. */
function addPresentStages({ table, outcome }: Deals, log: StageLog): void {
  if (!table.has('stage')) return;
  const stage = table.text('stage');
  const since = table.has('stage_entered') ? table.day('stage_entered') : null;
  const created = table.has('created') ? table.day('created') : null;
  for (let row = 0; row < table.size; row++) {
    if (outcome[row] !== OPEN) continue;
    for (const column of [stage, since])
      if (column?.bad.has(row)) log.addUnreadable(row, () => refuseBadCell(table, column, row));
    if (stage.codes[row] === 0) continue;
    const text = stage.texts[stage.codes[row]!]!;
    const place = log.placeOf(text);
    if (place !== undefined && log.entered(place, row) > 0) continue;
    const day = since?.values[row] || (log.known[row] ? 0 : (created?.values[row] ?? 0));
    if (day > 0) log.add(row, text, day);
  }
}

/** The open stages that deals are in or have been in. */
export function stagesKnown(deals: Deals, log: StageLog | null): readonly string[] {
  const entered = log?.stages ?? [];
  const known = new Set(entered.map((stage) => stage.toLowerCase()));
  return [...entered, ...openStagesSeen(deals).filter((stage) => !known.has(stage.toLowerCase()))];
}

/** The order of the open stages, learned from the log where nobody states it. */
export function orderOfStages(log: StageLog, stages: readonly string[]): StageOrder | null {
  return stageOrder(log.deals, stages, (seen) => orderEntered(log, seen));
}

/** Stages by how many others most deals enter after them; null where that leaves two in one place. */
function orderEntered(log: StageLog, stages: readonly string[]): readonly string[] | null {
  const places = stages.map((stage) => log.placeOf(stage));
  if (places.includes(undefined)) return null;
  const count = stages.length;
  const earlier = new Int32Array(count * count);
  for (let row = 0; row < log.deals.table.size; row++) {
    if (!log.known[row]) continue;
    for (let a = 0; a < count; a++) {
      const first = log.entered(places[a]!, row);
      if (first === 0) continue;
      for (let b = 0; b < count; b++) if (first < log.entered(places[b]!, row)) earlier[a * count + b]!++;
    }
  }
  const after = stages.map((_, a) => {
    let wins = 0;
    for (let b = 0; b < count; b++) if (earlier[a * count + b]! > earlier[b * count + a]!) wins++;
    return wins;
  });
  if (new Set(after).size < count) return null;
  return stages
    .map((stage, i) => ({ stage, after: after[i]! }))
    .sort((a, b) => b.after - a.after)
    .map(({ stage }) => stage);
}
