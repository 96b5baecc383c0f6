import {
  type Kpi,
  type KpiSetup,
  type KpiTerms,
  type Setup,
  type Thresholds,
  actionProblem,
  deedProblem,
  kpis,
  ownerProblem,
  setupOf,
  thresholdProblem,
  turnOnProblem,
} from '../../../core/index';
import { numberIn, textOf } from '../number-text';
import { sentence } from '../sentence';
import { words } from '../words';
import { thresholdUnit } from './threshold-unit';

/** The terms of one row as typed: a KPI of the whole company, or of one scope. */
export interface KpiDraft extends Readonly<Record<Limit, string>> {
  readonly on: boolean;
  readonly owner: string;
  readonly escalation: string;
  readonly cadence: KpiTerms['cadence'];
  readonly action: string;
  readonly days: string;
  readonly definedBy: string;
  readonly reviewedBy: string;
}

const LIMITS = ['green', 'amber', 'greenMost', 'amberMost'] as const;
export type Limit = (typeof LIMITS)[number];

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
  const problems: KpiProblems = { ...limitProblems(kpi, draft) };
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

/** The typed thresholds, in the unit they are typed in; null where one is not a number. */
function limitsIn(kpi: Kpi, draft: KpiDraft): Pick<KpiSetup, Limit> | null {
  const values: Partial<Record<Limit, number | null>> = {};
  for (const name of LIMITS) {
    const typed = numberIn(draft[name]);
    if ('value' in typed) values[name] = typed.value;
    else if (typed.problem === 'empty' && isUpper(name)) values[name] = null;
    else return null;
  }
  return values as Pick<KpiSetup, Limit>;
}

const isUpper = (name: Limit): boolean => name === 'greenMost' || name === 'amberMost';

function limitProblems(kpi: Kpi, draft: KpiDraft): KpiProblems {
  if (!kpi.thresholds) return {};
  const problems: KpiProblems = {};
  for (const name of LIMITS) {
    const typed = numberIn(draft[name]);
    if ('problem' in typed && !(typed.problem === 'empty' && isUpper(name)))
      problems[name] = words.number[typed.problem];
  }
  const limits = limitsIn(kpi, draft);
  const wrong = limits && thresholdProblem(limits, kpi);
  return wrong ? { [wrong.of]: sentence(wrong.says) } : problems;
}

/** The thresholds as typed, in the unit of what they judge; null while they contradict each other. */
export function typedThresholds(kpi: Kpi, draft: KpiDraft): Thresholds | null {
  const limits = kpi.thresholds && Object.keys(limitProblems(kpi, draft)).length === 0 ? limitsIn(kpi, draft) : null;
  if (!limits) return null;
  const { scale } = thresholdUnit(kpi, '');
  const value = (limit: number) => limit / scale;
  const { greenMost, amberMost } = limits;
  const most = greenMost && amberMost ? { green: value(greenMost), amber: value(amberMost) } : kpi.thresholds?.most;
  return { green: value(limits.green!), amber: value(limits.amber!), ...(most ? { most } : {}) };
}

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
