import type { Kpi } from '../kpi';
import { explainFunction } from './explain';
import { fromTotalsFunction } from './from-totals';
import type { PublicFunction } from './function';
import { measuredFunction } from './measured';
import { periodFunction } from './period';
import { statusFunction } from './status';
import { summaryFunction } from './summary';
import { targetFunction } from './target';
import { trendFunction } from './trend';

/** Functions over all KPIs. */
const overAll: readonly PublicFunction[] = [
  summaryFunction,
  trendFunction,
  explainFunction,
  statusFunction,
  targetFunction,
  periodFunction,
];

/** Every public function: two for each KPI at most, and those over all. */
export const publicFunctions = (kpis: readonly Kpi[]): readonly PublicFunction[] => [
  ...kpis.map(measuredFunction),
  ...kpis.filter((kpi) => kpi.from).map(fromTotalsFunction),
  ...overAll,
];
