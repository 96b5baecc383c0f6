import { type Day, dayOf } from '../../core/index';

/** The day in the spreadsheet's time zone, also where the person sits in another. */
export function todayIn(zone: string): Day {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = new Map(format.formatToParts(new Date()).map(({ type, value }) => [type, Number(value)]));
  return dayOf(parts.get('year')!, parts.get('month')!, parts.get('day')!);
}
