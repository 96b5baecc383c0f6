import { defineKpi } from '../kpi';
import { frozenForecasts } from '../measures/forecast-accuracy';
import { nothingToForecast } from '../sentences';
import { forecastError } from '../stats/forecast-error';
import { ratio } from '../stats/ratio';

const compute = (error: Readonly<Record<'absolute_error' | 'actual' | 'mean_error', number>>, variant = 'wape') => {
  if (variant === 'mape')
    return Number.isNaN(error.mean_error) ? nothingToForecast() : Math.max(0, 1 - error.mean_error);
  const wape = ratio(error.absolute_error, error.actual, 'actual', 'Forecast accuracy');
  return typeof wape === 'number' ? Math.max(0, 1 - wape) : wape;
};

export const forecastAccuracy = defineKpi({
  id: 'FORECAST_ACCURACY',
  title: 'Forecast accuracy',
  question: 'Can we rely on our forecast?',
  summary:
    'One minus the errors of the forecasts over what was really won. The forecast is the one that stood on the freeze day of its period; only periods that are over on as_of count.',
  layer: 'revenue',
  timing: 'lagging',
  unit: 'fraction',
  direction: 'higher',
  formula: '1 − sum of |forecast − actual| ÷ sum of actual, at least 0',
  parts: {
    absolute_error: {
      unit: 'currency',
      says: 'Differences between forecast and actual, without their signs, added up',
    },
    actual: { unit: 'currency', says: 'What was really won, added up' },
    mean_error: { unit: 'fraction', says: 'Mean of the errors in percent of each actual' },
  },
  from: {
    lists: {
      forecasts: { unit: 'currency', says: 'Forecast amounts, as a range' },
      actuals: { unit: 'currency', says: 'What was really won, a range of the same size' },
    },
    options: ['variant'],
    compute: ({ forecasts, actuals }, { variant }) => compute(forecastError(forecasts!, actuals!), variant),
  },
  tables: ['forecasts'],
  reads: { forecasts: ['period', 'made_on', 'forecast', 'actual', 'owner', 'segment'] },
  leavesOut: [
    'rows without the day the forecast was made',
    'forecasts not made by day … of their period',
    'forecasts whose actual is 0',
    'forecasts without an actual',
  ],
  window: { period: 'this quarter' },
  variants: {
    wape: 'all errors over all actuals, so that large deals weigh more',
    mape: 'the mean of the errors in percent; one small actual can ruin it',
  },
  options: {
    freeze_day: {
      count: { least: 1, most: 92, otherwise: 15 },
      says: 'the day of the period on which the forecast is frozen',
    },
  },
  judge: { by: 'level' },
  thresholds: { green: 0.9, amber: 0.75, source: 'own; for context, a quarter of the teams exceed 75 % (Korn Ferry)' },
  trend: { step: 'month', points: 12 },
  owner: { role: 'RevOps', escalation: 'VP Sales', source: 'own' },
  roles: ['VP Sales', 'RevOps'],
  cadence: 'monthly',
  action: {
    deed: 'Publish the bias of each manager; the commit of whoever is biased is cut by it until two periods end within 10 %',
    days: 3,
    source: 'own',
  },
  examples: [
    {
      says: 'three items',
      from: [
        [90, 210, 140],
        [100, 200, 150],
      ],
      gives: 0.9333333333333333,
      source: 'askvity, WAPE 6.67 %',
    },
    {
      says: 'three days of milk',
      from: [
        [55, 2, 50],
        [50, 1, 50],
      ],
      gives: 0.9405940594059405,
      source: 'Baeldung, WAPE 5.9 %',
    },
    {
      says: 'the same by mean of percentages',
      from: [[55, 2, 50], [50, 1, 50], 'mape'],
      gives: 0.6333333333333333,
      source: 'Baeldung, MAPE 36.7 %',
    },
    { says: 'more wrong than won', from: [[300], [100]], gives: 0, source: 'own arithmetic' },
    { says: 'nothing won', from: [[300], [0]], gives: { fails: 'no-data' }, source: 'kpi-definitions §2.4' },
    { says: 'ranges of two sizes', from: [[300, 200], [100]], gives: { fails: 'bad-argument' }, source: 'own' },
  ],
  measure(scope) {
    const pairs = frozenForecasts(scope, Number(scope.choice.freeze_day));
    const { bias, withoutActual, ...parts } = forecastError(pairs.forecasts, pairs.actuals);
    if (!Number.isNaN(bias))
      scope.ledger.note(
        'bias',
        `forecasts ${Math.abs(bias * 100).toFixed(1)} % ${bias < 0 ? 'below' : 'above'} what was won`,
      );
    if (scope.choice.variant === 'mape') scope.ledger.leaveOut('forecasts whose actual is 0', withoutActual);
    return { parts, n: null };
  },
  compute: (parts, { variant }) => compute(parts, variant),
});
