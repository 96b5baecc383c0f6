import { type Failure, isFailure } from '../failure';
import { nothingMoved, unmeasurableMove } from '../sentences';

/** One variable of a product: it multiplies (1) or divides (−1). */
export interface Factor {
  readonly name: string;
  readonly power: 1 | -1;
  readonly before: number;
  readonly now: number;
}

/**
 * How much of a product's change each factor explains: its share of the change of the logarithm. Shares add up to 1; one
 * that moved against the whole has a negative share. No share where a factor is 0 or the whole did not move.
 */
export function sharesOfChange(factors: readonly Factor[]): readonly number[] | Failure {
  const logs: number[] = [];
  for (const factor of factors) {
    const log = logChange(factor);
    if (isFailure(log)) return log;
    logs.push(log);
  }
  const total = logs.reduce((a, b) => a + b, 0);
  const size = logs.reduce((a, b) => a + Math.abs(b), 0);
  if (Math.abs(total) <= 1e-12 * Math.max(1, size)) return nothingMoved();
  return logs.map((log) => log / total);
}

const logChange = ({ name, power, before, now }: Factor): number | Failure =>
  before > 0 && now > 0 ? power * Math.log(now / before) : unmeasurableMove(name);
