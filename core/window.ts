import { type Day, isoDay } from './day';

/** A range of days, both ends included. */
export interface Window {
  readonly first: Day;
  readonly last: Day;
}

/** The `days` days that end with `last`: trailing(asOf, 90) starts on asOf − 89. */
export const trailing = (last: Day, days: number): Window => ({ first: last - days + 1, last });

export const contains = (window: Window, day: Day): boolean => day >= window.first && day <= window.last;

export const daysIn = (window: Window): number => window.last - window.first + 1;

export const showWindow = (window: Window): string => `${isoDay(window.first)} to ${isoDay(window.last)}`;

/** The share of the window's days gone by at the end of `day`: 0 before it, 1 from its last day on. */
export const elapsedShare = (window: Window, day: Day): number =>
  Math.min(1, Math.max(0, (day - window.first + 1) / daysIn(window)));
