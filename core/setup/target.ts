import type { Day } from '../day';
import { refuse } from '../failure';
import { type Period, parsePeriod } from '../period';
import { noTarget } from '../sentences';
import type { Window } from '../window';
import { SETUP_TAB } from './blocks';
import type { Setup } from './setup';

/** A target, and where it stands. */
export interface FoundTarget {
  readonly amount: number;
  readonly from: string;
}

/**
 * The target of a period: the one entered for exactly these days, else the sum of entered ones that tile them without gap
 * (three months make a quarter). The setup's own come before those of a connected table. null where neither is there: a
 * year's target is never divided.
 */
export function targetFound(setup: Setup, period: Period, owner: string, asOf: Day): FoundTarget | null {
  const wanted = period.window;
  if (!wanted) return null;
  const mine = setup.targets
    .filter((target) => target.owner.trim().toLowerCase() === owner.trim().toLowerCase())
    .flatMap(({ period: written, amount, from = SETUP_TAB }): Dated[] => {
      const window = parsePeriod(written, asOf, setup.options.fiscalStart)?.window;
      return window ? [{ window, amount, from }] : [];
    });
  const own = mine.filter(({ from }) => from === SETUP_TAB);
  return exact(own, wanted) ?? tiled(own, wanted) ?? exact(mine, wanted) ?? tiled(mine, wanted);
}

export const targetOf = (setup: Setup, period: Period, owner: string, asOf: Day): number | null =>
  targetFound(setup, period, owner, asOf)?.amount ?? null;

/** The same, refused where there is none: because the connected table cannot be read, or because nobody entered one. */
export const neededTarget = (setup: Setup, period: Period, owner: string, asOf: Day): FoundTarget =>
  targetFound(setup, period, owner, asOf) ??
  refuse(setup.targetsFault ?? noTarget(owner === '' ? period.label : `${owner} in ${period.label}`));

interface Dated extends FoundTarget {
  readonly window: Window;
}

const exact = (targets: readonly Dated[], wanted: Window): FoundTarget | null =>
  targets.find(({ window }) => window.first === wanted.first && window.last === wanted.last) ?? null;

function tiled(targets: readonly Dated[], wanted: Window): FoundTarget | null {
  const inside = targets
    .filter(({ window }) => window.first >= wanted.first && window.last <= wanted.last)
    .sort((a, b) => a.window.first - b.window.first);
  const used: Dated[] = [];
  let next = wanted.first;
  for (const tile of inside) {
    const before = used[used.length - 1]?.window;
    if (before && tile.window.first === before.first && tile.window.last === before.last) continue; // the setup's came first
    if (tile.window.first !== next) return null;
    used.push(tile);
    next = tile.window.last + 1;
  }
  if (next !== wanted.last + 1) return null;
  return {
    amount: used.reduce((sum, { amount }) => sum + amount, 0),
    from: [...new Set(used.map(({ from }) => from))].join('; '),
  };
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
