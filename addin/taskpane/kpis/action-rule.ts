import { words } from '../words';

/** Words that put a deed off. A clause of nothing but them is no action. */
const PUTS_OFF =
  /^(please )?(we |owner )?(should |will |must )?(then )?((continue to|keep) )?(investigat|monitor|look(ing)? (in)?to\b|look(ing)? at\b|keep(ing)? an eye|watch|observ|track(ing)? (it|this|the)|discuss|think about)/i;
const REVIEW =
  /^(please )?(we |owner )?(should |will |must )?(then )?(re-?)?review(s|ing)?( (it|this|them|again|further|closely|more|in detail|carefully|the (numbers?|data|situation|kpis?|metrics?|trend|dashboard|results?|performance)))*$/i;

/** An action names a deed. Empty is allowed: the proposed action then stands. Null: fine; otherwise why not. */
export function actionProblem(action: string): string | null {
  const clauses = action
    .split(/[.;:,\n]|\s(?:and|then|or|&)\s/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  if (clauses.length === 0) return null;
  return clauses.every((clause) => PUTS_OFF.test(clause) || REVIEW.test(clause)) ? words.action.noDeed : null;
}
