// Days as Excel counts them: 1 = 1900-01-01.
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** @param {Date} date */
export const serialOf = (date) => (date.getTime() - EPOCH) / DAY;

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z)?)?$/;

/**
 * The number and format of an ISO day or moment; null where the text is none. Days written otherwise stay text: whether
 * 3/4/2026 is in March or in April, a file does not say.
 * @param {string} text
 */
export function isoDay(text) {
  const m = ISO.exec(text);
  if (!m) return null;
  const [year, month, day, hour, minute, second] = m.slice(1).map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second));
  const same = date.getUTCMonth() + 1 === month && date.getUTCDate() === day && date.getUTCHours() === hour;
  if (!same || (year ?? 0) < 1900) return null;
  return { v: serialOf(date), n: m[4] === undefined ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm' };
}
