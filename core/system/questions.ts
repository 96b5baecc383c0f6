import { isFailure } from '../failure';
import { isoDay } from '../day';
import type { Breach } from './breach';
import type { Decision } from './decision';
import { type MovedPart, showPart } from './moved-parts';
import * as says from './sentences';
import { rowTitle } from './tracked-rows';

const HOW_MANY = 3;

/** Three questions for a 1:1: first about the parts that hurt most, then about what was decided and is not done. */
export function questionsFor(
  breaches: readonly Breach[],
  overdue: readonly Decision[],
  currency = '',
): readonly string[] {
  const byBreach = breaches.map(({ line, moved }) =>
    isFailure(moved)
      ? []
      : moved.parts
          .filter(({ effect }) => effect === null || worse(effect, line.kpi.direction))
          .map((part) => about(part, rowTitle(line.kpi, line.terms.scope), moved.against, currency)),
  );
  const late = overdue.map(({ action, due }) => says.askOverdue(action, isoDay(due!)));
  const standing = breaches.map(({ line, due }) => says.askNext(rowTitle(line.kpi, line.terms.scope), isoDay(due)));
  return [...new Set([...inTurn(byBreach), ...late, ...standing, ...says.askAlways])].slice(0, HOW_MANY);
}

const worse = (effect: number, direction: 'higher' | 'lower'): boolean =>
  direction === 'higher' ? effect < 0 : effect > 0;

const about = ({ says: what, unit, before, now }: MovedPart, kpi: string, against: string, currency: string): string =>
  says.askPart(kpi, what, showPart(before, unit, currency), showPart(now, unit, currency), now > before, against);

/** The first of each, then the second of each: no KPI takes all three. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
