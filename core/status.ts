import type { Kpi, Thresholds } from './kpi';

export type Status = 'green' | 'amber' | 'red' | 'target met' | 'small sample' | 'not available';

export interface Judgement {
  readonly status: Status;
  /** 10–29 observations: the colour stands, but alerts only when the next refresh repeats it. */
  readonly smallSample: boolean;
  /** Why there is no colour, or why it is weak. */
  readonly because?: string;
}

/** As it stands in a cell: "amber (small sample)". */
export const statusText = ({ status, smallSample }: Judgement): string =>
  smallSample && status !== 'small sample' ? `${status} (small sample)` : status;

/** Sizes below which a rate has no status, or one marked small. Both are options of the setup. */
export interface SampleLimits {
  readonly none: number;
  readonly small: number;
}

export const SAMPLE_LIMITS: SampleLimits = { none: 10, small: 30 };

/** A value exactly on a threshold belongs to the better side, within 1e-9 of it: 4.8 ÷ 1.6 is 3. */
export function colourOf(
  value: number,
  { green, amber, most }: Thresholds,
  direction: Kpi['direction'],
): 'green' | 'amber' | 'red' {
  if (most) return worse(colourOf(value, { green, amber }, 'higher'), colourOf(value, most, 'lower'));
  const reaches = (threshold: number): boolean => {
    const slack = 1e-9 * Math.max(Math.abs(value), Math.abs(threshold));
    return direction === 'higher' ? value >= threshold - slack : value <= threshold + slack;
  };
  return reaches(green) ? 'green' : reaches(amber) ? 'amber' : 'red';
}

const SEVERITY = ['green', 'amber', 'red'] as const;
type Colour = (typeof SEVERITY)[number];
const worse = (a: Colour, b: Colour): Colour => (SEVERITY.indexOf(a) > SEVERITY.indexOf(b) ? a : b);

/** The status of a judged value that stands on `n` observations (null: not a sample). */
export function judged(
  value: number,
  thresholds: Thresholds,
  direction: Kpi['direction'],
  n: number | null,
  limits: SampleLimits = SAMPLE_LIMITS,
): Judgement {
  if (n !== null && n < limits.none)
    return {
      status: 'small sample',
      smallSample: true,
      because: `only ${n} observations: no status below ${limits.none}`,
    };
  const smallSample = n !== null && n < limits.small;
  return {
    status: colourOf(value, thresholds, direction),
    smallSample,
    ...(smallSample ? { because: `${n} observations, fewer than ${limits.small}` } : {}),
  };
}
