import { sum } from './sum';

/** The arithmetic mean. NaN for none. */
export const mean = (values: ArrayLike<number>): number => sum(values) / values.length;
