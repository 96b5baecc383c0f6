import type { Kpi } from '../kpi';
import type { KpiSetup } from '../setup/setup';

/** Who stands behind a KPI besides its owner. */
export interface Stewards {
  readonly defines: string;
  readonly reviews: string;
  /** Whoever acts on a breach: the owner, by name or else by role. */
  readonly acts: string;
}

/** The five components of the operating system and who usually sees to each. Source: article B. */
export const COMPONENTS = [
  { component: 'Definition', says: 'how the number is calculated, and its thresholds', by: 'RevOps' },
  { component: 'Measurement', says: 'that it is measured, and that the data is sound', by: 'Sales Ops' },
  { component: 'Ownership', says: 'that one person is accountable for it', by: 'Sales Leader' },
  { component: 'Triggers', says: 'that a breach is noticed and an action follows', by: 'Manager' },
  { component: 'Coaching', says: 'that 1:1s use it to improve', by: 'Frontline Manager' },
] as const;

const usually = (component: (typeof COMPONENTS)[number]['component']): string =>
  COMPONENTS.find((known) => known.component === component)!.by;

/** The setup's choice, else the KPI's, else who usually does it. */
export const stewardsOf = (kpi: Kpi, own: KpiSetup | undefined): Stewards => ({
  defines: own?.definedBy || (kpi.stewards?.defines ?? usually('Definition')),
  reviews: own?.reviewedBy || (kpi.stewards?.reviews ?? usually('Triggers')),
  acts: own?.owner || kpi.owner.role,
});
