import { type Setup, parsePeriod, targetProblem } from '../../../core/index';
import { numberIn, textOf } from '../number-text';
import { sentence } from '../sentence';
import { words } from '../words';

export type Target = Setup['targets'][number];

/** One target as typed. */
export interface TargetDraft {
  readonly period: string;
  readonly owner: string;
  readonly amount: string;
}

export const emptyTarget: TargetDraft = { period: '', owner: '', amount: '' };

export const draftOf = ({ period, owner, amount }: Target): TargetDraft => ({ period, owner, amount: textOf(amount) });

export type TargetProblems = Partial<Record<keyof TargetDraft, string>>;

/** Why the target cannot stand among the others, by field. */
export function problemsOf(draft: TargetDraft, others: readonly Target[], fiscalStart: number): TargetProblems {
  const amount = numberIn(draft.amount);
  const problems: TargetProblems = {};
  if ('problem' in amount) problems.amount = words.number[amount.problem];
  else if (amount.value <= 0) problems.amount = words.data.amountTooSmall;
  const target = { ...targetIn(draft), amount: 'value' in amount ? amount.value : 1 };
  const found = targetProblem(target, others, fiscalStart);
  if (found?.of === 'period') problems.period = sentence(found.says);
  return problems;
}

export function targetIn({ period, owner, amount }: TargetDraft): Target {
  const typed = numberIn(amount);
  return { period: period.trim(), owner: owner.trim(), amount: 'value' in typed ? typed.value : 0 };
}

const plain = (text: string): string => text.trim().toLowerCase();
export const sameTarget = (a: Target, b: Target): boolean =>
  plain(a.period) === plain(b.period) && plain(a.owner) === plain(b.owner);

/** The setup with a target, in the place of another one or behind the last. */
export function withTarget(setup: Setup, target: Target, instead: Target | null): Setup {
  const at = instead === null ? -1 : setup.targets.findIndex((one) => sameTarget(one, instead));
  const targets = at < 0 ? [...setup.targets, target] : setup.targets.map((one, i) => (i === at ? target : one));
  return { ...setup, targets };
}

export const withoutTarget = (setup: Setup, target: Target): Setup => ({
  ...setup,
  targets: setup.targets.filter((one) => !sameTarget(one, target)),
});

export const windowOf = (period: string, fiscalStart: number) => parsePeriod(period, 1, fiscalStart)?.window ?? null;

/** By their first day, longer before shorter, the company before its people. */
export function inOrder(targets: readonly Target[], fiscalStart: number): readonly Target[] {
  const key = ({ period }: Target) => windowOf(period, fiscalStart) ?? { first: 0, last: 0 };
  return [...targets].sort(
    (a, b) => key(a).first - key(b).first || key(b).last - key(a).last || (plain(a.owner) < plain(b.owner) ? -1 : 1),
  );
}
