import { type Day, dayOf } from '../../core/index';

/** The day of a date field (2026-06-30); null where it is empty. */
export function dayIn(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The time of day of a moment, as this computer writes it. */
export const timeOf = (iso: string): string =>
  new Date(iso).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
