import { type Cell, type Day, dayOf } from '../../core/index';

export interface SpreadsheetDays {
  /** The day that a date cell shows, without its time of day. */
  serial(date: Date): Cell;
  today(): Day;
}

/**
 * A date cell arrives as a moment that was made in the spreadsheet's time zone; the script runs in another. Only Google
 * turns it back into the day on the sheet. That is a slow call, and dates repeat: each is asked for once.
 */
export function daysOfSpreadsheet(): SpreadsheetDays {
  let zone: string | undefined;
  const known = new Map<number, Day>();
  const dayAt = (date: Date): Day => {
    zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const [year, month, day] = Utilities.formatDate(date, zone, 'yyyy-MM-dd').split('-').map(Number);
    return dayOf(year!, month!, day!);
  };
  return {
    serial(date) {
      const moment = date.getTime();
      if (Number.isNaN(moment)) return { error: '#VALUE!' };
      let day = known.get(moment);
      if (day === undefined) known.set(moment, (day = dayAt(date)));
      return day;
    },
    today: () => dayAt(new Date()),
  };
}
