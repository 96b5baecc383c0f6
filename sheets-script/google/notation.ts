import {
  type Notation,
  PLAIN,
  type PlanCell,
  SAMPLE,
  type Written,
  dayFormat,
  dayOf,
  notationOf,
  showDay,
  showValue,
} from '../../core/index';
import { thisSpreadsheet } from './book';

const { year, month, date } = SAMPLE;

/** What Google itself writes in the spreadsheet's region, and again as soon as somebody changes that: no decimal sign, no comma. */
const WRITES = `=FIXED(12345678/10;1)&"|"&TO_TEXT(DATE(${year};${month};${date}))&"|"&LEFT(DOLLAR(1);1)`;

/** Two cells of a page, one under the other: what Google writes, and the notation that was found to write so. */
export const notationCells = (notation: Notation): readonly [PlanCell, PlanCell] => [
  { value: '', formula: WRITES },
  { value: JSON.stringify(notation) },
];

/**
 * How the spreadsheet's region writes. Google is asked only where the page as it stands does not tell: what was remembered on it
 * counts as long as Google still writes so.
 */
export function notationHere(standing: readonly (readonly unknown[])[]): Notation {
  const [writes = [], remembered = []] = standing;
  for (const [column, text] of remembered.entries()) {
    const notation = parsed(text);
    if (notation && isWritten(notation, writes[column])) return notation;
  }
  return usualIn(thisSpreadsheet().getSpreadsheetLocale());
}

function isWritten(notation: Notation, writes: unknown): boolean {
  const [number = '', day = '', first = ''] = typeof writes === 'string' ? writes.split('|').map(alike) : [];
  return (
    number === alike(showValue(1_234_567.8, 'score', '', null, notation)) &&
    day === alike(showDay(dayOf(year, month, date), notation)) &&
    (first === '1') === notation.currencyAfter
  );
}

/** Between thousands stand several kinds of space, and of apostrophe, that look alike. */
const alike = (text: string): string => text.replace(/\s/g, ' ').replace(/’/g, "'");

function parsed(text: unknown): Notation | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  try {
    const { decimal, group, day, currencyAfter } = JSON.parse(text) as Record<string, unknown>;
    if (typeof decimal !== 'string' || typeof group !== 'string' || typeof currencyAfter !== 'boolean') return null;
    return typeof day === 'string' && dayFormat(day) === day ? { decimal, group, day, currencyAfter } : null;
  } catch {
    return null;
  }
}

/** By the tables of the language, "de_DE". Where the script's engine lacks them, or lacks the region, the plain notation. */
function usualIn(locale: string): Notation {
  try {
    const region = locale.replace(/_/g, '-');
    return Intl.NumberFormat.supportedLocalesOf([region]).length > 0 ? notationOf(written(region)) : PLAIN;
  } catch {
    return PLAIN;
  }
}

const LATIN = { numberingSystem: 'latn' } as const;
const written = (region: string): Written => ({
  number: new Intl.NumberFormat(region, LATIN).formatToParts(1_234_567.8),
  day: new Intl.DateTimeFormat(region, {
    ...LATIN,
    calendar: 'gregory',
    dateStyle: 'short',
    timeZone: 'UTC',
  }).formatToParts(Date.UTC(year, month - 1, date)),
  amount: new Intl.NumberFormat(region, { ...LATIN, style: 'currency', currency: 'EUR' }).formatToParts(1),
});
