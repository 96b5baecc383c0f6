import type { Day } from '../day';
import { quarterAround } from '../period';
import type { Metric, Setup } from '../setup/setup';

/** The audit of all metrics falls due in every fiscal quarter, until it has been held. */
export function isAuditDue({ audited, options }: Setup, today: Day): boolean {
  return audited === null || audited < quarterAround(today, options.fiscalStart).window!.first;
}

/** What was put away and is looked at again in each audit: it is never deleted. */
export const quarterlyList = ({ metrics }: Setup): readonly Metric[] =>
  metrics.filter(({ archived }) => archived !== null);
