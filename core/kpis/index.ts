import type { Kpi } from '../kpi';
import { averageDealSize } from './average-deal-size';
import { closedRevenue } from './closed-revenue';
import { grossRevenueRetention } from './gross-revenue-retention';
import { netRevenueRetention } from './net-revenue-retention';
import { pipelineCoverage } from './pipeline-coverage';
import { pipelineVelocity } from './pipeline-velocity';
import { revenueAttainment } from './revenue-attainment';
import { salesCycleLength } from './sales-cycle-length';
import { winRate } from './win-rate';

/** Every KPI, in the order in which the pane and the reference page show them. */
export const kpis: readonly Kpi[] = [
  pipelineCoverage,
  pipelineVelocity,
  winRate,
  averageDealSize,
  salesCycleLength,
  closedRevenue,
  revenueAttainment,
  netRevenueRetention,
  grossRevenueRetention,
];
