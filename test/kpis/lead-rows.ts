import { ask } from '../core/ask';
import { type Rows, table } from './table';

export const HEADER = ['Lead ID', 'Created At', 'First Touch', 'Owner', 'Source'];

// a Friday to a Tuesday; minutes 2, 10, 60 · nobody answered L4 · L5 was touched before it came in
export const body: Rows = [
  ['L1', '2026-06-26 09:00', '2026-06-26 09:02', 'Ana', 'Web'],
  ['L2', '2026-06-26 16:55', '2026-06-26 17:05', 'Ana', 'Web'],
  ['L3', '2026-06-29 10:00', '2026-06-29 11:00', 'Ben', 'Fair'],
  ['L4', '2026-06-29 12:00', '', 'Ben', 'Web'],
  ['L5', '2026-06-30 08:00', '2026-05-01 08:00', 'Ben', 'Web'],
];
export const leads = table(HEADER, body);
export const time = (rows: Rows, ...more: readonly unknown[]) => ask('LEAD_RESPONSE_TIME', rows, '2026-06-30', ...more);
export const within = (rows: Rows, minutes: number, ...more: readonly unknown[]) =>
  ask('LEAD_RESPONSE_WITHIN', rows, '2026-06-30', minutes, ...more);
