import type { Kpi } from '../kpi';
import type { KpiSetup } from './setup';

type Limits = Pick<KpiSetup, 'green' | 'amber' | 'greenMost' | 'amberMost'>;

export interface ThresholdProblem {
  readonly of: 'green' | 'amber' | 'greenMost' | 'amberMost';
  readonly says: string;
}

/** Thresholds that contradict each other or the KPI's direction; an empty one stands for the KPI's own. */
export function thresholdProblem(limits: Limits, kpi: Kpi | undefined): ThresholdProblem | null {
  const green = limits.green ?? kpi?.thresholds?.green;
  const amber = limits.amber ?? kpi?.thresholds?.amber;
  const { greenMost = null, amberMost = null } = limits;
  if ((greenMost === null) !== (amberMost === null))
    return {
      of: greenMost === null ? 'greenMost' : 'amberMost',
      says: 'upper ends come in pairs: fill in both or neither',
    };
  if (!kpi?.thresholds || green === undefined || amber === undefined) return null;
  if (kpi.direction === 'higher' ? green < amber : green > amber)
    return { of: 'green', says: wrongSide(kpi, green, amber) };
  if (greenMost === null || amberMost === null) return null;
  if (kpi.direction === 'lower')
    return { of: 'greenMost', says: `lower is better for ${kpi.title}: its thresholds are upper ends already` };
  if (greenMost < green) return { of: 'greenMost', says: `green would end (${greenMost}) before it begins (${green})` };
  return amberMost < greenMost
    ? { of: 'amberMost', says: `amber would end (${amberMost}) before green does (${greenMost})` }
    : null;
}

const wrongSide = ({ title, direction }: Kpi, green: number, amber: number): string =>
  `green (${green}) must be at ${direction === 'higher' ? 'least' : 'most'} amber (${amber}), because ${direction} is better for ${title}`;
