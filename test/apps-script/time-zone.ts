import { type Day, civilOf } from '../../core/index';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The civil date and time that a clock in a zone shows at a moment. Node's Intl; the script itself has none. */
export function clockIn(
  zone: string,
  moment: number,
): Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number> {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN, second = NaN } = parts;
  return { year, month, day, hour, minute, second };
}

/** The Date that a date cell hands over: the moment at which that day begins (or a time of it) in the spreadsheet's zone. */
export function dateCell(zone: string, day: Day, hour = 0, minute = 0): Date {
  const { year, month, date } = civilOf(day);
  const wanted = Date.UTC(year, month - 1, date, hour, minute);
  let moment = wanted;
  // The zone's offset at the moment sought, which two rounds find on every day but that of a change of the clock at midnight.
  for (let round = 0; round < 2; round++) {
    const shown = clockIn(zone, moment);
    moment += wanted - Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second);
  }
  return new Date(moment);
}
