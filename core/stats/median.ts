import { select } from './select';

/** The middle value; the mean of the two middle ones when the count is even. NaN for none. */
export function median(values: ArrayLike<number>): number {
  const own = new Float64Array(values);
  const half = own.length >> 1;
  if (own.length === 0) return NaN;
  const upper = select(own, half);
  if (own.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = 0; i < half; i++) if (own[i]! > lower) lower = own[i]!;
  return (lower + upper) / 2;
}
