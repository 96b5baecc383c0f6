import {
  type Day,
  type Decision,
  type Page as Sheet,
  type Setup,
  type TrackedRow,
  coachingAgenda,
  kpis,
  ownerBriefing,
} from '../../../core/index';
import { type Measured, rowKey } from '../review/measurements';
import type { ReviewMemory } from '../review/review-memory';

/** A person's page over what was measured; null while something is not measured yet: a half agenda would call it green. */
export function sheetOf(
  sheet: ReviewMemory['sheet'],
  person: string,
  {
    setup,
    decisions,
    rows,
    of,
    complete,
  }: {
    readonly setup: Setup;
    readonly decisions: readonly Decision[];
    readonly rows: readonly TrackedRow[];
    readonly of: (key: string) => Measured | undefined;
    readonly complete: boolean;
  },
  today: Day,
): Sheet | null {
  if (sheet === 'briefing') return ownerBriefing(person, kpis, setup, today);
  if (!complete) return null;
  const breaches = rows.flatMap((row) => of(rowKey(row))?.breach ?? []);
  return coachingAgenda(person, { breaches, decisions, kpis, currency: setup.options.currency }, today);
}
