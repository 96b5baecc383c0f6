import type { Connected } from '../connected';
import type { Day } from '../day';
import { type Failure, isFailure } from '../failure';
import type { Line } from '../summary/line';
import { rowRequest } from '../summary/row-request';
import { breachText, isBreach } from './breach-text';
import { type Moved, movedParts } from './moved-parts';

/** Everything a meeting needs about a breach: what it is, which parts moved, who does what by when. */
export interface Breach {
  readonly line: Line;
  readonly says: string;
  readonly moved: Moved | Failure;
  readonly action: string;
  /** Empty: nobody yet. */
  readonly owner: string;
  readonly due: Day;
}

/** null where the line has no breach. */
export function breachOf(line: Line, connected: Connected, today: Day): Breach | null {
  if (!isBreach(line) || line.due === null) return null;
  const request = rowRequest(line.kpi, connected, today, line.terms.scope);
  return {
    line,
    says: breachText(line, connected.setup.options.currency),
    moved: isFailure(request) ? request : movedParts(request),
    action: line.terms.action,
    owner: line.terms.owner,
    due: line.due,
  };
}
