import type { Day } from '../day';
import type { Cadence, Kpi } from '../kpi';
import type { Setup } from '../setup/setup';
import { isAuditDue } from './audit-calendar';
import type { Decision } from './decision';
import { concerns, isOpen } from './decisions';
import { LAYERS_DOWN, layerNumber } from './layers';
import { type Due, dueOf, stretchOf } from './review-calendar';
import { type TrackedRow, trackedRows } from './tracked-rows';

export interface ReviewItem extends TrackedRow {
  readonly due: Exclude<Due, 'not due'>;
  /** The last day on which it still belongs to this stretch. */
  readonly by: Day;
  readonly lastReviewed: Day | null;
}

/** What is to be looked at, by the meeting it belongs to. */
export interface ReviewsDue {
  readonly today: readonly ReviewItem[];
  readonly thisWeek: readonly ReviewItem[];
  readonly thisMonth: readonly ReviewItem[];
  readonly thisQuarter: readonly ReviewItem[];
  /** The audit of all metrics, once a quarter. */
  readonly auditDue: boolean;
  /** Decisions whose day has come or gone. */
  readonly decisions: readonly Decision[];
}

export function reviewsDue(kpis: readonly Kpi[], setup: Setup, decisions: readonly Decision[], today: Day): ReviewsDue {
  const { fiscalStart } = setup.options;
  const of = (cadence: Cadence): readonly ReviewItem[] =>
    inOrder(
      trackedRows(kpis, setup)
        .filter(({ terms }) => terms.cadence === cadence)
        .flatMap((row) => {
          const last = lastReview(row, decisions, today);
          const due = dueOf(cadence, last, today, fiscalStart);
          if (due === 'not due') return [];
          return [{ ...row, due, by: stretchOf(cadence, today, fiscalStart).last, lastReviewed: last }];
        }),
      cadence,
    );
  return {
    today: of('daily'),
    thisWeek: of('weekly'),
    thisMonth: of('monthly'),
    thisQuarter: of('quarterly'),
    auditDue: isAuditDue(setup, today),
    decisions: decisions.filter((decision) => isOpen(decision) && decision.due! <= today),
  };
}

/** The last time that something was written down about it: a decision, or that there was nothing to decide. */
function lastReview({ kpi, terms }: TrackedRow, decisions: readonly Decision[], today: Day): Day | null {
  const days = decisions
    .filter((decision) => concerns(decision, kpi.id, terms.scope) && decision.day <= today)
    .map(({ day }) => day);
  return days.length === 0 ? null : Math.max(...days);
}

/**
 * The order in which a meeting goes through its KPIs. Daily and weekly it begins with what leads, because only that can still
 * be changed; monthly and quarterly it goes through the layers, leading and lagging side by side.
 */
export function inOrder<R extends { readonly kpi: Kpi }>(rows: readonly R[], cadence: Cadence): readonly R[] {
  const byTiming = cadence === 'daily' || cadence === 'weekly';
  const rank = ({ kpi }: R): number =>
    (byTiming && kpi.timing === 'lagging' ? LAYERS_DOWN.length : 0) + layerNumber(kpi.layer);
  return rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => rank(a.row) - rank(b.row) || a.at - b.at)
    .map(({ row }) => row);
}
