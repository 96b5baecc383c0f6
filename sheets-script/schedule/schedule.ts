import type { LastRun } from '../wire';
import { remembered } from '../google/record';

/** The one function that Google's clock calls. */
export const HANDLER = 'kpiScheduled';
export const ON = 'kpi-schedule';
export const LAST_RUN = 'kpi-last-run';

/** Alerts are on. Only the run of this very trigger counts: one that a colleague installed before is thereby retired. */
export interface Schedule {
  readonly by: string;
  /** The day on which alerts were turned on; what happened before is nobody's news. */
  readonly since: number;
  readonly hour: number;
  readonly zone: string;
  readonly trigger: string;
}

export const scheduleNow = (): Schedule | null => remembered<Schedule>(ON);
export const lastRun = (): LastRun | null => remembered<LastRun>(LAST_RUN);
