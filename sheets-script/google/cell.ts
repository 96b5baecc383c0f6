import { type CellReader, plainCell } from '../../core/index';
import type { SpreadsheetDays } from './days';

/** Google's raw values as cells: '' is blank, dates come as Date, errors as their text. Numbers and texts take the short way. */
export const googleCell = (days: SpreadsheetDays): CellReader =>
  Object.assign(
    (raw: unknown) => (typeof raw === 'object' && isDate(raw) ? days.serial(raw) : raw === '' ? null : plainCell(raw)),
    { offsetAt: days.minutesAhead },
  );

/** Not by instanceof, which knows only the dates that this very script has made. */
const isDate = (raw: unknown): raw is Date => Object.prototype.toString.call(raw) === '[object Date]';
