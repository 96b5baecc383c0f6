import {
  type Kpi,
  type KpiSetup,
  type KpiTerms,
  type Setup,
  actionProblem,
  deedProblem,
  kpis,
  ownerProblem,
  setupOf,
  turnOnProblem,
} from '../../../core/index';
import { textOf } from '../number-text';
import { type ThresholdDraft, thresholdProblems, typedThresholds } from './threshold-draft';
import { thresholdUnit } from './threshold-unit';

/** The terms of one row as typed: a KPI of the whole company, or of one scope. */
export interface KpiDraft extends ThresholdDraft {
  readonly on: boolean;
  readonly owner: string;
  readonly escalation: string;
  readonly cadence: KpiTerms['cadence'];
  readonly action: string;
  readonly days: string;
  readonly definedBy: string;
  readonly reviewedBy: string;
}

/** What was changed and not saved, by row. */
export type KpiDrafts = Readonly<Record<string, KpiDraft>>;

/** A row's name among the drafts and the measured lines. */
export const rowId = (kpi: string, scope: string): string => (scope === '' ? kpi : `${kpi} ${scope}`);

export const rowIn = (setup: Setup, kpi: string, scope: string): KpiSetup | undefined =>
  scope === '' ? setup.kpis[kpi] : setup.scoped.find((row) => row.kpi === kpi && row.scope === scope);

export function draftOf(kpi: Kpi, setup: Setup, scope = ''): KpiDraft {
  const { on, owner, escalation, cadence, thresholds, action, days } = setupOf(kpi, setup, scope);
  const { definedBy = '', reviewedBy = '' } = rowIn(setup, kpi.id, scope) ?? {};
  const { scale } = thresholdUnit(kpi, '');
  const text = (value: number | undefined) => (value === undefined ? '' : textOf(value * scale));
  return {
    ...{ on, owner, escalation, cadence, action, definedBy, reviewedBy },
    ...{ green: text(thresholds?.green), amber: text(thresholds?.amber) },
    ...{ greenMost: text(thresholds?.most?.green), amberMost: text(thresholds?.most?.amber) },
    days: String(days),
  };
}

export type KpiProblems = Partial<Record<keyof KpiDraft, string>>;

/** Why the row cannot be saved, by field. An owner may stay empty: that is a gap, and shown as one. */
export function problemsOf(kpi: Kpi, draft: KpiDraft, setup: Setup, scope = ''): KpiProblems {
  const problems: KpiProblems = { ...thresholdProblems(kpi, draft) };
  const refuse = (field: keyof KpiDraft, why: string | null) => {
    if (why !== null) problems[field] = why;
  };
  if (draft.on && !setupOf(kpi, setup, scope).on) refuse('on', turnOnProblem(kpi, kpis, setup));
  if (draft.owner.trim() !== '') refuse('owner', ownerProblem(draft.owner));
  if (draft.action.trim() !== '') refuse('action', deedProblem(draft.action));
  refuse('days', actionProblem(kpi.action.deed, daysIn(draft)));
  return problems;
}

/** What is missing though the row may be saved so. */
export const ownerGap = (draft: KpiDraft): string | null =>
  draft.on && draft.owner.trim() === '' ? ownerProblem('') : null;

export const daysIn = ({ days }: KpiDraft): number | null => (/^\s*\d+\s*$/.test(days) ? Number(days) : null);

/** The setup with one row's terms as typed; everything that the form does not show stays. */
export function setupWith(setup: Setup, kpi: Kpi, draft: KpiDraft, scope = ''): Setup {
  const thresholds = typedThresholds(kpi, draft);
  const own = rowIn(setup, kpi.id, scope);
  const row: KpiSetup = {
    ...own,
    ...{ on: draft.on, owner: draft.owner.trim(), escalation: draft.escalation.trim(), cadence: draft.cadence },
    ...{ green: thresholds?.green ?? own?.green ?? null, amber: thresholds?.amber ?? own?.amber ?? null },
    ...{ greenMost: thresholds?.most?.green ?? null, amberMost: thresholds?.most?.amber ?? null },
    ...{ action: draft.action.trim(), days: daysIn(draft) ?? kpi.action.days },
    ...{ definedBy: draft.definedBy.trim(), reviewedBy: draft.reviewedBy.trim() },
  };
  if (scope === '') return { ...setup, kpis: { ...setup.kpis, [kpi.id]: row } };
  const mine = { kpi: kpi.id, scope, ...row };
  const at = setup.scoped.findIndex((one) => one.kpi === kpi.id && one.scope === scope);
  const scoped = at < 0 ? [...setup.scoped, mine] : setup.scoped.map((one, i) => (i === at ? mine : one));
  return { ...setup, scoped };
}
