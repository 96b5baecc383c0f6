import type { Kpi } from '../kpi';
import type { Setup } from '../setup/setup';
import { type Has, canCompute, isCandidate, leads } from './candidates';
import type { Decision } from './decision';
import { ownerProblem } from './owner-rule';
import * as says from './sentences';
import { activeKpis, trackedRows } from './tracked-rows';

/** Start with three, prove them, then five, then eight. Source: article B. */
export const STAGES = [3, 5, 8] as const;

export interface RollOut {
  /** How many KPIs this stage has; null where the last one is reached. */
  readonly stage: (typeof STAGES)[number] | null;
  readonly on: number;
  /** What to turn on next, in order, as many as the stage lacks. */
  readonly proposed: readonly Kpi[];
  /** What to do before the next stage; null where nothing stands in its way. */
  readonly first: string | null;
}

export function rollOut(kpis: readonly Kpi[], setup: Setup, has: Has, decisions: readonly Decision[]): RollOut {
  const active = activeKpis(kpis, setup);
  const on = active.length;
  const stage = STAGES.find((size) => on < size) ?? null;
  return {
    stage,
    on,
    proposed: stage === null ? [] : proposals(kpis, active, has, stage - on),
    first: STAGES.some((size) => size === on) ? unproved(kpis, setup, decisions) : null,
  };
}

/** A stage is proved when each of its KPIs has one owner and at least one has led to a decision. */
function unproved(kpis: readonly Kpi[], setup: Setup, decisions: readonly Decision[]): string | null {
  const rows = trackedRows(kpis, setup);
  const without = rows.filter(({ terms }) => ownerProblem(terms.owner) !== null).map(({ kpi }) => kpi.title);
  if (without.length > 0) return says.nameOwnersFirst([...new Set(without)]);
  const decided = decisions.some((decision) => rows.some(({ kpi }) => kpi.id === decision.kpi));
  return decided ? null : says.decideFirst;
}

/** One at a time: what closes a layer's gap comes first, then a layer without a KPI, then the CEO's places, then the list's order. */
export function proposals(kpis: readonly Kpi[], active: readonly Kpi[], has: Has, count: number): readonly Kpi[] {
  const known = kpis.some((kpi) => isCandidate(kpi) && canCompute(kpi, has));
  const chosen: Kpi[] = [];
  while (chosen.length < count) {
    const held = [...active, ...chosen];
    const left = kpis.filter((kpi) => isCandidate(kpi) && !held.includes(kpi) && (!known || canCompute(kpi, has)));
    const [best] = left
      .map((kpi, order) => ({ kpi, rank: rankOf(kpi, held, order) }))
      .sort((a, b) => byRank(a.rank, b.rank));
    if (!best) break;
    chosen.push(best.kpi);
  }
  return chosen;
}

function rankOf(kpi: Kpi, held: readonly Kpi[], order: number): readonly number[] {
  const layer = held.filter((other) => other.layer === kpi.layer && !other.governance);
  const closesGap = leads(kpi) && !layer.some(leads);
  return [closesGap ? 0 : 1, layer.length === 0 ? 0 : 1, kpi.ceo?.place ?? 9, order];
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
