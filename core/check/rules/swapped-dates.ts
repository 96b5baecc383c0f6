import { civilOf } from '../../day';
import { dayInText } from '../../tables/columns/day';
import type { Table } from '../../tables/table';
import { affects } from '../affects';
import type { TableRule } from '../rule';

/** Fewer real dates than this may all fall on the first days of a month by chance. */
const LEAST = 5;

/**
 * A file opened under another country's settings: 03/04 became a date with day and month swapped, 25/04 stayed text. What
 * gives it away is that every text has a part above 12 and no real date has a day above 12.
 */
export const swappedDates: TableRule = {
  many: 'columns with swapped dates',
  find(table, found) {
    for (const [field, { type }] of Object.entries(table.kind.fields)) {
      if ((type !== 'day' && type !== 'moment') || !table.holds(field)) continue;
      const dates = looksSwapped(table, table.recognition.columns[field]!.column);
      if (dates > 0)
        found.add(() => ({
          row: table.headerAt + 1,
          column: table.headerOf(field),
          problem: `${dates} dates may have day and month swapped: they have no day above 12, and the dates that stayed text all do`,
          affects: `${affects(table.kind.fields[field]!)}: wrong days`,
          fix: 'Import the file again with the date format of the export, rather than opening it',
        }));
    }
  },
};

/** How many dates; 0 where nothing speaks for it. */
function looksSwapped(table: Table, column: number): number {
  const strip = table.strip(column);
  let [dates, texts] = [0, 0];
  for (let row = 0; row < strip.size; row++) {
    const value = strip.cell(row);
    if (typeof value === 'number' && value >= 1) {
      if (civilOf(value).date > 12) return 0;
      dates++;
    } else if (typeof value === 'string' && value.trim() !== '') {
      const day = dayInText(value);
      if (day === null || typeof day === 'number' || (day.a <= 12 && day.b <= 12)) return 0;
      texts++;
    }
  }
  return texts > 0 && dates >= LEAST ? dates : 0;
}
