import type { Day } from '../day';
import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { median } from '../stats/median';
import { readableCode, refuseBadCell } from '../tables/table';
import { type Deals, dealsOf } from './deals';
import { openOn } from './open';
import { eachOpenNow } from './open-now';
import { stageLog } from './stage-history';
import { createdDay } from './won';

/** Open deals with their age in days, and how it compares with the median of their stage. */
export interface Ages {
  /** Open deals, those of unknown age included. */
  readonly open: number;
  readonly rows: readonly number[];
  readonly days: readonly number[];
  /** Age over the median age of the stage; 0 where the median is 0. */
  readonly times: readonly number[];
}

/** How long each open deal has been in its stage, or has existed. Deals without the date are left out and counted. */
export function agesOfOpenDeals(scope: Scope, since: 'stage' | 'deal'): Ages {
  const deals = dealsOf(scope);
  const start = since === 'deal' ? createdDay(deals) : stageEnteredDay(scope, deals);
  const rows: number[] = [];
  const days: number[] = [];
  let [undated, later] = [0, 0];
  const open = (since === 'deal' ? eachOpenAt : eachOpenNow)(scope, false, (row) => {
    const day = start(row);
    if (day === 0) undated++;
    else if (day > scope.asOf) later++;
    else {
      rows.push(row);
      days.push(scope.asOf - day);
    }
  });
  scope.ledger.leaveOut(
    `open deals without the day they ${since === 'deal' ? 'were created' : 'entered their stage'}`,
    undated,
  );
  scope.ledger.leaveOut('open deals that entered their stage after as_of', later);
  return { open, rows, days, times: againstMedian(deals, rows, days) };
}

const eachOpenAt: typeof eachOpenNow = (scope, qualified, visit) => {
  const rows = openOn(scope, scope.asOf, qualified);
  rows.forEach((row) => visit(row));
  return rows.length;
};

/** The day a deal entered its present stage: its own column, or the "Date entered …" column of that stage. 0 = not known. */
export function stageEnteredDay(scope: Scope, deals: Deals): (row: number) => Day {
  const { table } = deals;
  const own = table.has('stage_entered') ? table.day('stage_entered') : null;
  const log = own ? null : stageLog(scope);
  if (!own && !log) refuse(says.noStageAge(table.name));
  const stage = table.text('stage');
  const places = log ? stage.texts.map((text) => log.placeOf(text)) : [];
  return (row) => {
    if (own) {
      const day = own.values[row]!;
      if (day === 0) refuseBadCell(table, own, row);
      return day;
    }
    const place = places[stage.codes[row]!];
    log!.mustBeReadable(table.rowInWhole(row));
    return place === undefined ? 0 : log!.entered(place, table.rowInWhole(row));
  };
}

function againstMedian({ table }: Deals, rows: readonly number[], days: readonly number[]): number[] {
  const stage = table.has('stage') ? table.text('stage') : null;
  const byStage = new Map<number, number[]>();
  rows.forEach((row, i) => {
    const code = stage ? readableCode(table, stage, row) : 0;
    const ages = byStage.get(code);
    if (ages) ages.push(days[i]!);
    else byStage.set(code, [days[i]!]);
  });
  const medians = new Map([...byStage].map(([code, ages]) => [code, median(ages)]));
  return rows.map((row, i) => {
    const middle = medians.get(stage?.codes[row] ?? 0)!;
    return middle > 0 ? days[i]! / middle : 0;
  });
}
