import type { Kpi } from '../kpi';
import { accountPenetration } from './account-penetration';
import { averageDealSize } from './average-deal-size';
import { cacPayback } from './cac-payback';
import { capacityUtilization } from './capacity-utilization';
import { closedRevenue } from './closed-revenue';
import { conversationQuality } from './conversation-quality';
import { crmCompleteness } from './crm-completeness';
import { customerLifetimeValue } from './customer-lifetime-value';
import { dataFreshness } from './data-freshness';
import { dealAge } from './deal-age';
import { dealHealth } from './deal-health';
import { dealsWon } from './deals-won';
import { demoToOpportunityRate } from './demo-to-opportunity-rate';
import { demosBooked } from './demos-booked';
import { duplicateRate } from './duplicate-rate';
import { emailOpenRate } from './email-open-rate';
import { emailsPerMeeting } from './emails-per-meeting';
import { expansionArr } from './expansion-arr';
import { forecastAccuracy } from './forecast-accuracy';
import { grossRevenueRetention } from './gross-revenue-retention';
import { leadConversionRate } from './lead-conversion-rate';
import { leadResponseTime } from './lead-response-time';
import { leadResponseWithin } from './lead-response-within';
import { leadVolume } from './lead-volume';
import { lossReasonShare } from './loss-reason-share';
import { meetingBookRate } from './meeting-book-rate';
import { meetingsPerOpportunity } from './meetings-per-opportunity';
import { multithreadingDepth } from './multithreading-depth';
import { netRevenueRetention } from './net-revenue-retention';
import { newArr } from './new-arr';
import { openDeals } from './open-deals';
import { outreachVolume } from './outreach-volume';
import { overdueNextActions } from './overdue-next-actions';
import { pipelineCoverage } from './pipeline-coverage';
import { pipelinePerRep } from './pipeline-per-rep';
import { pipelineVelocity } from './pipeline-velocity';
import { replyRate } from './reply-rate';
import { revenueAttainment } from './revenue-attainment';
import { salesCycleLength } from './sales-cycle-length';
import { sellingTimeShare } from './selling-time-share';
import { showRate } from './show-rate';
import { stageConversionRate } from './stage-conversion-rate';
import { trialActivationRate } from './trial-activation-rate';
import { trialToPaidRate } from './trial-to-paid-rate';
import { weightedPipeline } from './weighted-pipeline';
import { winRate } from './win-rate';

/** Every KPI, in the order in which the pane and the reference page show them. */
export const kpis: readonly Kpi[] = [
  pipelineCoverage,
  pipelineVelocity,
  weightedPipeline,
  pipelinePerRep,
  stageConversionRate,
  dealAge,
  dealHealth,
  overdueNextActions,
  multithreadingDepth,
  capacityUtilization,
  leadResponseTime,
  leadResponseWithin,
  leadConversionRate,
  leadVolume,
  replyRate,
  meetingBookRate,
  showRate,
  demoToOpportunityRate,
  meetingsPerOpportunity,
  emailsPerMeeting,
  accountPenetration,
  sellingTimeShare,
  trialActivationRate,
  winRate,
  averageDealSize,
  salesCycleLength,
  lossReasonShare,
  trialToPaidRate,
  conversationQuality,
  closedRevenue,
  revenueAttainment,
  dealsWon,
  netRevenueRetention,
  grossRevenueRetention,
  newArr,
  expansionArr,
  cacPayback,
  customerLifetimeValue,
  forecastAccuracy,
  openDeals,
  outreachVolume,
  demosBooked,
  emailOpenRate,
  crmCompleteness,
  duplicateRate,
  dataFreshness,
];
