import { refuse } from '../failure';
import type { Scope } from '../scope';
import { needsHistory } from '../sentences';
import { sum } from '../stats/sum';
import type { TextColumn } from '../tables/column';
import { readableCode } from '../tables/table';
import { type Window, contains } from '../window';
import { closedIn, eachClosed } from './closed';
import { oneCurrency } from './currency';
import { closedDay } from './closed-day';
import { amountOf } from './deal-amount';
import { type Deals, NONE, WON, dealsOf, isRenewal, stageMeaning } from './deals';
import { createdDay } from './won';

/** Won against not won, the way a variant of the win rate counts it. `n` is always a number of deals. */
export interface Outcomes {
  readonly won: number;
  readonly lost: number;
  readonly n: number;
}

export function outcomesOf(scope: Scope, window: Window, variant: string): Outcomes {
  if (variant === 'created') return ofCreated(scope, window);
  if (variant === 'value') return byValue(scope, window);
  if (variant === 'qualified') return ofQualified(scope, window);
  const { rows, won, lost } = closedIn(scope, window);
  scope.ledger.use('deals closed in the window', rows.length);
  return { won: won.length, lost, n: rows.length };
}

function ofCreated(scope: Scope, window: Window): Outcomes {
  const deals = dealsOf(scope);
  const keep = scope.keep(deals.table);
  const created = createdDay(deals);
  const closedOn = closedDay(deals);
  const renewal = isRenewal(deals);
  let [won, n, renewals] = [0, 0, 0];
  for (let row = 0; row < deals.table.size; row++) {
    if (deals.outcome[row] === NONE || (keep && !keep[row]) || !contains(window, created(row))) continue;
    if (renewal?.(row)) renewals++;
    else {
      n++;
      if (deals.outcome[row] === WON && closedOn(row) <= scope.asOf) won++;
    }
  }
  scope.ledger.use('deals created in the window', n);
  scope.ledger.leaveOut('renewals', renewals);
  return { won, lost: n - won, n };
}

function byValue(scope: Scope, window: Window): Outcomes {
  const deals = dealsOf(scope);
  const amount = amountOf(deals);
  const [wonAmounts, lostAmounts, rows]: [number[], number[], number[]] = [[], [], []];
  let blank = 0;
  eachClosed(scope, window, (row, won) => {
    const value = amount(row);
    if (Number.isNaN(value)) blank++;
    else {
      (won ? wonAmounts : lostAmounts).push(value);
      rows.push(row);
    }
  });
  oneCurrency(scope, deals, rows);
  scope.ledger.use('deals closed in the window, with an amount', rows.length);
  scope.ledger.leaveOut('closed deals without an amount', blank);
  return { won: sum(wonAmounts), lost: sum(lostAmounts), n: rows.length };
}

function ofQualified(scope: Scope, window: Window): Outcomes {
  const deals = dealsOf(scope);
  const reached = stageReached(deals);
  if (!reached) refuse(needsHistory());
  let [won, lost, unqualified, unknown] = [0, 0, 0, 0];
  eachClosed(scope, window, (row, isWon) => {
    if (isWon) return void won++;
    const stage = reached.texts[readableCode(deals.table, reached, row)]!;
    if (stage === '') unknown++;
    else if (stageMeaning(deals.table, stage) === 'unqualified') unqualified++;
    else lost++;
  });
  scope.ledger.use('deals closed in the window after qualification', won + lost);
  scope.ledger.leaveOut('deals lost before qualification', unqualified);
  scope.ledger.leaveOut('lost deals whose last stage is not recorded', unknown);
  return { won, lost, n: won + lost };
}

/** The column that still knows a lost deal's last open stage: its own column, or the stage where a status closes deals. */
export function stageReached({ table, decidedBy }: Deals): TextColumn | null {
  if (table.has('last_stage')) return table.text('last_stage');
  return table.has('stage') && table.has('status') && decidedBy.includes(`"${table.headerOf('status')}"`)
    ? table.text('stage')
    : null;
}
