import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { readableCode } from '../tables/table';
import { closedDay } from './closed-day';
import { LOST, WON, dealsOf, outcomesIn } from './deals';
import { stageReached } from './outcomes';
import { orderOfStages, stageLog, stagesKnown } from './stage-history';
import { type StageOrder, openStagesSeen, stageOrder } from './stage-order';

/** Closed deals that must have reached a stage before their share of wins is its probability. */
const LEAST = 30;

/**
 * The share of wins among the closed deals that had reached a stage. Measured on the whole table, filters or not: a stage's
 * probability is the company's, and a filter by stage would leave nothing closed. Refuses stages that too few had reached.
 */
export function winsByStage(scope: Scope): (stage: string) => number {
  const deals = outcomesIn(dealsOf(scope).table.whole);
  const known = furthestStages(scope);
  const { order } = known;
  const closedOn = closedDay(deals);
  const lostAt = new Float64Array(order.stages.length);
  let [won, unknown] = [0, 0];
  for (let row = 0; row < deals.table.size; row++) {
    const outcome = deals.outcome[row]!;
    if ((outcome !== WON && outcome !== LOST) || closedOn(row) > scope.asOf) continue;
    const place = known.furthest(row, outcome === WON);
    if (place === undefined) unknown++;
    else if (outcome === WON) won++;
    else lostAt[place]!++;
  }
  const closed = order.stages.map((_, place) => won + lostAt.slice(place).reduce((a, b) => a + b, 0));
  scope.ledger.leaveOut('closed deals whose furthest stage is not known', unknown);
  scope.ledger.note(
    'probabilities',
    `wins among closed deals that had reached the stage, all filters aside: ${order.stages
      .map((stage, i) => `${stage} ${won} of ${closed[i]}`)
      .join(', ')} (order by ${order.says})`,
  );
  return (stage) => {
    const place = order.place(stage) ?? refuse(says.unknownStageOrder(deals.table.name, stage, order.stages));
    const reached = closed[place]!;
    return reached < LEAST ? refuse(says.fewClosedAtStage(stage, reached, LEAST)) : won / reached;
  };
}

interface Furthest {
  readonly order: StageOrder;
  /** The place of the furthest stage a closed deal had reached; undefined where that is not known. */
  furthest(row: number, won: boolean): number | undefined;
}

/** From the stage history; else from a column that keeps the stage a deal was lost at. */
function furthestStages(scope: Scope): Furthest {
  const log = stageLog(scope);
  const deals = outcomesIn(dealsOf(scope).table.whole);
  const seen = openStagesSeen(deals);
  if (log) {
    const stages = stagesKnown(deals, log);
    const order = orderOfStages(log, stages) ?? refuse(says.noStageOrder(deals.table.name, stages));
    const places = log.stages.map((stage) => order.place(stage)!);
    return {
      order,
      furthest(row) {
        if (!log.known[row]) return undefined;
        log.mustBeReadable(row);
        let most = 0;
        places.forEach((place, i) => {
          if (place > most && log.entered(i, row, scope.asOf) > 0) most = place;
        });
        return most;
      },
    };
  }
  const reached = stageReached(deals) ?? refuse(says.noStageHistory());
  const order = stageOrder(deals, seen) ?? refuse(says.noStageOrder(deals.table.name, seen));
  const places = reached.texts.map((stage) => order.place(stage));
  scope.ledger.note('stage history', `column "${reached.header}": the stage a deal was lost at`);
  return { order, furthest: (row, won) => (won ? 0 : places[readableCode(deals.table, reached, row)]) };
}
