import { type Cell, type Day, dayOf } from '../../core/index';
import { thisSpreadsheet } from './book';

export interface SpreadsheetDays {
  /** What a date cell shows: the day, with its time of day as a fraction. */
  readonly serial: (date: Date) => Cell;
  /** Minutes by which the spreadsheet's clock is ahead of UTC, at a serial moment in UTC. */
  readonly minutesAhead: (utc: number) => number;
  readonly today: () => Day;
}

export const spreadsheetZone = (): string => thisSpreadsheet().getSpreadsheetTimeZone();

const WEEK = 7 * 86_400_000;
/** Day 0 of spreadsheets, 1899-12-30, in days before that of dates, 1970-01-01. */
const EPOCH = 25_569;

/**
 * A date cell arrives as a moment that was made in the spreadsheet's time zone; the script runs in another. Only Google
 * turns it back into the day and time on the sheet, and that is a slow call. Clocks change seldom: where one shows the same
 * distance to UTC at both ends of a week, it shows it all week, so a table costs two questions a week, however many rows.
 */
export const daysOfSpreadsheet = (): SpreadsheetDays => (days ??= askedOnce());

/** Of this run: Google loads the script anew for each. */
let days: SpreadsheetDays | undefined;

function askedOnce(): SpreadsheetDays {
  let zone: string | undefined;
  const known = new Map<number, number>();
  const offsets = new Map<number, number>();
  const asked = (moment: number): number => {
    zone ??= spreadsheetZone();
    const shown = Utilities.formatDate(new Date(moment), zone, 'yyyy-MM-dd-HH-mm-ss').split('-').map(Number);
    const [year, month, day, hour, minute, second] = shown as [number, number, number, number, number, number];
    return dayOf(year, month, day) + (hour * 3600 + minute * 60 + second) / 86400;
  };
  /** Milliseconds by which the clock of the spreadsheet is ahead of UTC. */
  const offsetAt = (moment: number): number => {
    let offset = offsets.get(moment);
    if (offset === undefined) {
      const whole = Math.floor(moment / 1000) * 1000; // a clock shows no milliseconds
      offset = Math.round((asked(moment) - EPOCH) * 86_400) * 1000 - whole;
      offsets.set(moment, offset);
    }
    return offset;
  };
  const offsetOf = (moment: number): number => {
    const week = Math.floor(moment / WEEK) * WEEK;
    return offsetAt(week) === offsetAt(week + WEEK) ? offsetAt(week) : offsetAt(moment);
  };
  const serialAt = (moment: number): number =>
    EPOCH + (Math.floor(moment / 1000) * 1000 + offsetOf(moment)) / 86_400_000;
  return {
    serial(date) {
      const moment = date.getTime();
      if (Number.isNaN(moment)) return { error: '#VALUE!' };
      let serial = known.get(moment);
      if (serial === undefined) known.set(moment, (serial = serialAt(moment)));
      return serial;
    },
    minutesAhead: (utc) => offsetOf(Math.round((utc - EPOCH) * 86_400) * 1000) / 60_000,
    today: () => Math.floor(asked(new Date().getTime())),
  };
}
