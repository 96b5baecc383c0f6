import { type Day, type ReviewsDue, type TrackedRow, inOrder } from '../../../core/index';
import { rowKey } from './measurements';

export interface DueRow extends TrackedRow {
  readonly late: boolean;
  /** null: reviewed in this stretch, shown only because it is off green. */
  readonly by: Day | null;
  readonly lastReviewed: Day | null;
}

export interface DueGroup {
  readonly name: 'today' | 'thisWeek' | 'thisMonth' | 'thisQuarter' | 'besides';
  readonly rows: readonly DueRow[];
}

/** What the meeting goes through: what is due, and below it what is off green although it has been reviewed. */
export function dueGroups(
  due: ReviewsDue,
  rows: readonly TrackedRow[],
  isOffGreen: (key: string) => boolean,
): readonly DueGroup[] {
  const named = (['today', 'thisWeek', 'thisMonth', 'thisQuarter'] as const).map((name): DueGroup => ({
    name,
    rows: due[name].map((item) => ({ ...item, late: item.due === 'late' })),
  }));
  const there = new Set(named.flatMap((group) => group.rows.map(rowKey)));
  const besides = rows.filter((row) => !there.has(rowKey(row)) && isOffGreen(rowKey(row)));
  const group: DueGroup = {
    name: 'besides',
    rows: inOrder(besides, 'weekly').map((row) => ({ ...row, late: false, by: null, lastReviewed: null })),
  };
  return [...named, group].filter(({ rows: members }) => members.length > 0);
}
