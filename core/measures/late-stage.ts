import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { refuseBadCell } from '../tables/table';
import { dealsOf } from './deals';
import { openStagesSeen, stageOrder } from './stage-order';

/** Whether an open deal is late in the pipeline: at 50 % or more, else in the later half of the stages. undefined where blank. */
export function lateStage(scope: Scope): (row: number) => boolean | undefined {
  const deals = dealsOf(scope);
  const { table } = deals;
  if (table.has('probability')) {
    const column = table.number('probability');
    scope.ledger.note('late stage', `"${column.header}" of 50 % or more`);
    return (row) => {
      const value = column.values[row]!;
      if (Number.isNaN(value)) refuseBadCell(table, column, row);
      return Number.isNaN(value) ? undefined : value >= 0.5;
    };
  }
  const seen = openStagesSeen(deals);
  const order = stageOrder(deals, seen) ?? refuse(says.noStageOrder(table.name, seen));
  const first = order.stages.length / 2;
  scope.ledger.note('late stage', `from "${order.stages[Math.ceil(first)] ?? ''}" on (order by ${order.says})`);
  const column = table.text('stage');
  const late = column.texts.map((stage) => (stage === '' ? undefined : (order.place(stage) ?? -1) >= first));
  return (row) => late[column.codes[row]!];
}
