import { defineKpi } from '../kpi';
import { trialsThat } from '../measures/conversions';
import { share } from '../stats/share';

export const trialToPaidRate = defineKpi({
  id: 'TRIAL_TO_PAID_RATE',
  title: 'Trial to paid rate',
  question: 'How many trials become customers?',
  summary: 'Of the trials that started in the window, those that became paying customers within @within_days.',
  layer: 'conversion',
  timing: 'lagging',
  unit: 'fraction',
  direction: 'higher',
  formula: 'paid ÷ started',
  parts: {
    paid: { unit: 'count', says: 'Trials of the window that became paying customers' },
    started: { unit: 'count', says: 'Trials started in the window' },
  },
  from: { parts: ['paid', 'started'] },
  tables: ['trials'],
  reads: { trials: ['started', 'paid_on', 'paid'] },
  leavesOut: [
    'rows that repeat an earlier row',
    'rows without the day the trial started',
    'rows whose goal was reached before they began',
  ],
  window: { days: 30 },
  variants: {
    mature: 'the window ends @within_days before as_of, and paying counts within as many days',
    cohort: 'all trials of the window that have paid by as_of: the latest months rise later',
  },
  options: {
    within_days: {
      count: { least: 1, most: 365, otherwise: 30 },
      says: 'days a trial is given in the variant "mature"',
    },
  },
  judge: { by: 'points', against: 'window before' },
  thresholds: { green: -0.05, amber: -0.1, source: 'own: change against the window before, in points' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Head of Growth', escalation: 'CEO', source: 'own' },
  cadence: 'weekly',
  action: {
    deed: 'Call the last 20 activated trials that did not pay, name the two commonest reasons, and remove one from the product or the price page',
    days: 10,
    source: 'own',
  },
  examples: [
    { says: 'one in four', from: [25, 100], gives: 0.25, source: 'own arithmetic' },
    { says: 'nobody paid', from: [0, 100], gives: 0, source: 'own arithmetic' },
    { says: 'no trials', from: [0, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
  ],
  measure(scope) {
    const within = scope.choice.variant === 'mature' ? Number(scope.choice.within_days) : null;
    const { reached, started } = trialsThat(scope, 'paid', within);
    scope.ledger.use('trials started in the window', started);
    return { parts: { paid: reached, started }, n: started };
  },
  compute: ({ paid, started }) => share(paid, started, 'paid', 'started', 'Trial to paid rate'),
});
