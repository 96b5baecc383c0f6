import type { Field, Kind } from '../kind';

const fields = {
  period: {
    type: 'text',
    says: 'the period that is forecast, such as 2026-09 or 2026-Q3',
    aliases: ['period', 'forecast period', 'quarter', 'month', 'target period', 'fiscal period', 'fiscal quarter'],
  },
  made_on: {
    type: 'day',
    says: 'the day the forecast was made',
    aliases: [
      'forecast date',
      'made on',
      'snapshot date',
      'snapshot',
      'submitted',
      'submitted on',
      'forecasted on',
      'as of',
      'date',
    ],
  },
  forecast: {
    type: 'number',
    says: 'the forecast amount',
    aliases: ['forecast', 'forecast amount', 'forecast value', 'forecasted', 'commit', 'call', 'predicted'],
  },
  actual: {
    type: 'number',
    says: 'what was really won',
    aliases: ['actual', 'actuals', 'actual amount', 'closed won', 'closed', 'won', 'result', 'achieved'],
  },
  currency: { type: 'text', says: 'the currency', aliases: ['currency', 'ccy', 'currency code'] },
  owner: {
    type: 'text',
    says: 'whose forecast it is',
    aliases: ['owner', 'rep', 'sales rep', 'manager', 'sales manager', 'forecast owner'],
  },
  segment: {
    type: 'text',
    says: 'the segment',
    aliases: ['segment', 'team', 'region', 'territory', 'business unit', 'product'],
  },
} as const satisfies Record<string, Field>;

export type ForecastField = keyof typeof fields;

/** Forecasts with what became of them, one row per period, owner or segment and day on which the forecast was made. */
export const forecasts: Kind<ForecastField> = {
  id: 'forecasts',
  row: 'forecast',
  fields,
  keys: ['period', 'made_on', 'forecast', 'actual', 'owner', 'segment'],
  needs: [['period'], ['forecast'], ['actual']],
};
