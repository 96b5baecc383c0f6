import { defineKpi } from '../kpi';
import { outcomesOf } from '../measures/outcomes';
import { CLOSING, DEALS_LEFT_OUT, OUTCOME, WON_AMOUNT } from '../measures/reads';
import { nothingClosed, nothingCreated } from '../sentences';
import { refuse } from '../failure';
import { ratio } from '../stats/ratio';
import { showWindow } from '../window';

export const winRate = defineKpi({
  id: 'WIN_RATE',
  title: 'Win rate',
  question: 'Is our sales process improving or degrading?',
  summary: 'Deals won divided by deals won and lost, closed in the window.',
  layer: 'conversion',
  timing: 'lagging',
  diagnoses: 'win rate',
  unit: 'fraction',
  direction: 'higher',
  formula: 'won ÷ (won + lost)',
  parts: {
    won: { unit: 'count', says: 'Deals won in the window' },
    lost: { unit: 'count', says: 'Deals lost in the window' },
  },
  from: { parts: ['won', 'lost'] },
  tables: ['deals'],
  reads: { deals: [...WON_AMOUNT, ...OUTCOME, ...CLOSING, 'created', 'type', 'last_stage'] },
  leavesOut: [
    ...DEALS_LEFT_OUT,
    'closed deals without a close date',
    'renewals',
    'closed deals without an amount',
    'lost deals whose last stage is not recorded',
    'deals lost before qualification',
  ],
  window: { days: 90 },
  variants: {
    closed: 'all deals closed in the window, counted',
    created: 'all deals created in the window; those still open count as not won',
    value: 'amounts instead of counts',
    qualified: 'lost deals only from the qualified stages on',
  },
  judge: { by: 'points', against: 'window before' },
  thresholds: { green: -0.02, amber: -0.05, source: 'own: change against the 90 days before, in points' },
  trend: { step: 'week', points: 12 },
  ceo: { place: 3 },
  owner: { role: 'VP Sales', escalation: 'CEO', source: 'article A' },
  roles: ['AE', 'VP Sales', 'CEO'],
  cadence: 'monthly',
  action: {
    deed: 'Run a win/loss review of the last 10 lost deals and decide one change: process calibration, competitive positioning or the qualification rule',
    days: 10,
    source: 'article A: "Win/loss analysis; process calibration; competitive positioning review"',
  },
  examples: [
    { says: 'three of ten', from: [3, 7], gives: 0.3, source: 'Varicent, closed win rate' },
    { says: 'none of ten is 0 %, not an error', from: [0, 10], gives: 0, source: 'kpi-definitions §2.4' },
    { says: 'none of none', from: [0, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
    { says: 'losses are written as positive counts', from: [3, -7], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const { won, lost, n } = outcomesOf(scope, scope.window, scope.choice.variant!);
    if (n === 0)
      refuse((scope.choice.variant === 'created' ? nothingCreated : nothingClosed)(showWindow(scope.window)));
    return { parts: { won, lost }, n };
  },
  compute: ({ won, lost }) => ratio(won, won + lost, 'won + lost', 'Win rate'),
});
