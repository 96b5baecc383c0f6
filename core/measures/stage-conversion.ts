import type { Day } from '../day';
import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { median } from '../stats/median';
import { type Window, contains, showWindow } from '../window';
import { closedDay } from './closed-day';
import { LOST, NONE, WON, dealsOf } from './deals';
import { neededStageLog, orderOfStages, stagesKnown } from './stage-history';
import type { StageLog } from './stage-log';
import type { StageOrder } from './stage-order';

export interface StageConversion {
  readonly advanced: number;
  readonly entered: number;
}

/**
 * Of the deals that entered a stage in the window, those that later reached a later stage or were won. A deal that skips
 * the stage counts as having entered and passed it. Deals that entered less than one median stage time ago are too young to
 * tell and stay out. Nothing after as_of counts.
 */
export function conversionByHistory(scope: Scope, stage: string, window: Window): StageConversion {
  const deals = dealsOf(scope);
  const log = neededStageLog(scope);
  const steps = stepsFrom(log, stage);
  const keep = scope.keep(deals.table);
  const closedOn = closedDay(deals);
  const cohort: { readonly entered: Day; readonly passed: Day }[] = [];
  const times: number[] = [];
  let [unknown, undated] = [0, 0];
  for (let row = 0; row < deals.table.size; row++) {
    const outcome = deals.outcome[row]!;
    if (outcome === NONE || (keep && !keep[row])) continue;
    const whole = deals.table.rowInWhole(row);
    log.mustBeReadable(whole);
    const closed = outcome === WON || outcome === LOST ? closedOn(row) : 0;
    if (closed === 0 && (outcome === WON || outcome === LOST)) undated++;
    else if (!log.known[whole]) unknown++;
    else {
      const won = outcome === WON && closed <= scope.asOf ? closed : 0;
      const passed = earliest(steps.after, log, whole, scope.asOf, won);
      const own = log.entered(steps.place, whole, scope.asOf);
      const entered = own > 0 && (passed === 0 || own < passed) ? own : passed;
      if (entered === 0) continue;
      const left = passed > 0 ? passed : outcome === LOST && closed <= scope.asOf ? closed : 0;
      if (own > 0 && left >= own) times.push(left - own);
      if (contains(window, entered)) cohort.push({ entered, passed });
    }
  }
  const maturity = times.length > 0 ? median(times) : 0;
  const mature = cohort.filter(({ entered }) => entered <= scope.asOf - maturity);
  scope.ledger.use(`deals that entered "${stage}" in the window`, mature.length);
  scope.ledger.leaveOut(
    `deals that entered it less than ${maturity} days ago, the median stage time`,
    cohort.length - mature.length,
  );
  scope.ledger.leaveOut('deals without a stage history', unknown);
  scope.ledger.leaveOut('closed deals without a close date', undated);
  scope.ledger.note('order of stages', `${steps.order.stages.join(', ')} (by ${steps.order.says})`);
  if (mature.length === 0) refuse(says.nothingEntered(stage, showWindow(window)));
  return { advanced: mature.filter(({ passed }) => passed > 0).length, entered: mature.length };
}

interface Steps {
  /** The stage's own place in the log. */
  readonly place: number;
  readonly after: readonly number[];
  readonly order: StageOrder;
}

function stepsFrom(log: StageLog, stage: string): Steps {
  const { table } = log.deals;
  const seen = stagesKnown(log.deals, log);
  if (!seen.some((name) => name.toLowerCase() === stage.toLowerCase())) refuse(says.unknownValue('stage', stage, seen));
  const place = log.placeOf(stage) ?? refuse(says.unknownValue('stage', stage, log.stages));
  const order = orderOfStages(log, log.stages) ?? refuse(says.noStageOrder(table.name, log.stages));
  const after = log.stages.flatMap((name, i) => (order.place(name)! > order.place(stage)! ? [i] : []));
  return { place, after, order };
}

/** The first day on which the deal was in one of the stages, or won; 0 = not yet. */
function earliest(stages: readonly number[], log: StageLog, row: number, asOf: Day, won: Day): Day {
  let first = won;
  for (const stage of stages) {
    const day = log.entered(stage, row, asOf);
    if (day > 0 && (first === 0 || day < first)) first = day;
  }
  return first;
}
