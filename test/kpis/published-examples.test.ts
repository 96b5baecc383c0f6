// Worked examples that others have published, recomputed: the inputs as printed there, the result to the digits printed there.
// Further ones stand as examples in the KPI files (core/KPIS.md lists them with their source); whole data sets are in test/doors.
import { describe, expect, test } from 'vitest';
import { ask, number } from '../core/ask';

interface Published {
  readonly fn: string;
  readonly args: readonly (number | string | readonly number[])[];
  readonly prints: number;
  /** Half of the last digit printed. */
  readonly within: number;
  readonly source: string;
}

const of =
  (fn: string) =>
  (args: Published['args'], prints: number, within: number, source: string): Published => ({
    fn,
    args,
    prints,
    within,
    source,
  });

const EXACT = 1e-9;
const coverage = of('PIPELINE_COVERAGE_FROM');
const velocity = of('PIPELINE_VELOCITY_FROM');
const winRate = of('WIN_RATE_FROM');
const dealSize = of('AVERAGE_DEAL_SIZE_FROM');
const cycle = of('SALES_CYCLE_LENGTH_FROM');
const weighted = of('WEIGHTED_PIPELINE_FROM');
const attainment = of('REVENUE_ATTAINMENT_FROM');
const nrr = of('NET_REVENUE_RETENTION_FROM');
const grr = of('GROSS_REVENUE_RETENTION_FROM');
const payback = of('CAC_PAYBACK_FROM');
const lifetime = of('CUSTOMER_LIFETIME_VALUE_FROM');
const paid = of('TRIAL_TO_PAID_RATE_FROM');
const leads = of('LEAD_CONVERSION_RATE_FROM');
const replies = of('REPLY_RATE_FROM');
const stage = of('STAGE_CONVERSION_RATE_FROM');
const activation = of('TRIAL_ACTIVATION_RATE_FROM');

const PUBLISHED: readonly Published[] = [
  coverage([2_400_000, 800_000], 3, EXACT, 'calclet.com/tools/sales-pipeline-coverage-ratio-calculator'),
  coverage([4_800_000, 1_600_000], 3, EXACT, 'winsabove.pages.dev/glossary/pipeline-coverage-ratio'),
  coverage(
    [7_500_000, 2_000_000],
    3.75,
    EXACT,
    'contextawareanalytics.com/metrics-governance/how-to-calculate-pipeline-coverage',
  ),
  coverage(
    [500_000, 250_000],
    2,
    EXACT,
    'resources.rework.com/libraries/pipeline-management/pipeline-coverage-analysis',
  ),
  velocity([50, 10_000, '25%', 30], 4167, 0.5, 'theprimecalculator.com/business/pipeline-velocity-calculator/formula'),
  velocity(
    [50, 10_000, '25%', 30, 'month'],
    125_000,
    EXACT,
    'theprimecalculator.com/business/pipeline-velocity-calculator/formula',
  ),
  velocity(
    [120, 52_000, 0.22, 68],
    20_188,
    0.5,
    'ryanconsulting.ai/courses/pe-velocity-analysis/pipeline-velocity-formula',
  ),
  velocity([50, 25_000, 0.25, 60], 5208, 0.5, 'prospectengine.com/blog/sales-pipeline-velocity-formula-improve'),
  winRate([45, 135], 0.25, EXACT, 'contextawareanalytics.com/metrics-governance/how-to-calculate-win-rate'),
  winRate([15, 35], 0.3, EXACT, 'costcalculator.calculator.city/sales-win-rate-calculator'),
  winRate([40, 60], 0.4, EXACT, 'salesmotion.io/blog/how-to-calculate-win-rate'),
  dealSize([250_000, 10], 25_000, EXACT, 'petavue.com/glossary/average-deal-size'),
  dealSize([52_000, 4], 13_000, EXACT, 'calculatorshub.net/financial-calculators/average-deal-size-calculator'),
  dealSize([100_000, 20], 5000, EXACT, 'mymarketingdeal.com/deal-size'),
  cycle([45 + 54 + 39, 3], 46, EXACT, 'usedaymark.io/metrics/sales-cycle-length'),
  cycle([1260, 35], 36, EXACT, 'cal76.calculator.city/how-to-calculate-average-sales-cycle-length'),
  weighted([[20_000], [0.3]], 6000, EXACT, 'skylead.io/sales-glossary/w/weighted-pipeline'),
  weighted([[200_000], [0.3]], 60_000, EXACT, 'resources.rework.com/libraries/pipeline-management/weighted-pipeline'),
  weighted(
    [
      [3950, 3060, 1460, 1340, 1285, 1190],
      [0.7, 0.7, 0.7, 0.7, 0.7, 0.7],
    ],
    8600,
    1,
    'crmsupport.freshworks.com 50000002959',
  ),
  attainment([50_000, 45_000], 1.1111, 5e-5, 'calculator.academy/quota-attainment-calculator'),
  attainment([120_000, 150_000], 0.8, EXACT, 'climbtheladder.com/how-to-calculate-quota-attainment'),
  attainment([312_500, 250_000], 1.25, EXACT, 'prowi.io/en/glossary/quota-attainment'),
  nrr([100_000, 15_000, 5000, 8000], 1.02, EXACT, 'metrickittools.com/saas-metrics/nrr-calculator'),
  nrr([50_000, 4500, 1200, 2500], 1.016, EXACT, 'pricingnest-com.pages.dev/saas-pricing/nrr-calculator'),
  nrr([27_000, 8000, 0, 5000], 1.11, 0.005, 'churnzero.net/churnopedia/net-revenue-retention'),
  grr([50_000, 2000, 3000], 0.9, EXACT, 'maximcalculator.com/calculators/gross-revenue-retention-grr.html'),
  grr([100_000, 6000, 8000], 0.86, EXACT, 'superleap.com/blog/sales/gross-revenue-retention'),
  payback([600, 100, '75%'], 8, EXACT, 'theprimecalculator.com/business/cac-payback-period-calculator/formula'),
  payback([8000, 1200, '78%'], 8.55, 0.005, 'calcsimpler.com/calculators/cac-payback-period'),
  lifetime(
    [200, '85%', '3%'],
    5667,
    0.5,
    'abracalc.com/calculator/customer-lifetime-value-calculator/200-arpa-85-margin-3-churn',
  ),
  lifetime(
    [500, '70%', '2%'],
    17_500,
    EXACT,
    'abracalc.com/calculator/customer-lifetime-value-calculator/500-arpa-70-margin-2-churn',
  ),
  paid([156, 1200], 0.13, EXACT, 'freeonlinecal.com/gaming/trial-to-paid-conversion-rate-calculator'),
  paid([40, 200], 0.2, EXACT, 'docs.glassfy.io/docs/trial-conversions-rate'),
  paid([26 + 15 + 32, 40 + 30 + 50], 0.608, 0.0005, 'help.growslash.com/en/articles/11148222-trial-to-paid-conversion'),
  leads([50, 200], 0.25, EXACT, 'calculatorlib.com/lead-conversion-rate-calculator'),
  leads([150, 1000], 0.15, EXACT, 'mindpopgroup.com/metrics/lead-conversion-rate'),
  replies([50, 500], 0.1, EXACT, 'chat.skool.com/lead-gen/q-reply-rate-definition'),
  replies([36, 900], 0.04, EXACT, 'important-emails.com/learn/conversion-funnel-math'),
  stage([50, 200], 0.25, EXACT, 'help.getweflow.com/en/articles/14209524-stage-conversion-rates'),
  stage([150, 400], 0.375, EXACT, 'calculatorlib.com/funnel-conversion-rate-calculator'),
  stage(
    [220, 1000],
    0.22,
    EXACT,
    'digitalsalespro.net/articles/how-to-calculate-sales-funnel-conversion-rates-by-stage',
  ),
  activation([350, 1000], 0.35, EXACT, 'quickcalculator.co/calculators/calc-150-activation'),
  activation([1200, 5000], 0.24, EXACT, 'metrickittools.com/glossary/activation-rate'),
];

describe('published worked examples', () => {
  test.each(PUBLISHED)('$fn, $source: $prints', ({ fn, args, prints, within }) => {
    const given = args.map((arg) => (Array.isArray(arg) ? (arg as readonly number[]).map((item) => [item]) : arg));
    expect(Math.abs(number(ask(fn, ...given)) - prints)).toBeLessThanOrEqual(within);
  });
  test('two at least of each formula here', () => {
    const counts = new Map<string, number>();
    for (const { fn } of PUBLISHED) counts.set(fn, (counts.get(fn) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 2)).toEqual([]);
  });
});

// A published total is a ratio of sums, never the mean of ratios: three months of a quota, and three days of trials.
test('totals as published', () => {
  expect(number(ask('REVENUE_ATTAINMENT_FROM', 42_500 + 55_000 + 52_500, 150_000))).toBe(1); // prowi.io/en/glossary/quota-attainment
});

// The rates of a month are no twelfth of a year's: 98 % a month is 78 % a year (kpi-definitions, record 05).
test('twelve months of 98 % compound', () =>
  expect(number(ask('GROSS_REVENUE_RETENTION_FROM', 100, 0, 100 - 100 * 0.98 ** 12))).toBeCloseTo(0.785, 3));
