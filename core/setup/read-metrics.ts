import type { Row } from './row';
import type { Metric } from './setup';

const REVIEWED = ['daily', 'weekly', 'monthly', 'quarterly', 'never'] as const;

/** The user's own metrics, and KPIs put away. An answer left empty is not given yet. */
export const readMetrics = (rows: readonly Row[]): readonly Metric[] =>
  rows.map((row) => ({
    name: row.filled('Metric', 'name the metric'),
    linked: row.text('Linked to revenue') === '' ? null : row.yes('Linked to revenue'),
    decision: row.text('Decision it enables'),
    reviewed: row.text('Reviewed') === '' ? '' : row.oneOf('Reviewed', REVIEWED),
    archived: row.day('Archived on'),
  }));
