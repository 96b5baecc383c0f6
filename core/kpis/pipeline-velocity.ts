import { defineKpi } from '../kpi';
import { refuse } from '../failure';
import { openCountOn } from '../measures/open';
import { closedIn } from '../measures/closed';
import { wonAmounts, wonCycles } from '../measures/won';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME, WON_AMOUNT } from '../measures/reads';
import { noCycle, nothingClosed, nothingWon, zeroDivisor } from '../sentences';
import { mean } from '../stats/mean';
import { median } from '../stats/median';
import { showWindow } from '../window';

const DAYS = { day: 1, week: 7, month: 30 } as const;

export const pipelineVelocity = defineKpi({
  id: 'PIPELINE_VELOCITY',
  title: 'Pipeline velocity',
  question: 'Is our revenue engine accelerating or decelerating?',
  summary: 'Revenue the pipeline yields per day: open deals × deal size × win rate ÷ sales cycle.',
  layer: 'pipeline',
  timing: 'leading',
  unit: 'currency per day',
  direction: 'higher',
  formula: 'opportunities × deal_size × win_rate ÷ cycle_days',
  parts: {
    opportunities: { unit: 'count', says: 'Open qualified deals on as_of' },
    deal_size: { unit: 'currency', says: 'Mean amount of the deals won in the window' },
    win_rate: { unit: 'fraction', says: 'Won ÷ (won + lost) in the window' },
    cycle_days: { unit: 'days', says: 'Days from created to won, deals won in the window' },
  },
  factors: { opportunities: 1, deal_size: 1, win_rate: 1, cycle_days: -1 },
  from: { parts: ['opportunities', 'deal_size', 'win_rate', 'cycle_days'], options: ['unit'] },
  tables: ['deals'],
  reads: { deals: [...WON_AMOUNT, ...OUTCOME, ...CLOSING, 'created', 'type'] },
  leavesOut: [
    ...DEALS_LEFT_OUT,
    'closed deals without a close date',
    'renewals',
    'won deals without an amount',
    'won deals without a created date',
    'won deals closed before they were created',
    'open deals not yet qualified',
  ],
  window: { days: 90 },
  variants: { mean: 'mean sales cycle', median: 'median sales cycle' },
  options: { unit: { values: ['day', 'week', 'month'], says: 'per day, per week (× 7) or per month (× 30)' } },
  judge: { by: 'percent', against: 'trend' },
  thresholds: { green: -0.05, amber: -0.15, source: 'own: last four weeks against the eight before' },
  trend: { step: 'week', points: 12 },
  ceo: { place: 2 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'article A' },
  roles: ['AE', 'VP Sales', 'CEO'],
  cadence: 'weekly',
  action: {
    deed: 'Name the variable that fell most and run its play: outreach sprint (count), pricing review of the last 10 quotes (size), review of the last 10 losses (win rate), unblock list of the slowest deals (cycle)',
    days: 5,
    source: 'article A: "Identify declining variable and coach specific intervention"',
  },
  examples: [
    { says: 'the four variables', from: [50, 10000, 0.2, 60], gives: 1666.6666666666667, source: 'own arithmetic' },
    { says: 'per week', from: [50, 10000, '20%', 60, 'week'], gives: 11666.666666666668, source: 'own arithmetic' },
    { says: 'no cycle', from: [50, 10000, 0.2, 0], gives: { fails: 'no-data' }, source: 'own' },
    { says: 'a win rate above 100 %', from: [50, 10000, 20, 60], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const { window, choice } = scope;
    const opportunities = openCountOn(scope, scope.asOf, true);
    const { rows, won } = closedIn(scope, window);
    const closed = rows.length;
    if (closed === 0) refuse(nothingClosed(showWindow(window)));
    const amounts = wonAmounts(scope, won);
    if (amounts.length === 0) refuse(nothingWon(showWindow(window)));
    const cycles = wonCycles(scope, won);
    if (cycles.length === 0) refuse(noCycle(showWindow(window)));
    scope.ledger.use('open qualified deals', opportunities);
    scope.ledger.use('deals closed in the window', closed);
    const meanCycle = mean(cycles);
    if (isStretched(cycles, meanCycle))
      scope.ledger.note(
        'sales cycle',
        `mean ${meanCycle.toFixed(1)} days, median ${median(cycles).toFixed(1)}: a few slow deals stretch the mean`,
      );
    return {
      parts: {
        opportunities,
        deal_size: mean(amounts),
        win_rate: won.length / closed,
        cycle_days: choice.variant === 'median' ? median(cycles) : meanCycle,
      },
      n: closed,
    };
  },
  compute({ opportunities, deal_size, win_rate, cycle_days }, choice) {
    if (cycle_days === 0) return zeroDivisor('cycle_days', 'Pipeline velocity');
    const days = DAYS[(choice.unit ?? 'day') as keyof typeof DAYS];
    return ((opportunities * deal_size * win_rate) / cycle_days) * days;
  },
});

/** Whether the mean is more than 1.5 times the median. A trend asks at each point: where under half lie below, no median is. */
function isStretched(cycles: Int32Array, meanCycle: number): boolean {
  let below = 0;
  for (let i = 0; i < cycles.length; i++) below += Number(1.5 * cycles[i]! < meanCycle);
  return 2 * below >= cycles.length && meanCycle > 1.5 * median(cycles);
}
