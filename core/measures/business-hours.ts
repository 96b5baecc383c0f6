import { type Day, dayOf } from '../day';
import { refuse } from '../failure';
import { unknownValue } from '../sentences';
import { dayInText } from '../tables/columns/day';

/** A clock that runs only while the shop is open. */
export interface BusinessClock {
  readonly says: string;
  /** Open minutes between two moments (serial days with their time). */
  readonly minutes: (from: number, to: number) => number;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONDAY = dayOf(1970, 1, 5);
const USUAL = 'Mon-Fri 09:00-17:00';
const EXAMPLES = [USUAL, 'Mon-Sat 8-18', '9-17', 'yes'];

/** "Mon-Fri 09:00-17:00"; "9-17" (Monday to Friday); "yes" (Monday to Friday, 9 to 17). */
export function businessClock(text: string, holidays: string): BusinessClock {
  const written = /^(yes|true)$/i.test(text.trim()) ? USUAL : text.trim();
  const match = /^(?:([a-z ,–-]+?)\s+)?(\d{1,2})(?::(\d{2}))?\s*[-–]\s*(\d{1,2})(?::(\d{2}))?$/i.exec(written);
  const weekdays = match ? weekdaysIn(match[1] ?? 'mon-fri') : null;
  const [opens, closes] = [clockTime(match?.[2], match?.[3]), clockTime(match?.[4], match?.[5])];
  if (!weekdays || !(opens < closes && closes <= 1440)) refuse(unknownValue('@business_hours', text, EXAMPLES));
  const closed = holidaysIn(holidays);
  return {
    says: `${written}${closed.size > 0 ? `, without ${closed.size} holidays` : ''}`,
    minutes(from, to) {
      let milliseconds = 0;
      const [start, end] = [Math.round(from * 86_400_000), Math.round(to * 86_400_000)];
      for (let day = Math.floor(from); day <= to; day++) {
        if (!weekdays.has((((day - MONDAY) % 7) + 7) % 7) || closed.has(day)) continue;
        const [first, last] = [day * 86_400_000 + opens * 60_000, day * 86_400_000 + closes * 60_000];
        milliseconds += Math.max(0, Math.min(end, last) - Math.max(start, first));
      }
      return milliseconds / 60_000;
    },
  };
}

const clockTime = (hour: string | undefined, minute: string | undefined): number =>
  hour === undefined || Number(minute ?? 0) > 59 ? NaN : Number(hour) * 60 + Number(minute ?? 0);

/** "mon-fri", "sun-thu", "mon, wed"; null where a word is no weekday. */
function weekdaysIn(text: string): ReadonlySet<number> | null {
  const days = new Set<number>();
  for (const range of text.toLowerCase().split(',')) {
    const ends = range.split(/[-–]/).map((word) => DAYS.indexOf(word.trim().slice(0, 3)));
    const [first, last = first] = ends;
    if (first === undefined || ends.length > 2 || ends.includes(-1)) return null;
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === last) break;
    }
  }
  return days;
}

function holidaysIn(text: string): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const word of text.split(/[,;]/)) {
    if (word.trim() === '') continue;
    const day = dayInText(word);
    if (typeof day !== 'number') refuse(unknownValue('@holidays', text, ['2026-12-25, 2027-01-01']));
    days.add(day);
  }
  return days;
}
