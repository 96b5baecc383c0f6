import { sidesOf } from '../change';
import { type Result, evaluate } from '../evaluate';
import { type Failure, isFailure } from '../failure';
import type { Part } from '../kpi';
import type { Request } from '../request';
import { showValue } from '../show';

/** A part of the formula, then and now, and what its move alone did to the value. */
export interface MovedPart {
  readonly part: string;
  readonly unit: Part['unit'];
  readonly says: string;
  readonly before: number;
  readonly now: number;
  /** The value with only this part moved, less the value before; null where that has none. */
  readonly effect: number | null;
}

export interface Moved {
  readonly parts: readonly MovedPart[];
  readonly against: string;
}

/** Which parts of a KPI moved since the point it is compared with, those that hurt it most first. */
export function movedParts(request: Request): Moved | Failure {
  const { before, now, against } = sidesOf(request);
  const then = evaluate(request, before);
  const here = evaluate(request, now);
  if (isFailure(here)) return here;
  if (isFailure(then)) return then;
  return { parts: compared(then, here), against };
}

export function compared(before: Result, now: Result): readonly MovedPart[] {
  const { kpi, choice } = now;
  return Object.entries<Part>(kpi.parts)
    .flatMap(([part, { unit, says }]): MovedPart[] => {
      const [then, here] = [before.parts[part]!, now.parts[part]!];
      if (!differs(then, here)) return [];
      const alone = kpi.compute({ ...before.parts, [part]: here }, choice);
      const effect = isFailure(alone) || !Number.isFinite(alone) ? null : alone - before.value;
      return [{ part, unit, says, before: then, now: here, effect }];
    })
    .map((moved, at) => ({ moved, at }))
    .sort((a, b) => harm(a.moved, kpi.direction) - harm(b.moved, kpi.direction) || a.at - b.at)
    .map(({ moved }) => moved);
}

const differs = (a: number, b: number): boolean =>
  Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Below 0 where it made the KPI worse; what has no effect of its own stands last. */
const harm = ({ effect }: MovedPart, direction: 'higher' | 'lower'): number =>
  effect === null ? Infinity : direction === 'higher' ? effect : -effect;

/** "Deals won in the window: 12 → 7" */
export const showMoved = ({ says, unit, before, now }: MovedPart, currency = ''): string =>
  `${says}: ${showPart(before, unit, currency)} → ${showPart(now, unit, currency)}`;

/** Counts may be means, such as deals per rep: those keep one decimal. */
export const showPart = (value: number, unit: Part['unit'], currency = ''): string =>
  unit === 'count' && !Number.isInteger(value) ? showValue(value, 'ratio') : showValue(value, unit, currency);
