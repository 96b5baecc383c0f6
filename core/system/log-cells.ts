import type { Day } from '../day';
import type { PlanCell } from '../plan/plan';

export const textCell = (value: string): PlanCell => ({ value });
export const wrappedCell = (value: string): PlanCell => ({ value, style: { wrap: true } });
export const numberCell = (value: number | null, format = 'General'): PlanCell =>
  value === null ? { value: '' } : { value, format };
export const dayCell = (value: Day | null): PlanCell =>
  value === null ? { value: '' } : { value, format: 'yyyy-mm-dd', style: { align: 'left' } };
