import type { Day } from '../day';
import { attempt } from '../failure';
import { outcomesIn } from '../measures/deals';
import { OUTCOME } from '../measures/reads';
import type { DealField } from '../tables/kinds/deals';
import type { Table } from '../tables/table';
import { Found, type Issue } from './issue';
import { dealRules, tableRules } from './rules/index';

/** More rows than anybody reads: the rest is counted. */
export const MOST_ISSUES = 200;

/** What one rule finds in a table. */
export interface IssueGroup {
  /** "unreadable cells" */
  readonly many: string;
  /** All of them; the first MOST_ISSUES are listed. */
  readonly count: number;
  readonly issues: readonly Issue[];
}

/** What is wrong with a table, by rule, the gravest first. Empty where nothing is. */
export function issuesByRule(table: Table, today: Day): readonly IssueGroup[] {
  const groups: IssueGroup[] = [];
  if (isDeals(table)) table.expect([...OUTCOME, 'currency']);
  table.expectBadCells();
  if ('id' in table.kind.fields) table.expectRepeats('id');
  // A rule that stumbles over an open question says nothing: the question is another rule's issue.
  const run = (many: string, find: (found: Found) => void) => {
    const found = new Found(MOST_ISSUES);
    attempt(() => find(found));
    if (found.count > 0) groups.push({ many, count: found.count, issues: found.issues });
  };
  for (const rule of tableRules) run(rule.many, (found) => rule.find(table, found));
  if (isDeals(table))
    for (const rule of dealRules) run(rule.many, (found) => rule.find(outcomesIn(table), today, found));
  return groups;
}

/** What is wrong with a table, the gravest first; past the most that is shown, one line counts the rest. Empty where nothing is. */
export function dataIssues(table: Table, today: Day): readonly Issue[] {
  const groups = issuesByRule(table, today);
  const shares = sharesOf(groups.map(({ issues }) => issues.length));
  const shown = groups.flatMap(({ issues }, i) => issues.slice(0, shares[i]));
  const rest = groups.map(({ many, count }, i) => ({ many, more: count - shares[i]! })).filter(({ more }) => more > 0);
  return rest.length === 0 ? shown : [...shown, remainder(rest)];
}

const isDeals = (table: Table): table is Table<DealField> => table.kind.id === 'deals';

/** How many of each are shown: nobody's few are hidden behind another's many. */
function sharesOf(counts: readonly number[]): readonly number[] {
  const shares = counts.map(() => 0);
  let left = MOST_ISSUES;
  for (;;) {
    const wanting = counts.flatMap((count, i) => (count > shares[i]! ? [i] : []));
    if (wanting.length === 0 || left === 0) return shares;
    const each = Math.max(1, Math.floor(left / wanting.length));
    for (const i of wanting) {
      const more = Math.min(each, counts[i]! - shares[i]!, left);
      shares[i]! += more;
      left -= more;
    }
  }
}

function remainder(rest: readonly { many: string; more: number }[]): Issue {
  const all = rest.reduce((sum, { more }) => sum + more, 0);
  return {
    row: null,
    column: '',
    problem: `… and ${all} more: ${rest.map(({ many, more }) => `${more} ${many}`).join(', ')}`,
    affects: '',
    fix: 'Correct what is shown, then check again',
  };
}
