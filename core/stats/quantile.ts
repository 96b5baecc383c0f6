import { select } from './select';

/** The smallest value that at least this share of the values does not exceed. NaN for none. */
export function quantile(values: ArrayLike<number>, share: number): number {
  if (values.length === 0) return NaN;
  return select(new Float64Array(values), Math.max(0, Math.ceil(share * values.length - 1e-9) - 1));
}
