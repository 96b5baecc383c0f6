import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { sum } from '../stats/sum';
import { readableCode } from '../tables/table';
import { type Window, contains } from '../window';
import { oneCurrency } from './currency';
import { amountOf } from './deal-amount';
import { LOST, NONE, OPEN, dealsOf, stageMeaning } from './deals';
import { qualifiedRule, unqualified } from './open';
import { stageReached } from './outcomes';
import { createdDay } from './won';

/** Amount of the qualified deals created in the window, those since lost included: what was generated stays generated. */
export function pipelineCreated(scope: Scope, window: Window): number {
  const deals = dealsOf(scope);
  const { table, outcome } = deals;
  const keep = scope.keep(table);
  const created = createdDay(deals);
  const amount = amountOf(deals);
  const early = scope.reconstructed ? null : unqualified(deals, scope);
  const lostAt = scope.reconstructed ? null : stageReached(deals);
  const lostEarly = lostAt?.texts.map((stage) => stage !== '' && stageMeaning(table, stage) === 'unqualified');
  const amounts: number[] = [];
  const rows: number[] = [];
  let [blank, notYet, undated] = [0, 0, 0];
  for (let row = 0; row < table.size; row++) {
    const is = outcome[row]!;
    if (is === NONE || (keep && !keep[row])) continue;
    const day = created(row);
    if (day === 0) undated++;
    if (!contains(window, day)) continue;
    if ((is === OPEN && early?.(row)) || (is === LOST && lostAt && lostEarly![readableCode(table, lostAt, row)])) {
      notYet++;
      continue;
    }
    const value = amount(row);
    if (Number.isNaN(value)) blank++;
    else {
      amounts.push(value);
      rows.push(row);
    }
  }
  if (blank > 0 && rows.length === 0) refuse(says.nothingToAdd('an amount'));
  oneCurrency(scope, deals, rows);
  scope.ledger.use('qualified deals created in the window', rows.length);
  scope.ledger.leaveOut('deals created in the window that did not qualify', notYet);
  scope.ledger.leaveOut('deals created in the window without an amount', blank);
  scope.ledger.leaveOut('deals without a created date', undated);
  scope.ledger.note(
    'qualified',
    `${qualifiedRule(deals)}; dated by creation, since the day of qualification is not known`,
  );
  return sum(amounts);
}
