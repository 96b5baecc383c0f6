import { defineKpi } from '../kpi';
import { trialsThat } from '../measures/conversions';
import { share } from '../stats/share';

export const trialActivationRate = defineKpi({
  id: 'TRIAL_ACTIVATION_RATE',
  title: 'Trial activation rate',
  question: 'Do people who try the product reach the point where it is useful to them?',
  summary: 'Of the trials that started in the window, those activated within @within_days.',
  layer: 'outreach',
  timing: 'leading',
  unit: 'fraction',
  direction: 'higher',
  formula: 'activated ÷ started',
  parts: {
    activated: { unit: 'count', says: 'Trials of the window that were activated' },
    started: { unit: 'count', says: 'Trials started in the window' },
  },
  from: { parts: ['activated', 'started'] },
  tables: ['trials'],
  reads: { trials: ['started', 'activated_on', 'activated'] },
  leavesOut: [
    'rows that repeat an earlier row',
    'rows without the day the trial started',
    'rows whose goal was reached before they began',
  ],
  window: { days: 30 },
  variants: {
    mature: 'the window ends @within_days before as_of, and activation counts within as many days',
    cohort: 'all trials of the window, activated by as_of; the latest have had little time',
  },
  options: {
    within_days: {
      count: { least: 1, most: 365, otherwise: 14 },
      says: 'days a trial is given in the variant "mature"',
    },
  },
  judge: { by: 'points', against: 'window before' },
  thresholds: { green: -0.05, amber: -0.1, source: 'own: change against the window before, in points' },
  trend: { step: 'week', points: 12 },
  owner: { role: 'Head of Growth', escalation: 'CEO', source: 'own' },
  cadence: 'weekly',
  action: {
    deed: 'Contact every trial that is not activated on its third day, by the end of that day',
    days: 1,
    source: 'article A: "Low activation this week = low trial-to-paid conversion next month"',
  },
  examples: [
    { says: 'two in five', from: [40, 100], gives: 0.4, source: 'own arithmetic' },
    { says: 'no trials', from: [0, 0], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
    { says: 'more activated than started', from: [11, 10], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const within = scope.choice.variant === 'mature' ? Number(scope.choice.within_days) : null;
    const { reached, started } = trialsThat(scope, 'activated', within);
    scope.ledger.use('trials started in the window', started);
    return { parts: { activated: reached, started }, n: started };
  },
  compute: ({ activated, started }) => share(activated, started, 'activated', 'started', 'Trial activation rate'),
});
