import { type Day, dayOf } from '../../core/index';

/** The day of a date field (2026-06-30); null where it is empty. */
export function dayIn(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** From 1990 to 2099: any other day is a slip of the keyboard, or a number that is no day. */
export const isLikely = (day: Day): boolean => day >= 32874 && day <= 73050;

/** The time of day of a moment, as this computer writes it. */
export const timeOf = (iso: string): string =>
  new Date(iso).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
