/** The only door for hosts. */
import type { Answer } from './answer';
import type { Argument } from './arguments/scalar';
import type { Connected } from './connected';
import type { Day } from './day';
import { fail } from './failure';
import { publicFunctions } from './functions/index';
import type { PublicFunction } from './functions/function';
import { kpis } from './kpis/index';
import type { Desk } from './request';
import { setupPlan as planOfSetup } from './setup/write';
import type { Setup } from './setup/setup';
import { fiveLines } from './summary/five';
import { lineOf } from './summary/line';
import type { Plan } from './summary/plan';

export { kpis };

/** Every public function, in the order of the help. */
export const functions: readonly PublicFunction[] = publicFunctions(kpis);

const byName = new Map(functions.map((f) => [f.name, f]));

/** Calls a public function by its (Excel) name. Whatever is handed in, an answer comes out, never an exception. */
export function callFunction(name: string, args: readonly Argument[], desk: Desk): Answer {
  const found = byName.get(name);
  return found ? found.call(args, desk, kpis) : fail('unknown-name', `There is no function ${name}.`);
}

/** The CEO's five in this workbook. */
export const ceoLines = (connected: Connected, today: Day) => fiveLines(kpis, connected, today);
/** One KPI by its id, judged by the setup. */
export const kpiLine = (id: string, connected: Connected, today: Day) =>
  lineOf(
    kpis.find((kpi) => kpi.id === id)!,
    connected,
    today,
  );
/** The `KPI Setup` tab. */
export const setupPlan = (setup: Setup): Plan => planOfSetup(setup, kpis);

export { type Cell, type CellError, type CellReader, isCellError, plainCell } from './cell';
export type { Answer, AnswerTable, Value } from './answer';
export type { Argument } from './arguments/scalar';
export { Connected } from './connected';
export { type Day, civilOf, dayOf, isoDay } from './day';
export { type Failure, type FailureCode, attempt, fail, isFailure } from './failure';
export type { PublicFunction } from './functions/function';
export type { Kpi, Thresholds } from './kpi';
export { PERIOD_FORMS, parsePeriod, quarterAround } from './period';
export type { Desk } from './request';
export { SETUP_TAB } from './setup/blocks';
export { type KpiTerms, setupOf } from './setup/kpi-setup';
export { setupFromCells } from './setup/read';
export {
  type KpiSetup,
  type Options,
  type Setup,
  type SourceSetup,
  type Target,
  emptySetup,
  readingRules,
} from './setup/setup';
export { targetOf } from './setup/target';
export { type SampleCrm, sampleDeals } from './sample/deals';
export { sourceGone } from './sentences';
export type { SampleTable } from './sample/sample';
export { sampleSubscriptions } from './sample/subscriptions';
export { numberFormat, showChange, showValue, thresholdText } from './show';
export type { Judgement, Status } from './status';
export { SUMMARY_TAB, type Stamp, ceoSummary, headline } from './summary/ceo-summary';
export type { Line } from './summary/line';
export { STATUS_LOOK } from './summary/look';
export type { Plan, PlanCell, PlanChart, Style } from './summary/plan';
export { type KindId, kinds } from './tables/kinds/index';
export type { Field, Kind } from './tables/kind';
export { openTable } from './tables/open';
export type { Source } from './tables/source';
export type { Table } from './tables/table';
