import { plainScope } from './kpi-scope';
import type { Row } from './row';
import type { Snooze } from './setup';

/** Alerts snoozed: each says until when, and why. */
export const readSnoozes = (rows: readonly Row[]): readonly Snooze[] =>
  rows.map((row) => {
    const since = row.day('Since') ?? row.refuse('Since', 'say since when');
    const until = row.day('Until') ?? row.refuse('Until', 'say until when: an alert snoozed for ever is switched off');
    if (until < since) row.refuse('Until', 'it ends before it begins');
    return {
      kpi: row.filled('KPI', 'name the KPI by its function').toUpperCase(),
      scope: plainScope(row.text('Scope')),
      since,
      until,
      reason: row.filled('Reason', 'say why it can wait'),
      by: row.text('By'),
    };
  });
