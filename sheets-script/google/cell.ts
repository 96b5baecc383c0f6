import { type CellReader, plainCell } from '../../core/index';
import type { SpreadsheetDays } from './days';

/** Google's raw values as cells: '' is blank, dates come as Date, errors as their text. */
export const googleCell =
  (days: SpreadsheetDays): CellReader =>
  (raw) => {
    if (raw === '') return null;
    return isDate(raw) ? days.serial(raw) : plainCell(raw);
  };

/** Not by instanceof, which knows only the dates that this very script has made. */
const isDate = (raw: unknown): raw is Date => Object.prototype.toString.call(raw) === '[object Date]';
