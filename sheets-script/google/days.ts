import { type Cell, type Day, dayOf } from '../../core/index';

export interface SpreadsheetDays {
  /** What a date cell shows: the day, with its time of day as a fraction. */
  readonly serial: (date: Date) => Cell;
  readonly today: () => Day;
}

/**
 * A date cell arrives as a moment that was made in the spreadsheet's time zone; the script runs in another. Only Google
 * turns it back into the day and time on the sheet. That is a slow call, and dates repeat: each is asked for once.
 */
export function daysOfSpreadsheet(): SpreadsheetDays {
  let zone: string | undefined;
  const known = new Map<number, number>();
  const serialAt = (date: Date): number => {
    zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const shown = Utilities.formatDate(date, zone, 'yyyy-MM-dd-HH-mm-ss').split('-').map(Number);
    const [year, month, day, hour, minute, second] = shown as [number, number, number, number, number, number];
    return dayOf(year, month, day) + (hour * 3600 + minute * 60 + second) / 86400;
  };
  return {
    serial(date) {
      const moment = date.getTime();
      if (Number.isNaN(moment)) return { error: '#VALUE!' };
      let serial = known.get(moment);
      if (serial === undefined) known.set(moment, (serial = serialAt(date)));
      return serial;
    },
    today: () => Math.floor(serialAt(new Date())),
  };
}
