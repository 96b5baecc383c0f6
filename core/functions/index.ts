import type { Kpi } from '../kpi';
import { attributionFunction } from './attribution';
import { breakdownFunction } from './breakdown';
import { checkFunction } from './check';
import { diagnoseFunction } from './diagnose';
import { explainFunction } from './explain';
import { fromTotalsFunction } from './from-totals';
import type { PublicFunction } from './function';
import { lossReasonsFunction } from './loss-reasons';
import { measuredFunction } from './measured';
import { periodFunction } from './period';
import { requiredPipelineFunction } from './required-pipeline';
import { stagesFunction } from './stages';
import { statusFunction } from './status';
import { summaryFunction } from './summary';
import { targetFunction } from './target';
import { trendFunction } from './trend';

/** Functions over all KPIs. */
const overAll = (kpis: readonly Kpi[]): readonly PublicFunction[] => [
  summaryFunction,
  trendFunction,
  breakdownFunction,
  explainFunction,
  checkFunction,
  statusFunction,
  stagesFunction,
  lossReasonsFunction,
  attributionFunction(kpis),
  diagnoseFunction,
  targetFunction,
  periodFunction,
];

/** Every public function: two for each KPI at most, and those over all. */
export const publicFunctions = (kpis: readonly Kpi[]): readonly PublicFunction[] => [
  ...kpis.map(measuredFunction),
  ...kpis.filter((kpi) => kpi.from).map(fromTotalsFunction),
  requiredPipelineFunction,
  ...overAll(kpis),
];
