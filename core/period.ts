import { type Day, civilOf, dayOf } from './day';
import type { Window } from './window';

/** A named stretch of time. `window` is null for "all", which has no ends. */
export interface Period {
  readonly label: string;
  readonly window: Window | null;
}

/** What a person may write, in the order the help shows it. */
export const PERIOD_FORMS = '"2026-09", "2026-Q3", "2026", "FY27-Q1", "FY27", "this quarter", "next quarter" or "all"';

/** `fiscalStart`: the month (1–12) the fiscal year begins in. Fiscal years are named by the year they end in. null where the text is no period. */
export function parsePeriod(text: string, asOf: Day, fiscalStart: number): Period | null {
  const t = text.trim().toLowerCase();
  if (t === 'all') return { label: 'all', window: null };
  if (t === 'this quarter') return quarterAround(asOf, fiscalStart);
  if (t === 'next quarter') return quarterAround(quarterAround(asOf, fiscalStart).window!.last + 1, fiscalStart);
  const calendar = /^(\d{4})(?:-(?:q([1-4])|(\d{2})))?$/.exec(t);
  if (calendar) {
    const year = Number(calendar[1]);
    if (year < 1990 || year > 2099) return null;
    if (calendar[2]) return months(dayOf(year, (Number(calendar[2]) - 1) * 3 + 1, 1), 3, `${year}-Q${calendar[2]}`);
    if (calendar[3] === undefined) return months(dayOf(year, 1, 1), 12, String(year));
    const month = Number(calendar[3]);
    return month >= 1 && month <= 12 ? months(dayOf(year, month, 1), 1, `${year}-${calendar[3]}`) : null;
  }
  const fiscal = /^fy(\d{2}|\d{4})(?:-q([1-4]))?$/.exec(t);
  if (!fiscal) return null;
  const ends = fiscal[1]!.length === 2 ? 2000 + Number(fiscal[1]) : Number(fiscal[1]);
  if (ends < 1990 || ends > 2099) return null;
  const start = fiscalYearStart(ends, fiscalStart);
  const name = `FY${String(ends % 100).padStart(2, '0')}`;
  if (fiscal[2]) return months(firstOfMonth(start, (Number(fiscal[2]) - 1) * 3), 3, `${name}-Q${fiscal[2]}`);
  return months(start, 12, name);
}

/** The fiscal quarter that holds the day. Written as a calendar quarter where both are the same. */
export function quarterAround(day: Day, fiscalStart: number): Period {
  const { year, month } = civilOf(day);
  const intoYear = (month - fiscalStart + 12) % 12;
  const quarter = Math.floor(intoYear / 3);
  const first = firstOfMonth(dayOf(year, month, 1), -(intoYear % 3));
  const ends = fiscalStart === 1 ? year : month >= fiscalStart ? year + 1 : year;
  const label =
    fiscalStart === 1 ? `${year}-Q${quarter + 1}` : `FY${String(ends % 100).padStart(2, '0')}-Q${quarter + 1}`;
  return months(first, 3, label);
}

export type PeriodKind = 'month' | 'quarter' | 'year';

/** The calendar period a day lies in, as text that every function takes. */
export function periodText(day: Day, kind: PeriodKind): string {
  const { year, month } = civilOf(day);
  if (kind === 'year') return String(year);
  return kind === 'quarter' ? `${year}-Q${Math.ceil(month / 3)}` : `${year}-${String(month).padStart(2, '0')}`;
}

const fiscalYearStart = (ends: number, fiscalStart: number): Day =>
  dayOf(fiscalStart === 1 ? ends : ends - 1, fiscalStart, 1);

/** `first` is a month's first day, so that no end-of-month rule interferes. */
const months = (first: Day, count: number, label: string): Period => ({
  label,
  window: { first, last: firstOfMonth(first, count) - 1 },
});

function firstOfMonth(first: Day, later: number): Day {
  const { year, month } = civilOf(first);
  const index = year * 12 + month - 1 + later;
  return dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
}
