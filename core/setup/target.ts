import type { Day } from '../day';
import { type Period, parsePeriod } from '../period';
import type { Setup } from './setup';

/**
 * The target of a period: the one entered for exactly these days, else the sum of entered ones that tile them without gap
 * (three months make a quarter). null where neither is there: a year's target is never divided.
 */
export function targetOf(setup: Setup, period: Period, owner: string, asOf: Day): number | null {
  const wanted = period.window;
  if (!wanted) return null;
  const mine = setup.targets
    .filter((target) => target.owner.trim().toLowerCase() === owner.trim().toLowerCase())
    .flatMap((target) => {
      const window = parsePeriod(target.period, asOf, setup.options.fiscalStart)?.window;
      return window ? [{ window, amount: target.amount }] : [];
    });
  const exact = mine.find(({ window }) => window.first === wanted.first && window.last === wanted.last);
  if (exact) return exact.amount;
  const tiles = mine
    .filter(({ window }) => window.first >= wanted.first && window.last <= wanted.last)
    .sort((a, b) => a.window.first - b.window.first);
  let next = wanted.first;
  let total = 0;
  for (const { window, amount } of tiles) {
    if (window.first !== next) return null;
    total += amount;
    next = window.last + 1;
  }
  return next === wanted.last + 1 ? total : null;
}

/** The owners who have a target in a period that holds the day. */
export function ownersWithTarget(setup: Setup, day: Day): readonly string[] {
  const owners = new Map<string, string>();
  for (const { owner, period } of setup.targets) {
    const window = parsePeriod(period, day, setup.options.fiscalStart)?.window;
    if (owner.trim() !== '' && window && day >= window.first && day <= window.last)
      owners.set(owner.trim().toLowerCase(), owner.trim());
  }
  return [...owners.values()];
}
