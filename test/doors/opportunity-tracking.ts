import { type Setup, emptySetup, setupPlan } from '../../core/index';
import { type DateForm, expected, published } from './published';
import type { Question } from './question';

interface Reference {
  readonly asof: string;
  readonly by_stage: readonly {
    readonly stage: string;
    readonly rows_: number;
    readonly value: number;
    readonly weighted: number;
  }[];
  readonly total: Readonly<
    Record<'rows_' | 'qualified_rows' | 'value' | 'qualified_value' | 'weighted' | 'avg_age_days', number>
  >;
  readonly coverage: Readonly<Record<'target' | 'qualified' | 'all_open' | 'weighted', number>>;
}

const SETUP: Setup = {
  ...emptySetup,
  sources: {
    deals: { tab: 'Deals', table: '', columns: { amount: 'ProductRevenue', close_date: 'EstimatedCloseDate' } },
  },
};

/** The `KPI Setup` tab as a formula hands it over. */
const KPI_SETUP = setupPlan(SETUP).cells.map((row) => row.map((cell) => cell?.value ?? ''));

/** "Lead" counted as qualified: how a formula asks for all open deals. */
const ALL_OPEN = ['@open', 'Lead'];

/** What expected/ms-opportunity-tracking.json says of coverage, in all and by stage. */
export function trackingQuestions(dates: DateForm = 'text'): Question[] {
  const { asof, by_stage, total, coverage } = expected<Reference>('ms-opportunity-tracking');
  const deals = published('ms-opportunity-tracking/opportunities_flat.csv', dates);
  const ask = (says: string, gives: number, target: number, ...pairs: unknown[]): Question => ({
    says,
    fn: 'PIPELINE_COVERAGE',
    args: [deals, asof, target, 'all', '@setup', KPI_SETUP, ...pairs],
    gives,
  });
  const deal = (says: string, fn: string, gives: number, ...pairs: unknown[]): Question => ({
    says,
    fn,
    args: [deals, asof, '@setup', KPI_SETUP, ...pairs],
    gives,
  });
  return [
    deal('rows', 'OPEN_DEALS', total.rows_, '@variant', 'all'),
    deal('qualified rows', 'OPEN_DEALS', total.qualified_rows),
    deal('age', 'DEAL_AGE', total.avg_age_days, '@variant', 'deal', '@average', 'mean'),
    ask('qualified', coverage.qualified, coverage.target),
    ask('all open', coverage.all_open, coverage.target, ...ALL_OPEN),
    ask('weighted', coverage.weighted, coverage.target, '@variant', 'weighted', ...ALL_OPEN),
    // A target of 1 makes the coverage the pipeline itself.
    ask('qualified amount', total.qualified_value, 1),
    ask('amount', total.value, 1, ...ALL_OPEN),
    ask('weighted amount', total.weighted, 1, '@variant', 'weighted', ...ALL_OPEN),
    ...by_stage.flatMap(({ stage, rows_, value, weighted }) => [
      deal(`rows of ${stage}`, 'OPEN_DEALS', rows_, '@variant', 'all', 'stage', stage),
      ask(stage, value, 1, 'Sales Stage', stage, ...ALL_OPEN),
      ask(`${stage}, weighted`, weighted, 1, 'stage', stage, '@variant', 'weighted', ...ALL_OPEN),
    ]),
  ];
}
