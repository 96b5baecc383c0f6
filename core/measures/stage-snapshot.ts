import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { readableCode } from '../tables/table';
import { type Window, showWindow } from '../window';
import { closedIn } from './closed';
import { dealsOf } from './deals';
import { eachOpenNow } from './open-now';
import type { StageConversion } from './stage-conversion';
import { orderOfStages, stageLog, stagesKnown } from './stage-history';
import { stageOrder } from './stage-order';

/**
 * Deals now beyond a stage over those now at it or beyond; deals won in the window are beyond. An upper bound as far as
 * deals are lost at the stage: how far a lost deal had come is not in the export, so it is missing on both sides.
 */
export function conversionBySnapshot(scope: Scope, stage: string, window: Window): StageConversion {
  const deals = dealsOf(scope);
  const log = stageLog(scope);
  const seen = stagesKnown(deals, log);
  if (!seen.some((name) => name.toLowerCase() === stage.toLowerCase())) refuse(says.unknownValue('stage', stage, seen));
  const order =
    (log ? orderOfStages(log, seen) : stageOrder(deals, seen)) ?? refuse(says.noStageOrder(deals.table.name, seen));
  const column = deals.table.text('stage');
  const from = order.place(stage)!;
  let [at, beyond] = [0, 0];
  eachOpenNow(scope, false, (row) => {
    const place = order.place(column.texts[readableCode(deals.table, column, row)]!);
    if (place === from) at++;
    else if (place !== undefined && place > from) beyond++;
  });
  const won = closedIn(scope, window).won.length;
  scope.ledger.use(`open deals at "${stage}"`, at);
  scope.ledger.use('open deals beyond it', beyond);
  scope.ledger.use('deals won in the window', won);
  scope.ledger.note('order of stages', `${order.stages.join(', ')} (by ${order.says})`);
  scope.ledger.note(
    'upper bound',
    'how far lost deals had come is not known: they are missing, those lost at this stage too',
  );
  if (at + beyond + won === 0) refuse(says.nothingEntered(stage, showWindow(window)));
  return { advanced: beyond + won, entered: at + beyond + won };
}
