import type { PastedRow } from './pasted';
import { type Target, type TargetProblems, problemsOf, sameTarget, targetIn, windowOf } from './target-draft';

/** What becomes of a row: new, in the place of a target of the same days, the same as one, or nothing, with the reasons. */
export interface RowVerdict {
  readonly row: PastedRow;
  readonly problems: TargetProblems;
  readonly replaces: Target | null;
  readonly same: boolean;
}

export function verdictsOf(
  rows: readonly PastedRow[],
  targets: readonly Target[],
  fiscalStart: number,
): readonly RowVerdict[] {
  const earlier: Target[] = [];
  return rows.map((row) => {
    const target = targetIn(row);
    const replaces = targets.find((one) => standsFor(one, target, fiscalStart)) ?? null;
    const others = [...targets.filter((one) => one !== replaces), ...earlier];
    const problems = problemsOf(row, others, fiscalStart);
    const fine = Object.keys(problems).length === 0;
    if (fine) earlier.push(target);
    return { row, problems, replaces, same: fine && replaces?.amount === target.amount };
  });
}

export const isFine = ({ problems, same }: RowVerdict): boolean => Object.keys(problems).length === 0 && !same;

/** The targets with the rows that may be added, each in the place of the one it stands for. */
export function withRows(targets: readonly Target[], verdicts: readonly RowVerdict[]): readonly Target[] {
  const fine = verdicts.filter(isFine);
  const kept = targets.filter((one) => !fine.some(({ replaces }) => replaces && sameTarget(one, replaces)));
  return [...kept, ...fine.map(({ row }) => targetIn(row))];
}

/** The same days of the same owner, under whatever name. */
function standsFor(one: Target, other: Target, fiscalStart: number): boolean {
  if (one.owner.trim().toLowerCase() !== other.owner.trim().toLowerCase()) return false;
  const [a, b] = [windowOf(one.period, fiscalStart), windowOf(other.period, fiscalStart)];
  return a !== null && b !== null && a.first === b.first && a.last === b.last;
}
