import { type Failure } from '../failure';
import { zeroDivisor } from '../sentences';

/** top ÷ bottom; a failure that names the divisor where it is 0, never Infinity and never 0. */
export const ratio = (top: number, bottom: number, divisor: string, kpi: string): number | Failure =>
  bottom === 0 ? zeroDivisor(divisor, kpi) : top / bottom;
