import type { Action } from '../kpi';
import * as says from './sentences';

const START =
  '^(please |then |also )*(we |i |he |she |they |the owner |owner )?(should |will |must |can |to )*(then )?';
/** Words that put a deed off. A clause that begins with them is no deed, whatever follows. */
const PUTS_OFF = new RegExp(
  `${START}((continue|keep|start|begin)( to)? )?(investigat|monitor|look(ing)?( further| deeper| more closely)? (in)?to\\b|look(ing)? at\\b|keep(ing)? (an eye|track|watch)|watch|observ|track(ing)? (it|this|the)|discuss|think|thought|consider|analy[sz]e? why|understand|explor|be aware|raise awareness|wait|see what|see if|check (it|this|the (numbers?|data|kpi|trend|dashboard)))`,
  'i',
);
/** Reviewing is a deed only where it says what is reviewed, and that is not the number itself. */
const REVIEWS = new RegExp(
  `${START}(re-?)?(review|assess|evaluat|examin|check|analy[sz])(e?s|e?d|ing|e)?( (and|it|this|them|again|further|closely|more|in|detail|carefully|regularly|the|our|kpis?|numbers?|data|situation|metrics?|trend|dashboard|results?|performance|figures?))*$`,
  'i',
);

/** Why a text names no deed; null where it does. */
export function deedProblem(action: string): string | null {
  const text = action.trim();
  if (text === '') return says.deedEmpty;
  const clauses = text
    .split(/[.;:,\n]|\s(?:and|then|or|&)\s/i)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause));
  if (clauses.length === 0) return says.deedNone(shortened(text));
  if (clauses.every((clause) => PUTS_OFF.test(clause) || REVIEWS.test(clause))) return says.deedNone(shortened(text));
  return /\S\s+\S/.test(text) ? null : says.deedTooShort(shortened(text));
}

/** An action is a deed and a deadline. null: both are there; otherwise what is missing. */
export function actionProblem(action: string, days: number | null): string | null {
  const problem = deedProblem(action);
  if (problem) return problem;
  return days !== null && Number.isInteger(days) && days >= 1 && days <= 365 ? null : says.deadlineNone;
}

export interface ActionRefusal {
  readonly why: string;
  /** The KPI's own action, to take instead. */
  readonly offer: Action;
}

/** Refuses what is no action and offers the KPI's own. */
export function refusedAction(
  action: string,
  days: number | null,
  kpi: { readonly action: Action },
): ActionRefusal | null {
  const why = actionProblem(action, days);
  return why === null ? null : { why, offer: { deed: kpi.action.deed, days: kpi.action.days } };
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
