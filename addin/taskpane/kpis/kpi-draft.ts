import { type Kpi, type KpiTerms, type Setup, setupOf } from '../../../core/index';
import { numberIn, textOf } from '../number-text';
import { without } from '../without';
import { words } from '../words';
import { actionProblem } from './action-rule';
import { ownerProblem } from './owner-rule';
import { thresholdUnit } from './threshold-unit';

/** One KPI's terms as typed. */
export interface KpiDraft {
  readonly on: boolean;
  readonly owner: string;
  readonly cadence: KpiTerms['cadence'];
  readonly green: string;
  readonly amber: string;
  readonly action: string;
  readonly days: string;
}

/** What was changed and not saved, by KPI id. */
export type KpiDrafts = Readonly<Record<string, KpiDraft>>;

export function draftOf(kpi: Kpi, setup: Setup): KpiDraft {
  const { on, owner, cadence, thresholds, action, days } = setupOf(kpi, setup);
  const { scale } = thresholdUnit(kpi, '');
  const text = (value: number | undefined) => (value === undefined ? '' : textOf(value * scale));
  return {
    on,
    owner,
    cadence,
    green: text(thresholds?.green),
    amber: text(thresholds?.amber),
    action,
    days: String(days),
  };
}

export type KpiProblems = Partial<Record<keyof KpiDraft, string>>;

export function problemsOf(kpi: Kpi, draft: KpiDraft): KpiProblems {
  const problems: KpiProblems = {};
  const owner = ownerProblem(draft.owner);
  if (owner) problems.owner = owner;
  const action = actionProblem(draft.action);
  if (action) problems.action = action;
  const days = Number(draft.days);
  if (!/^\s*\d+\s*$/.test(draft.days) || days < 1 || days > 365) problems.days = words.kpis.badDays;
  if (!kpi.thresholds) return problems;
  const [green, amber] = [numberIn(draft.green), numberIn(draft.amber)];
  if ('problem' in green) problems.green = words.number[green.problem];
  if ('problem' in amber) problems.amber = words.number[amber.problem];
  if ('problem' in green || 'problem' in amber) return problems;
  const inOrder = kpi.direction === 'higher' ? green.value >= amber.value : green.value <= amber.value;
  if (!inOrder) problems.green = words.kpis.greenFirst[kpi.direction];
  return problems;
}

/** The setup with one KPI's terms as typed. */
export function setupWith(setup: Setup, kpi: Kpi, draft: KpiDraft): Setup {
  const { on, cadence } = draft;
  const { escalation } = setupOf(kpi, setup);
  const { scale } = thresholdUnit(kpi, '');
  const value = (text: string) => {
    const typed = numberIn(text);
    return kpi.thresholds && 'value' in typed ? typed.value / scale : null;
  };
  const own: Setup['kpis'][string] = {
    ...setup.kpis[kpi.id],
    on,
    owner: draft.owner.trim(),
    escalation,
    cadence,
    green: value(draft.green),
    amber: value(draft.amber),
    action: draft.action.trim(),
    days: Number(draft.days),
  };
  return { ...setup, kpis: { ...setup.kpis, [kpi.id]: own } };
}

/** The setup with one KPI as it stood in a former one. */
export function setupRestored(setup: Setup, id: string, former: Setup): Setup {
  const others = without(setup.kpis, id);
  const own = former.kpis[id];
  return { ...setup, kpis: own ? { ...others, [id]: own } : others };
}
