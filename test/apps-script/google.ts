import { Book } from './book';
import type { GridCell } from './grid';
import type { World } from './range';
import type { Project } from './project';
import { service } from './service';
import { otherServices } from './services';
import { Session } from './session';
import { spreadsheetApp } from './spreadsheet';
import { clockIn } from './time-zone';

export interface GoogleOptions {
  /** The spreadsheet's own time zone; the script's is UTC, whatever this is. */
  readonly timeZone: string;
  /** Tabs by name, as getValues gives them: '' is an empty cell, a date is a Date (see dateCell). */
  readonly tabs?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  readonly locale?: string;
  /** A spreadsheet that is there already, for a further run of the script. */
  readonly book?: Book;
}

/** How often Google was asked: each question takes milliseconds that the cell waits for. */
export interface Asked {
  zone: number;
  formatDate: number;
  values: Record<string, number>;
}

/** The part of Google's services that shipped code uses. */
export function google({ timeZone, tabs = {}, locale = 'en_US', book: given }: GoogleOptions, project: Project) {
  const asked: Asked = { zone: 0, formatDate: 0, values: {} };
  const book = given ?? new Book(timeZone, locale);
  if (!given) for (const [name, rows] of Object.entries(tabs)) book.add(name, rows);
  const session = new Session(project.scopes);
  session.before = (name) => {
    if (name === 'Spreadsheet.getSpreadsheetTimeZone') asked.zone++;
  };
  const entered: ((cell: GridCell) => void)[] = [];
  const world: World = {
    book,
    session,
    project,
    read: (tab) => (asked.values[tab] = (asked.values[tab] ?? 0) + 1),
    entered: (cell) => entered.forEach((tell) => tell(cell)),
  };
  const Utilities = service(session, 'Utilities', {
    formatDate(date: Date, zone: string, format: string) {
      asked.formatDate++;
      if (!/^yyyy-MM-dd(-HH-mm-ss)?$/.test(format))
        throw new Error(`Utilities.formatDate: the double knows no format ${format}`);
      const { year, month, day, hour, minute, second } = clockIn(zone, date.getTime());
      const two = [month, day, hour, minute, second].map((number) => String(number).padStart(2, '0'));
      return [String(year).padStart(4, '0'), ...two].slice(0, format.split('-').length).join('-');
    },
  });
  const { isLocked, ...others } = otherServices(world);
  return {
    services: { SpreadsheetApp: spreadsheetApp(world), Utilities, ...others },
    asked,
    book,
    session,
    isLocked,
    onEntered: (tell: (cell: GridCell) => void) => void entered.push(tell),
  };
}
