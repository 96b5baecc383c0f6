import { type Decision, type KindId, type Kpi, type Setup, activeKpis, kpis, rollOut } from '../../../core/index';
import { switched } from './switched';

interface Step {
  readonly stage: number | null;
  readonly first: string | null;
  readonly proposed: readonly Kpi[];
  /** Switched off at the start: nobody owns them yet, so nothing is lost. */
  readonly off: readonly Kpi[];
}

/** Where nobody owns anything yet, more than three that are on are no stage that was reached: it starts with three. */
export function stepOf(setup: Setup, has: (kind: KindId) => boolean, decisions: readonly Decision[]): Step {
  const active = activeKpis(kpis, setup);
  const owned = [...Object.values(setup.kpis), ...setup.scoped].some(({ on, owner }) => on && owner.trim() !== '');
  if (owned || active.length <= 3) return { ...rollOut(kpis, setup, has, decisions), off: [] };
  const { proposed } = rollOut(kpis, switched(setup, [], active), has, []);
  return { stage: 3, first: null, proposed, off: active.filter((kpi) => !proposed.includes(kpi)) };
}
