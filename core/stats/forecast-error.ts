import { mean } from './mean';
import { sum } from './sum';

export interface ForecastError {
  readonly absolute_error: number;
  readonly actual: number;
  /** Mean of |forecast − actual| ÷ actual over the pairs whose actual is not 0; NaN where there is none. */
  readonly mean_error: number;
  /** How far all forecasts together lie above what was won, as a share of it; NaN where nothing was. */
  readonly bias: number;
  readonly withoutActual: number;
}

/** How far forecasts lay from what they forecast, pair by pair. */
export function forecastError(forecasts: readonly number[], actuals: readonly number[]): ForecastError {
  const errors = forecasts.map((forecast, i) => forecast - actuals[i]!);
  const actual = sum(actuals);
  const shares = errors.flatMap((error, i) => (actuals[i] === 0 ? [] : [Math.abs(error) / actuals[i]!]));
  return {
    absolute_error: sum(errors.map(Math.abs)),
    actual,
    mean_error: mean(shares),
    bias: actual === 0 ? NaN : sum(errors) / actual,
    withoutActual: actuals.length - shares.length,
  };
}
