import {
  type KindId,
  type Setup,
  type SourceSetup,
  type Target,
  isoDay,
  overlapping,
  parsePeriod,
  quarterAround,
  targetOf,
  targetProblem,
} from '../../../core/index';
import { dayIn, isLikely } from '../day-text';
import { numberIn, textOf } from '../number-text';
import { sentence } from '../sentence';
import { words } from '../words';

/** The data page as typed: text where a person types text, so that half a number is no fault yet. */
export interface DataDraft {
  readonly sources: Readonly<Partial<Record<KindId, SourceSetup>>>;
  readonly stages: Setup['stages'];
  readonly qualifiedFrom: string;
  readonly period: string;
  readonly amount: string;
  readonly fiscalStart: number;
  readonly asOf: string;
  readonly currency: string;
  readonly company: string;
  readonly dates: Setup['options']['dates'];
}

type Dated = Pick<DataDraft, 'asOf' | 'fiscalStart'>;
const asOfDay = ({ asOf }: Dated, today: number): number => dayIn(asOf) ?? today;
export const thisQuarter = (draft: Dated, today: number): string =>
  quarterAround(asOfDay(draft, today), draft.fiscalStart).label;

export function draftOf(setup: Setup, today: number): DataDraft {
  const { fiscalStart, asOf, currency, company, dates, qualifiedFrom } = setup.options;
  const dated = { fiscalStart, asOf: asOf === null ? '' : isoDay(asOf) };
  const period = thisQuarter(dated, today);
  const { sources, stages } = setup;
  const amount = amountFor(setup, period, dated, today);
  return { sources, stages, qualifiedFrom, period, amount, ...dated, currency, company, dates };
}

/** The company's target entered for a period, as text; '' where there is none. */
function amountFor(setup: Setup, text: string, dated: Dated, today: number): string {
  const asOf = asOfDay(dated, today);
  const period = parsePeriod(text, asOf, dated.fiscalStart);
  const amount = period && targetOf(setup, period, '', asOf);
  return amount === null ? '' : textOf(amount);
}

/** A period nobody chose follows the calendar; an amount nobody typed follows the period. */
export function changed(draft: DataDraft, change: Partial<DataDraft>, setup: Setup, today: number): DataDraft {
  const next = { ...draft, ...change };
  if (change.period === undefined && draft.period === thisQuarter(draft, today)) next.period = thisQuarter(next, today);
  const untouched = draft.amount === amountFor(setup, draft.period, draft, today);
  if (change.amount !== undefined || !untouched || next.period === draft.period) return next;
  return { ...next, amount: amountFor(setup, next.period, next, today) };
}

export type DataProblems = Partial<Record<'period' | 'amount' | 'asOf' | 'fiscalStart' | 'deals', string>>;

export function problemsOf(draft: DataDraft, setup: Setup, today: number): DataProblems {
  const problems: DataProblems = {};
  const { data, number } = words;
  if (!draft.sources.deals) problems.deals = data.dealsFirst;
  const day = dayIn(draft.asOf);
  if (draft.asOf !== '' && (day === null || !isLikely(day))) problems.asOf = data.badDay;
  const period = parsePeriod(draft.period, asOfDay(draft, today), draft.fiscalStart);
  if (!period?.window) problems.period = data.badPeriod;
  const amount = numberIn(draft.amount);
  if ('value' in amount ? amount.value <= 0 : amount.problem !== 'empty')
    problems.amount = 'problem' in amount ? number[amount.problem] : data.amountTooSmall;
  if (Object.keys(problems).length > 0) return problems;
  // The tab would be refused as a whole: a target must not overlap with another one, the typed one included.
  const targets = targetsWith(setup, draft, asOfDay(draft, today));
  const clash = clashIn(targets, draft.fiscalStart);
  if (clash?.includes(targets[targets.length - 1]!) && 'value' in amount)
    problems.period = sentence(
      targetProblem(targets[targets.length - 1]!, targets.slice(0, -1), draft.fiscalStart)!.says,
    );
  else if (clash) problems.fiscalStart = data.fiscalClash(clash[0].period, clash[1].period);
  return problems;
}

/** Two targets that stand in each other's way. */
function clashIn(targets: Setup['targets'], fiscalStart: number): readonly [Target, Target] | null {
  for (const [at, target] of targets.entries()) {
    const other = overlapping(target, targets.slice(0, at), fiscalStart);
    if (other) return [other, target];
  }
  return null;
}

/** The setup with what the page holds; everything the page does not show stays. */
export function setupWith(setup: Setup, draft: DataDraft, today: number): Setup {
  const { sources, stages, qualifiedFrom, fiscalStart, currency, company, dates } = draft;
  const asOf = dayIn(draft.asOf);
  return {
    ...setup,
    sources,
    stages,
    targets: targetsWith(setup, draft, asOf ?? today),
    options: { ...setup.options, qualifiedFrom, fiscalStart, currency, company, dates, asOf },
  };
}

/** The company's target for the period's days takes the place of a former one, whatever that was called. */
function targetsWith({ targets }: Setup, draft: DataDraft, asOf: number): Setup['targets'] {
  const windowOf = (text: string) => parsePeriod(text, asOf, draft.fiscalStart);
  const period = windowOf(draft.period)!;
  const { first, last } = period.window!;
  const others = targets.filter(({ owner, period: text }) => {
    const window = windowOf(text)?.window;
    return owner !== '' || window?.first !== first || window.last !== last;
  });
  const amount = numberIn(draft.amount);
  return 'value' in amount ? [...others, { period: period.label, owner: '', amount: amount.value }] : others;
}
