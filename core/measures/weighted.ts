import { isoDay } from '../day';
import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { sum } from '../stats/sum';
import { refuseBadCell } from '../tables/table';
import { oneCurrency } from './currency';
import { amountOf } from './deal-amount';
import { type Deals, dealsOf } from './deals';
import { eachOpenNow } from './open-now';
import { winsByStage } from './stage-probability';

export interface Weighted {
  readonly weighted: number;
  readonly amount: number;
  readonly deals: number;
}

/** Amount times probability of the deals open on as_of, all stages; the variant says whose probability. */
export function weighOpenDeals(scope: Scope): Weighted {
  const deals = dealsOf(scope);
  const amount = amountOf(deals);
  const weight = weights(scope, deals);
  const products: number[] = [];
  const amounts: number[] = [];
  const rows: number[] = [];
  let [unpriced, unweighted, certain] = [0, 0, 0];
  const open = eachOpenNow(scope, false, (row) => {
    const value = amount(row);
    if (Number.isNaN(value)) return void unpriced++;
    const chance = weight(row);
    if (Number.isNaN(chance)) unweighted++;
    else {
      if (chance === 1) certain++;
      products.push(value * chance);
      amounts.push(value);
      rows.push(row);
    }
  });
  if (open > 0 && rows.length === 0) refuse(says.nothingToAdd(unpriced > 0 ? 'an amount' : 'a probability'));
  // the probability a stage has before anybody sets one is nobody's forecast
  if (
    certain > 0 &&
    certain === rows.length &&
    scope.choice.variant === 'column' &&
    deals.table.recognition.crm.unsetProbability === 1
  )
    refuse(says.emptyProbabilities(deals.table.name, deals.table.headerOf('probability')));
  oneCurrency(scope, deals, rows);
  scope.ledger.use(`deals open on ${isoDay(scope.asOf)}, with amount and probability`, rows.length);
  scope.ledger.leaveOut('open deals without an amount', unpriced);
  scope.ledger.leaveOut('open deals without a probability', unweighted);
  return { weighted: sum(products), amount: sum(amounts), deals: rows.length };
}

/** The probability of a row by the variant asked for; NaN where blank. */
export function weights(scope: Scope, deals: Deals): (row: number) => number {
  const { table } = deals;
  if (scope.choice.variant === 'column') {
    const column = table.number('probability');
    scope.ledger.note('probability', `column "${column.header}"`);
    return (row) => {
      const value = column.values[row]!;
      if (Number.isNaN(value)) refuseBadCell(table, column, row);
      return value;
    };
  }
  const stage = table.text('stage');
  const chanceOf = scope.choice.variant === 'history' ? winsByStage(scope) : defaults(scope, deals);
  const chances = new Map<number, number>();
  return (row) => {
    const code = stage.codes[row]!;
    if (code === 0) return NaN;
    let chance = chances.get(code);
    if (chance === undefined) chances.set(code, (chance = chanceOf(stage.texts[code]!)));
    return chance;
  };
}

/** The CRM's own default probability of each stage. */
function defaults(scope: Scope, { table }: Deals): (stage: string) => number {
  const { crm } = table.recognition;
  const known = new Map(crm.stages.map(([stage, probability]) => [stage.toLowerCase(), probability]));
  scope.ledger.note('probability', `the default of each stage in ${crm.title}`);
  return (stage) => known.get(stage.toLowerCase()) ?? refuse(says.noDefaultProbability(crm.title, stage));
}
