import type { Row } from './row';
import type { Snooze } from './setup';

/** Alerts put off: each says until when, and why. */
export const readSnoozes = (rows: readonly Row[]): readonly Snooze[] =>
  rows.map((row) => ({
    kpi: row.filled('KPI', 'name the KPI').toUpperCase(),
    scope: row.text('Scope'),
    since: row.day('Since') ?? row.refuse('Since', 'say since when'),
    until: row.day('Until') ?? row.refuse('Until', 'say until when: an alert put off for ever is switched off'),
    reason: row.filled('Reason', 'say why it can wait'),
    by: row.text('By'),
  }));
