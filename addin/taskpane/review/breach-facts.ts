import type { ReactNode } from 'react';
import {
  type Breach,
  type Decision,
  type Finding,
  isFailure,
  isoDay,
  layerNumber,
  showLayer,
  showMoved,
} from '../../../core/index';
import { words } from '../words';

type Fact = readonly [name: string, what: ReactNode];

const MOST_PARTS = 3;

/** What a meeting needs to know of a breach, in the order in which it asks. */
export function breachFacts(
  { line: { kpi }, moved }: Breach,
  /** null while the person writes another. */
  proposed: Decision | null,
  standing: readonly Decision[],
  diagnosis: Finding | null,
  currency: string,
  nobody: ReactNode,
): readonly Fact[] {
  const { due } = words.review;
  const parts = isFailure(moved)
    ? [moved.message]
    : moved.parts.slice(0, MOST_PARTS).map((p) => showMoved(p, currency));
  const against = isFailure(moved) || parts.length === 0 ? [] : [due.against(moved.against)];
  const cause = diagnosis?.actOn;
  const below = cause && layerNumber(cause) < layerNumber(kpi.layer) ? `; ${due.below(showLayer(cause))}` : '';
  return [
    ...(parts.length === 0 ? [due.nothingMoved] : [...parts, ...against]).map((text): Fact => [due.moved, text]),
    [due.layer, `${showLayer(kpi.layer)}${below}`],
    ...(proposed === null
      ? []
      : ([
          [due.action, proposed.action],
          [due.owner, proposed.owner === '' ? nobody : proposed.owner],
          [due.dueOn, isoDay(proposed.due!)],
        ] as const)),
    ...standing.map((one): Fact => [
      due.decided,
      due.decidedOn(isoDay(one.day), one.action, one.owner, isoDay(one.due!)),
    ]),
  ];
}
