import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { sum } from '../stats/sum';
import { type CallField, calls } from '../tables/kinds/calls';
import { type Table, refuseBadCell } from '../tables/table';
import { showWindow } from '../window';
import { eachIn } from './dated';

export interface Conversations {
  /** Sum of the calls' scores, each 0 to 100. */
  readonly total: number;
  readonly calls: number;
}

/** Fewer calls than this say little about one rep. */
const CALLS_PER_REP = 5;

interface Call {
  readonly rep: string;
  points: number[];
  most: number[];
}

/** Each call's weighted criteria over what they could have scored; several scorers of one call count together. */
export function conversationsOf(scope: Scope): Conversations {
  const table = scope.table(calls);
  const score = table.number('score');
  const most = highestScore(scope, table);
  const weight = table.has('weight') ? table.number('weight') : null;
  const callOf = table.has('call') || table.has('criterion') ? table.text('call') : null;
  const owner = table.has('owner') ? table.text('owner') : null;
  const found = new Map<string, Call>();
  let [unscored, nameless, zeros] = [0, 0, 0];
  eachIn(scope, table, 'date', scope.window, (row) => {
    const [points, share] = [score.values[row]!, weight ? weight.values[row]! : 1];
    if (callOf?.codes[row] === 0) {
      refuseBadCell(table, callOf, row);
      nameless++;
    } else if (Number.isNaN(points) || Number.isNaN(share)) {
      refuseBadCell(table, score, row);
      if (weight) refuseBadCell(table, weight, row);
      unscored++;
    } else {
      if (points < 0 || points > most)
        refuse(says.scoreOutside(table.name, score.header, table.rowNumber(row), points, most));
      if (share < 0)
        refuse(says.badCell(table.name, weight!.header, table.rowNumber(row), share, 'a weight of 0 or more'));
      const key = callOf ? callOf.texts[callOf.codes[row]!]! : String(row);
      let call = found.get(key);
      if (!call) found.set(key, (call = { rep: owner?.texts[owner.codes[row]!] ?? '', points: [], most: [] }));
      if (points === 0) zeros++;
      call.points.push(share * points);
      call.most.push(share * most);
    }
  });
  const scored = [...found.values()].filter((call) => sum(call.most) > 0);
  if (scored.length === 0) refuse(says.nothingIn('scored call is dated', showWindow(scope.window)));
  scope.ledger.use('calls scored in the window', scored.length);
  scope.ledger.leaveOut('scores left blank', unscored);
  scope.ledger.leaveOut('scores without a call', nameless);
  // 0 is a score, so it counts as one; only the person who passed the range can tell.
  if (zeros > 0)
    scope.ledger.note(
      'scores of 0',
      `${zeros}, counted as 0: desktop Excel passes an empty cell of a range as 0 too, so leave such rows out there`,
    );
  noteFewCalls(scope, scored);
  noteScorers(scope, table);
  return { total: sum(scored.map(({ points, most: best }) => (100 * sum(points)) / sum(best))), calls: scored.length };
}

/** As asked; else 0 to 5 by criterion and 0 to 100 for one score a call. A score of 8 alone may be out of 10: it is asked for. */
function highestScore(scope: Scope, table: Table<CallField>): number {
  const given = scope.choice.out_of ?? '';
  const most = given !== '' ? Number(given) : table.has('criterion') ? 5 : 100;
  const { values, header } = table.whole.number('score');
  if (given === '' && most === 100 && !values.some((score) => score > 10))
    refuse(says.unclearScale(table.name, header));
  scope.ledger.note('scale', `scores from 0 to ${most}`);
  return most;
}

function noteFewCalls(scope: Scope, scored: readonly Call[]): void {
  const counts = new Map<string, number>();
  for (const { rep } of scored) if (rep !== '') counts.set(rep, (counts.get(rep) ?? 0) + 1);
  const few = [...counts].filter(([, count]) => count < CALLS_PER_REP).map(([rep, count]) => `${rep} (${count})`);
  if (few.length > 0)
    scope.ledger.note('few calls', `fewer than ${CALLS_PER_REP} each: ${few.slice(0, 10).join(', ')}`);
}

/** Managers differ by 2 to 3 points on the same call: how many scored is part of what a score means. */
function noteScorers(scope: Scope, table: Table<CallField>): void {
  if (!table.has('scorer')) return;
  const scorers = new Set(
    table
      .text('scorer')
      .texts.slice(1)
      .map((name) => name.toLowerCase()),
  );
  scope.ledger.note('scorers', `${scorers.size} in the table`);
}
