import { strict } from './strict';
import { clockIn } from './time-zone';

export interface GoogleOptions {
  /** The spreadsheet's own time zone; the script's is UTC, whatever this is. */
  readonly timeZone: string;
  /** Tabs by name, as getValues gives them: '' is an empty cell, a date is a Date (see dateCell). */
  readonly tabs?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
}

/** How often Google was asked: each question takes milliseconds that the cell waits for. */
export interface Asked {
  zone: number;
  formatDate: number;
  values: Record<string, number>;
}

/** The part of Google's services that shipped code uses, read-only as in a custom function. */
export function google({ timeZone, tabs = {} }: GoogleOptions) {
  const asked: Asked = { zone: 0, formatDate: 0, values: {} };
  const sheet = (name: string, rows: readonly (readonly unknown[])[]) =>
    strict('Sheet', {
      getDataRange: () =>
        strict('Range', {
          getValues() {
            asked.values[name] = (asked.values[name] ?? 0) + 1;
            const width = Math.max(1, ...rows.map((row) => row.length));
            return rows.length === 0
              ? [['']]
              : rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
          },
        }),
    });
  const spreadsheet = strict('Spreadsheet', {
    getSpreadsheetTimeZone() {
      asked.zone++;
      return timeZone;
    },
    getSheetByName: (name: string) => (tabs[name] ? sheet(name, tabs[name]) : null),
  });
  const SpreadsheetApp = strict('SpreadsheetApp', { getActiveSpreadsheet: () => spreadsheet });
  const Utilities = strict('Utilities', {
    formatDate(date: Date, zone: string, format: string) {
      asked.formatDate++;
      if (!/^yyyy-MM-dd(-HH-mm-ss)?$/.test(format))
        throw new Error(`Utilities.formatDate: the double knows no format ${format}`);
      const { year, month, day, hour, minute, second } = clockIn(zone, date.getTime());
      const two = [month, day, hour, minute, second].map((number) => String(number).padStart(2, '0'));
      return [String(year).padStart(4, '0'), ...two].slice(0, format.split('-').length).join('-');
    },
  });
  return { services: { SpreadsheetApp, Utilities }, asked };
}
