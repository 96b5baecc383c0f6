import type { Kpi, Role } from '../kpi';
import { ceoFive } from '../summary/five';
import type { Has } from './candidates';

/** The roles of both founding articles, from the first call to the result. */
export const ROLES: readonly Role[] = ['SDR', 'AE', 'Manager', 'VP Sales', 'RevOps', 'CEO'];

/** The KPIs that a role watches, seven at most. Each KPI says itself for whom it is; of two that share a CEO's place, one. */
export function roleSet(kpis: readonly Kpi[], role: Role, has: Has = () => true): readonly Kpi[] {
  const mine = kpis.filter(({ roles }) => roles?.includes(role));
  const five = ceoFive(kpis, has);
  return role === 'CEO' ? mine.filter((kpi) => five.includes(kpi)) : mine;
}
