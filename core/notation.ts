import { type Day, civilOf, dayOf } from './day';

/** How a region writes numbers, days and amounts. The core knows none but its own: a host hands in that of its workbook. */
export interface Notation {
  readonly decimal: string;
  /** Between thousands; '' where a region writes none. */
  readonly group: string;
  /** A spreadsheet format, of a day as a number and as text: "dd.mm.yyyy". */
  readonly day: string;
  /** 1.200 € instead of €1,200. */
  readonly currencyAfter: boolean;
}

/** English signs and ISO days. Functions, refusals and logs always speak it: they are the same everywhere. */
export const PLAIN: Notation = { decimal: '.', group: ',', day: 'yyyy-mm-dd', currencyAfter: false };

/** A part of what Intl has written, as its formatToParts gives it. */
interface Part {
  readonly type: string;
  readonly value: string;
}

/** What Intl writes for a region: any number of more than a million with a fraction, the day `SAMPLE`, any amount. */
export interface Written {
  readonly number: readonly Part[];
  readonly day: readonly Part[];
  readonly amount: readonly Part[];
}
/** One digit for the day and the month tells whether a region writes a zero before them. */
export const SAMPLE = { year: 2033, month: 4, date: 5 } as const;

export function notationOf({ number, day, amount }: Written): Notation {
  const sign = (type: string): string | undefined => number.find((part) => part.type === type)?.value;
  return {
    decimal: sign('decimal') ?? PLAIN.decimal,
    group: sign('group') ?? '',
    day: dayFormat(day.map(({ type, value }) => LETTERS[type]?.repeat(value.length) ?? value).join('')) ?? PLAIN.day,
    currencyAfter: isCurrencyLast(amount),
  };
}

/** Whether Intl has written an amount's currency after its digits. */
export function isCurrencyLast(amount: readonly Part[]): boolean {
  const at = (type: string): number => amount.findIndex((part) => part.type === type);
  return at('currency') > at('integer');
}

const LETTERS: Readonly<Record<string, string>> = { day: 'd', month: 'm', year: 'y' };
const DAY_PATTERN = /^(dd?|mm?|y+)([./-] ?)(dd?|mm?|y+)\2(dd?|mm?|y+)(\.?)[^dmy]*$/;

/** A region's pattern of short dates ("dd.MM.yy") as a format, always with the whole year; null where it is of another kind. */
export function dayFormat(pattern: string): string | null {
  const [, first, sign, second, third, end] = DAY_PATTERN.exec(pattern.trim().toLowerCase()) ?? [];
  const pieces = [first, second, third].map((piece = '') => piece.replace(/y+/, 'yyyy'));
  if (new Set(pieces.map((piece) => piece.charAt(0))).size < 3) return null;
  return pieces.join(sign) + end!;
}

export function showDay(day: Day, { day: format }: Notation): string {
  const { year, month, date } = civilOf(day);
  const pieces = { y: year, m: month, d: date };
  return format.replace(/y+|m+|d+/g, (piece) =>
    String(pieces[piece.charAt(0) as keyof typeof pieces]).padStart(piece.length, '0'),
  );
}

/** The digits of a finite number in a region's signs. */
export function grouped(fixed: string, { decimal, group }: Notation): string {
  const [whole, fraction] = fixed.split('.');
  const spaced = whole!.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? spaced : `${spaced}${decimal}${fraction}`;
}

const QUOTED_OR_WRITTEN = /"[^"]*"|\b(\d{4})-(\d{2})-(\d{2})\b|\b\d{1,3}(?:,\d{3})+(?:\.\d+)?\b/g;

/** A sentence of the core's own in another notation: its ISO days and thousands. What it quotes is a person's and stays. */
export function rewritten(sentence: string, notation: Notation): string {
  return sentence.replace(QUOTED_OR_WRITTEN, (found, year?: string, month?: string, date?: string) => {
    if (found.startsWith('"')) return found;
    return year === undefined
      ? grouped(found.replace(/,/g, ''), notation)
      : showDay(dayOf(Number(year), Number(month), Number(date)), notation);
  });
}
