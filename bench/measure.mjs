import { deals } from './deals.mjs';
import { handedOver } from './handed-over.mjs';

/**
 * Milliseconds of several cases, one after the other in each round, so that a machine that slows down slows all of them.
 * Each is called with a table of its own, which `hand` makes off the clock, and with `offTheClock`, for whatever else a host
 * would do before. `floor` names the case that the others are held against, round by round. Before each the garbage of the
 * case before is collected, off the clock, and since the engine then forgets much of what it had compiled, the case runs a few
 * times over a small table.
 */
export function interleaved(rounds, hand, cases, floor) {
  const names = Object.keys(cases);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      globalThis.gc();
      for (let i = 0; i < WARM_UPS; i++) cases[name](small(), (make) => make());
      const table = hand();
      let start = process.hrtime.bigint();
      cases[name](table, (make) => {
        const stopped = process.hrtime.bigint();
        const made = make();
        start += process.hrtime.bigint() - stopped;
        return made;
      });
      if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        ms: spread(times[name]),
        ...(floor ? { ratio: spread(times[name].map((ms, round) => ms / times[floor][round])) } : {}),
      },
    ]),
  );
}
const WARM_UPS = 4;
const small = handedOver(deals(5000));

export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0], median: sorted[Math.floor(sorted.length / 2)], max: sorted[sorted.length - 1] };
}

/** The floor: one plain loop that touches the same cells. */
export function touch(rows) {
  let sum = 0;
  for (const row of rows)
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      sum += typeof cell === 'number' ? cell : typeof cell === 'string' ? cell.length : 1;
    }
  return sum;
}
