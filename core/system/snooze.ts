import type { Day } from '../day';
import { type Failure, fail } from '../failure';
import type { Setup, Snooze } from '../setup/setup';
import * as says from './sentences';

const LONGEST = 92;

/** Puts an alert off, with a reason and for a quarter at most; a later one for the same row takes its place. */
export function snooze(setup: Setup, put: Snooze): Setup | Failure {
  if (put.reason.trim() === '') return fail('bad-argument', says.snoozeReason);
  if (put.until < put.since || put.until - put.since > LONGEST) return fail('bad-argument', says.snoozeUntil(LONGEST));
  return { ...setup, snoozes: [...others(setup, put), { ...put, reason: put.reason.trim() }] };
}

/** Lets the alert ring again; snoozes that have run out go as well. */
export const wake = (setup: Setup, kpi: string, scope: string, today: Day): Setup => ({
  ...setup,
  snoozes: others(setup, { kpi, scope }).filter(({ until }) => until >= today),
});

const others = ({ snoozes }: Setup, { kpi, scope }: Pick<Snooze, 'kpi' | 'scope'>): readonly Snooze[] =>
  snoozes.filter((other) => other.kpi !== kpi || other.scope !== scope);
