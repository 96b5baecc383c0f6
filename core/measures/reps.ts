import type { Scope } from '../scope';
import { type Window, contains } from '../window';
import { closedDay } from './closed-day';
import { LOST, NONE, WON, dealsOf } from './deals';

/** How many reps an amount is spread over: as given, else the owners with a target, else the owners seen at work. */
export function repsOf(scope: Scope, window: Window): number {
  const given = scope.inputs.reps;
  if (given !== undefined) {
    scope.ledger.note(
      'reps',
      `${given}, ${scope.inputs.reps_from === undefined ? 'as given' : scope.inputs.reps_from}`,
    );
    return Number(given);
  }
  const owners = ownersSeen(scope, window);
  scope.ledger.note(
    'reps',
    `${owners} owners seen: of deals open on as_of, or created or closed in the window. Give "reps", or owners with targets in the setup, to count others`,
  );
  return owners;
}

function ownersSeen(scope: Scope, window: Window): number {
  const deals = dealsOf(scope);
  const { table, outcome } = deals;
  const keep = scope.keep(table);
  const owner = table.text('owner');
  const created = table.has('created') ? table.day('created') : null;
  const closedOn = closedDay(deals);
  const seen = new Set<string>();
  let blank = 0;
  for (let row = 0; row < table.size; row++) {
    const is = outcome[row]!;
    if (is === NONE || (keep && !keep[row])) continue;
    const born = created?.values[row] ?? 0;
    if (born > scope.asOf) continue;
    const closed = is === WON || is === LOST ? closedOn(row) : Infinity;
    if (closed <= scope.asOf && !contains(window, closed) && !contains(window, born)) continue;
    if (owner.codes[row] === 0) blank++;
    else seen.add(owner.texts[owner.codes[row]!]!.toLowerCase());
  }
  scope.ledger.leaveOut('deals without an owner, in the count of reps', blank);
  return seen.size;
}
