import type { Day } from '../day';
import type { Kpi } from '../kpi';
import type { KpiTerms } from '../setup/kpi-setup';
import { actionProblem } from './action-rule';
import { type Answer, type Audited, DECISION_DAYS, failed } from './audited';
import type { Decision } from './decision';
import { concerns, decidedWithin } from './decisions';
import type { HistoryRow } from './history-row';
import { historyOf } from './history';
import { ownerProblem } from './owner-rule';
import * as says from './sentences';
import { QUARTER_DAYS, isStable } from './stable';
import { rowTitle } from './tracked-rows';

/** The two logs that the audit answers from. */
export interface Logs {
  readonly decisions: readonly Decision[];
  readonly history: readonly HistoryRow[];
}

/** The three standards and the question about the last 30 days, for one of our KPIs. */
export function auditKpi(kpi: Kpi, terms: KpiTerms, { decisions, history }: Logs, today: Day): Audited {
  const stable = isStable(history, kpi, terms.scope, today);
  const quarterly = terms.cadence === 'quarterly';
  const recent = decidedWithin(decisions, quarterly && stable ? QUARTER_DAYS : DECISION_DAYS, today).filter(
    (decision) => concerns(decision, kpi.id, terms.scope),
  );
  const answers: Answer[] = [
    linked(kpi),
    enables(kpi, terms),
    quarterly && !stable
      ? { standard: 'reviewed often enough', met: false, says: says.tooSeldom('quarterly') }
      : {
          standard: 'reviewed often enough',
          met: true,
          says: quarterly ? says.quarterlyIsEnough : says.oftenEnough(terms.cadence),
        },
    produced(recent, historyOf(history, kpi.id, terms.scope), stable, today),
  ];
  return {
    title: rowTitle(kpi, terms.scope),
    ...verdictOf(kpi, answers),
    answers,
    decisions: recent,
    proposeQuarterly: stable && !quarterly,
    instead: kpi.judge === null ? (kpi.replacement?.id ?? null) : null,
  };
}

function linked({ judge, replacement }: Kpi): Answer {
  const standard = 'linked to revenue';
  if (judge !== null) return { standard, met: true, says: says.judged };
  return { standard, met: false, says: replacement ? says.capacityOnly(replacement.why) : says.countsOnly };
}

function enables(kpi: Kpi, { owner, action, days, thresholds }: KpiTerms): Answer {
  const standard = 'enables a decision';
  if (!kpi.judge || !thresholds) return { standard, met: false, says: says.noTrigger };
  const problem = ownerProblem(owner) ?? actionProblem(action, days);
  return problem ? { standard, met: false, says: problem } : { standard, met: true, says: says.trigger(owner, days) };
}

/** A KPI that was never breached had nothing to decide: only a breach without a decision is a fault. */
function produced(recent: readonly Decision[], rows: readonly HistoryRow[], stable: boolean, today: Day): Answer {
  const standard = 'produced a decision';
  if (recent.length > 0) return { standard, met: true, says: says.decisionsMade(recent.length) };
  const lately = rows.filter(({ day }) => day > today - DECISION_DAYS && day <= today);
  const breach = lately.find(({ status }) => status === 'amber' || status === 'red');
  if (breach) return { standard, met: false, says: says.breachWithoutDecision(breach.status, breach.day) };
  if (stable) return { standard, met: true, says: says.greenForAQuarter };
  if (lately.length === 0) return { standard, met: null, says: says.notRefreshed(DECISION_DAYS) };
  return { standard, met: null, says: says.nothingToDecide(DECISION_DAYS) };
}

/** What is never judged cannot be mended; for the rest an owner, an action, a cadence or a decision is missing. */
function verdictOf(kpi: Kpi, answers: readonly Answer[]): Pick<Audited, 'verdict' | 'fix'> {
  if (kpi.judge === null) return { verdict: 'archive', fix: [] };
  const fix = failed(answers).map((answer) => answer.says);
  return { verdict: fix.length === 0 ? 'keep' : 'fix', fix };
}
