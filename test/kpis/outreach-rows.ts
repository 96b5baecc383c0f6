import { ask } from '../core/ask';
import { type Rows, table } from './table';

export const AS_OF = '2026-06-30';
export const asked = (fn: string, rows: Rows, ...more: readonly unknown[]) => ask(fn, rows, AS_OF, ...more);

export const SENDS = ['Send ID', 'Send Date', 'Contact ID', 'Channel', 'Opened', 'Replied', 'Meeting Booked', 'Owner'];
export const sends: Rows = [
  ['S1', '2026-06-10', 'P1', 'Email', true, true, true, 'Ana'],
  ['S2', '2026-06-12', 'P1', 'Email', true, false, false, 'Ana'],
  ['S3', '2026-06-12', 'P2', 'Email', false, false, false, 'Ana'],
  ['S4', '2026-06-13', 'P2', 'LinkedIn', '', 'Yes', true, 'Ben'],
  ['S5', '2026-06-13', 'P3', 'E-mail', 'TRUE', '', '', 'Ben'],
  ['S6', '2026-05-01', 'P4', 'Email', true, true, true, 'Ben'],
];
export const log = table(SENDS, sends);

export const TOTALS = [
  'Date',
  'Rep',
  'Emails Sent',
  'Calls',
  'Opens',
  'Replies',
  'Auto Replies',
  'Meetings Booked',
  'Demos',
];
export const totals = table(TOTALS, [
  ['2026-06-10', 'Ana', 100, 20, 40, 6, 2, 2, 1],
  ['2026-06-11', 'Ana', 50, '', 10, 1, 0, '', ''],
  ['2026-06-11', 'Ben', '', 30, '', '', '', 1, 3],
  ['2026-05-11', 'Ben', 999, 99, 99, 99, 99, 99, 99],
]);

export const ACTIVITIES = ['Activity ID', 'Date', 'Activity Type', 'Contact', 'Owner'];
export const activities = table(ACTIVITIES, [
  ['A1', '2026-06-10', 'Email', 'Pat', 'Ana'],
  ['A2', '2026-06-11', 'Email sent', 'Kim', 'Ana'],
  ['A3', '2026-06-11', 'Call', 'Lee', 'Ana'],
  ['A4', '2026-06-12', 'Email reply', 'Pat', 'Ana'],
  ['A5', '2026-06-13', 'LinkedIn message', 'Lee', 'Ana'],
  ['A6', '2026-06-20', 'Demo call', 'Pat', 'Ana'],
  ['A7', '2026-06-21', 'Meeting', 'Zoe', 'Ana'],
  ['A8', '2026-06-22', 'Task', 'Pat', 'Ana'],
]);
