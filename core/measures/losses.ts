import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { sum } from '../stats/sum';
import { refuseBadCell } from '../tables/table';
import type { Window } from '../window';
import { eachClosed } from './closed';
import { oneCurrency } from './currency';
import { amountOf } from './deal-amount';
import { dealsOf } from './deals';

export const NOT_RECORDED = '(not recorded)';

export interface Losses {
  readonly deals: number;
  /** By the reason in lower case; case never makes two of one. */
  readonly byReason: ReadonlyMap<string, ReasonLosses>;
}

export interface ReasonLosses {
  readonly reason: string;
  readonly deals: number;
  /** Amounts of the deals; blank ones are left out. */
  readonly amounts: readonly number[];
}

/** The deals lost in the window by reason; with amounts only where they are asked for, so that a bad one stops nothing else. */
export function lossesByReason(scope: Scope, window: Window, withAmounts: boolean): Losses {
  const deals = dealsOf(scope);
  const reason = deals.table.text('loss_reason');
  const amount = withAmounts ? amountOf(deals) : null;
  const found = new Map<string, { code: number; reason: string; deals: number; amounts: number[] }>();
  const priced: number[] = [];
  let blank = 0;
  const { lost } = eachClosed(scope, window, (row, won) => {
    if (won) return;
    const code = reason.codes[row]!;
    if (code === 0) refuseBadCell(deals.table, reason, row);
    const text = reason.texts[code]! || NOT_RECORDED;
    const key = text.toLowerCase();
    let own = found.get(key);
    if (!own) found.set(key, (own = { code, reason: text, deals: 0, amounts: [] }));
    if (code < own.code) Object.assign(own, { code, reason: text }); // as it is first written in the table
    own.deals++;
    if (!amount) return;
    const value = amount(row);
    if (Number.isNaN(value)) blank++;
    else {
      own.amounts.push(value);
      priced.push(row);
    }
  });
  oneCurrency(scope, deals, priced);
  scope.ledger.use('deals lost in the window', lost);
  scope.ledger.leaveOut('lost deals without an amount', blank);
  return { deals: lost, byReason: found };
}

export const amountLost = (losses: Losses): number =>
  sum([...losses.byReason.values()].flatMap(({ amounts }) => amounts));

/** The key of a reason that a person names. One that no deal carries is refused: a slip of the pen would read 0 %. */
export function reasonNamed(scope: Scope, name: string): string {
  const key = name.trim().toLowerCase();
  if (key === NOT_RECORDED) return key;
  const known = dealsOf(scope).table.whole.text('loss_reason').texts.slice(1);
  return known.some((reason) => reason.toLowerCase() === key)
    ? key
    : refuse(says.unknownValue('reason', name, [...known.slice(0, 20), NOT_RECORDED]));
}
