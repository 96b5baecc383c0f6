import { type Period, parsePeriod } from '../period';
import type { Target } from './setup';

/**
 * A target that stands in another's way: the same days twice, or days that overlap without one holding the other. A quarter
 * within its year and months within their quarter are no conflict: each is asked for by its own name.
 */
export function overlapping(target: Target, others: readonly Target[], fiscalStart: number): Target | null {
  const days = windowOf(target.period, fiscalStart);
  return (
    others.find((other) => {
      if (other.owner.trim().toLowerCase() !== target.owner.trim().toLowerCase()) return false;
      if (other.period.trim().toLowerCase() === target.period.trim().toLowerCase()) return true;
      const theirs = windowOf(other.period, fiscalStart);
      if (!days || !theirs || days.last < theirs.first || theirs.last < days.first) return false;
      const holds = days.first <= theirs.first && days.last >= theirs.last;
      const lies = days.first >= theirs.first && days.last <= theirs.last;
      return holds === lies;
    }) ?? null
  );
}

const windowOf = (text: string, fiscalStart: number): Period['window'] =>
  parsePeriod(text, 1, fiscalStart)?.window ?? null;
