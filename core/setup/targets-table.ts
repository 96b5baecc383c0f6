import { type Failure, attempt, isFailure, refuse } from '../failure';
import * as says from '../sentences';
import { type TargetField, targets as kind } from '../tables/kinds/targets';
import { type Table, readableCode, refuseBadCell } from '../tables/table';
import type { Setup, Target } from './setup';
import { targetProblem } from './target-problem';

/**
 * The setup with the targets of a connected table beside its own. A table that cannot be read stops only who needs a target
 * that the setup does not have.
 */
export function withTargetsTable(setup: Setup, open: () => Table): Setup {
  const read = attempt((): readonly Target[] | Failure => {
    const table = open() as Table<TargetField>;
    return table.kind.id === kind.id ? targetsIn(table, setup.options.fiscalStart) : [];
  });
  return isFailure(read) ? { ...setup, targetsFault: read } : { ...setup, targets: [...setup.targets, ...read] };
}

function targetsIn(table: Table<TargetField>, fiscalStart: number): readonly Target[] {
  const period = table.text('period');
  const amount = table.number('amount');
  const owner = table.has('owner') ? table.text('owner') : null;
  const targets: (Target & { readonly row: number })[] = [];
  for (let row = 0; row < table.size; row++) {
    const written = period.texts[readableCode(table, period, row)]!;
    if (Number.isNaN(amount.values[row]!)) refuseBadCell(table, amount, row);
    if (written === '' || Number.isNaN(amount.values[row]!)) continue; // no target yet
    const target = {
      period: written,
      owner: owner ? owner.texts[readableCode(table, owner, row)]! : '',
      amount: amount.values[row]!,
      from: `table ${table.name}, row ${table.rowNumber(row)}`,
      row,
    };
    const problem = targetProblem(target, targets, fiscalStart);
    if (problem) refuse(says.badTarget(table.name, table.rowNumber(row), problem.says));
    targets.push(target);
  }
  return targets;
}
