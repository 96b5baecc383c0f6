/** The only door for hosts. */
import type { Answer } from './answer';
import type { Cell } from './cell';
import type { Argument } from './arguments/scalar';
import type { Connected } from './connected';
import type { Day } from './day';
import { fail } from './failure';
import { publicFunctions } from './functions/index';
import type { PublicFunction } from './functions/function';
import { kpis } from './kpis/index';
import type { Notation } from './notation';
import type { Desk } from './request';
import { setupFromCells as readSetup } from './setup/read';
import { setupPlan as planOfSetup } from './setup/write';
import type { Setup } from './setup/setup';
import { SETUP_TAB } from './setup/blocks';
import { SUMMARY_TAB } from './summary/ceo-summary';
import { ceoTab as planOfCeoTab } from './summary/ceo-tab';
import { COACHING_TAB } from './system/coaching-agenda';
import { DECISIONS_TAB } from './system/decision';
import { HISTORY_TAB } from './system/history-row';
import { BRIEFING_TAB } from './system/owner-briefing';
import { fiveLines } from './summary/five';
import { lineOf } from './summary/line';
import type { Plan } from './plan/plan';
import { trackedRows } from './system/tracked-rows';

export { kpis };

/** Every public function, in the order of the help. */
export const functions: readonly PublicFunction[] = /* @__PURE__ */ publicFunctions(kpis);

const byName = /* @__PURE__ */ namedFunctions();

/** The tabs that the product writes; none of them holds data to measure. */
export const OUR_TABS: readonly string[] = [
  SETUP_TAB,
  SUMMARY_TAB,
  HISTORY_TAB,
  DECISIONS_TAB,
  COACHING_TAB,
  BRIEFING_TAB,
];

function namedFunctions(): ReadonlyMap<string, PublicFunction> {
  return new Map(functions.map((f) => [f.name, f]));
}

/** Calls a public function by its (Excel) name. Whatever is handed in, an answer comes out, never an exception. */
export function callFunction(name: string, args: readonly Argument[], desk: Desk): Answer {
  const found = byName.get(name);
  return found ? found.call(args, desk, kpis) : fail('unknown-name', `There is no function ${name}.`);
}

/** The CEO's five in this workbook. */
export const ceoLines = (connected: Connected, today: Day) => fiveLines(kpis, connected, today);
/** The plan of the CEO tab, or why there is nothing to write. */
export const ceoTab = (connected: Connected, today: Day, notation?: Notation) =>
  planOfCeoTab(kpis, connected, today, notation);
/** One KPI by its id, judged by the setup. */
export const kpiLine = (id: string, connected: Connected, today: Day, scope = '') =>
  lineOf(
    kpis.find((kpi) => kpi.id === id)!,
    connected,
    today,
    scope,
  );
/** Every row that is on, measured: each KPI of the company, then of its scopes. */
export const trackedLines = (connected: Connected, today: Day) =>
  trackedRows(kpis, connected.setup).map(({ kpi, terms }) => lineOf(kpi, connected, today, terms.scope));
/** Reads the `KPI Setup` tab; refuses what it cannot read, naming the cell. */
export const setupFromCells = (cells: readonly (readonly Cell[])[]): Setup => readSetup(cells, kpis);
/** The `KPI Setup` tab. */
export const setupPlan = (setup: Setup): Plan => planOfSetup(setup, kpis);

export { type Cell, type CellError, type CellReader, isCellError, plainCell } from './cell';
export type { Answer, AnswerTable, Value } from './answer';
export type { Argument } from './arguments/scalar';
export { type IssueGroup, dataIssues, issuesByRule } from './check/data-issues';
export type { Issue } from './check/issue';
export { Connected } from './connected';
export { type Day, civilOf, dayOf, isoDay } from './day';
export { type Failure, type FailureCode, attempt, fail, isFailure } from './failure';
export type { PublicFunction } from './functions/function';
export type { Cadence, Kpi, Layer, Role, Thresholds } from './kpi';
export { type Notation, PLAIN, SAMPLE, type Written, dayFormat, isCurrencyLast, notationOf, showDay } from './notation';
export { PERIOD_FORMS, parsePeriod, quarterAround } from './period';
export type { Desk } from './request';
export { SETUP_TAB } from './setup/blocks';
export { changedSince } from './setup/changed-since';
export { type KpiTerms, setupOf } from './setup/kpi-setup';
export { ownerScope, plainScope, scopeTerms } from './setup/kpi-scope';
export { setupNotes } from './setup/notes';
export { mailProblem } from './setup/mail-problem';
export { overlapping } from './setup/overlapping';
export {
  type KpiSetup,
  type Metric,
  type Options,
  type Person,
  type ScopedKpi,
  type Setup,
  type Snooze,
  type SourceSetup,
  type Target,
  emptySetup,
  readingRules,
} from './setup/setup';
export { targetOf } from './setup/target';
export { type TargetProblem, targetPeriod, targetProblem } from './setup/target-problem';
export { type ThresholdProblem, thresholdProblem } from './setup/threshold-problem';
export { type SampleCrm, sampleDeals } from './sample/deals';
export { sourceGone } from './sentences';
export type { SampleTable } from './sample/sample';
export { sampleSubscriptions } from './sample/subscriptions';
export { numberFormat, showChange, showValue, thresholdText } from './show';
export type { Judgement, Status } from './status';
export { AS_OF_NAME, OUT_OF_DATE, SUMMARY_TAB, type Stamp, ceoSummary, headline } from './summary/ceo-summary';
export type { Line } from './summary/line';
export { STATUS_LOOK } from './plan/look';
export type { Plan, PlanCell, PlanChart, PlanTable, Style } from './plan/plan';
export { type ActionRefusal, actionProblem, deedProblem, refusedAction } from './system/action-rule';
export { type Digest, type DigestItem, type DigestSource, alertDigest } from './system/alert-digest';
export { type Message, alertMessage, messageText } from './system/alert-text';
export { type Alert, type AlertKind, alertsOf, alertsToSend, openAlerts } from './system/alerts';
export { archiveKpi, archiveMetric, auditHeld, checkQuarterly, ownRow, restoreKpi } from './system/archive';
export { type Audit, type AuditedItem, auditOf } from './system/audit-all';
export type { Answer as AuditAnswer, Audited, Standard } from './system/audited';
export { isAuditDue } from './system/audit-calendar';
export { type Breach, breachOf } from './system/breach';
export { breachText, isBreach } from './system/breach-text';
export { type Has, feederOf } from './system/candidates';
export { COACHING_TAB, coachingAgenda } from './system/coaching-agenda';
export { DECISIONS, DECISIONS_TAB, type Decision } from './system/decision';
export {
  completeDecision,
  concerns,
  decidedWithin,
  decisionProblem,
  isOpen,
  isOverdue,
  proposedDecision,
  recordDecision,
  reviewedWithoutBreach,
} from './system/decisions';
export { type Records, erasePerson } from './system/erase-person';
export { historyOf, newHistory } from './system/history';
export { HISTORY_TAB, type HistoryRow, historyShape } from './system/history-row';
export { type Log, type LogShape, emptyLog, logPlan, logRows, readLog } from './system/log';
export { type Tracked, diagnose } from './system/diagnosis';
export type { Finding } from './system/finding';
export { layerNumber, showLayer } from './system/layers';
export { mailDraft } from './system/mail-draft';
export { type Moved, type MovedPart, movedParts, showMoved } from './system/moved-parts';
export { BRIEFING_TAB, ownerBriefing } from './system/owner-briefing';
export { ownerProblem } from './system/owner-rule';
export { type Page, pagePlan, pageText } from './system/page';
export { type PastVerdict, type WouldHave, eachPastVerdict, pastVerdicts, wouldHave } from './system/past-verdicts';
export { ownersOf, samePerson } from './system/people';
export { type ReviewItem, type ReviewsDue, inOrder, reviewsDue } from './system/review';
export { ROLES, roleSet } from './system/role-sets';
export { type RollOut, rollOut } from './system/roll-out';
export { type SetNote, checkSet, turnOnProblem } from './system/set-check';
export { snooze, wake } from './system/snooze';
export { isStable } from './system/stable';
export { COMPONENTS, type Stewards } from './system/stewards';
export { type TrackedRow, activeKpis, perPerson, rowTitle, trackedRows } from './system/tracked-rows';
export { rowRequest } from './summary/row-request';
export { type KindId, kinds } from './tables/kinds/index';
export type { Field, Kind } from './tables/kind';
export { HEAD } from './tables/header-row';
export { openTable } from './tables/open';
export { type Source, UNREAD } from './tables/source';
export type { Table } from './tables/table';
export { namedInSetup, unneededColumns } from './unneeded-columns';
