import { type Cell, isBlank } from '../../cell';
import type { BadCell, NumberColumn } from '../column';
import type { Strip } from '../strip';
import type { Reader } from './reader';

/**
 * Numbers, also as text the way exports write them: $1,234 · € 1.234,56 · (1,000) · 75k.
 * Whether a comma or a dot is the decimal sign is decided once for the column; where no value tells, the text is refused.
 * So are amounts that carry the signs of several currencies: their sum would be no number.
 */
export function numberReader(strip: Strip): Reader<NumberColumn> {
  const values = new Float64Array(strip.size);
  const bad = new Map<number, BadCell>();
  const written: { row: number; text: WrittenNumber }[] = [];
  const other = (row: number, cell: Cell): void => {
    values[row] = NaN;
    if (isBlank(cell)) return;
    const text = typeof cell === 'string' ? writtenNumber(cell) : null;
    if (text) written.push({ row, text });
    else bad.set(row, { cell, not: 'a number' });
  };
  return {
    read(from, to) {
      for (let row = from; row < to; row++) {
        const cell = strip.cell(row);
        if (typeof cell === 'number') values[row] = cell;
        else other(row, cell);
      }
    },
    end() {
      settle(written, values, bad);
      return { type: 'number', header: strip.header, values, bad };
    },
  };
}

/** Texts become numbers once the whole column says how it writes them. */
function settle(
  written: readonly { row: number; text: WrittenNumber }[],
  values: Float64Array,
  bad: Map<number, BadCell>,
): void {
  const decimal = decimalSign(written.map((w) => w.text));
  const currencies = [...new Set(written.map((w) => w.text.currency))].filter((currency) => currency !== '').sort();
  for (const { row, text } of written) {
    const value = numberOf(text, decimal);
    if (text.currency !== '' && currencies.length > 1)
      bad.set(row, {
        cell: text.original,
        not: `in one currency with the whole column, which mixes ${currencies.join(', ')}`,
        fix: 'Convert the amounts to one currency',
      });
    else if (value === null)
      bad.set(row, {
        cell: text.original,
        not: 'a number that can be read in one way only',
        fix: 'Write it as 1234.50, or make the column numbers',
      });
    else values[row] = value;
  }
}

interface WrittenNumber {
  readonly original: string;
  /** Digits with their commas and dots, nothing else. */
  readonly digits: string;
  readonly sign: 1 | -1;
  readonly scale: number;
  /** USD, EUR, …; '' where the number carries none. */
  readonly currency: string;
}

/** Before or behind a number: $, R$, €, zł, USD. */
const SIGN = '(?:US|CA|AU|NZ|HK|SG|MX|R|C|A)?\\$|[€£¥₹₩₺₪]|[A-Z]{3}\\b|kr\\.?|zł|Kč|Ft|lei';
const MONEY = new RegExp(
  `^(${SIGN})?\\s*([\\d.,'’\u00a0\u202f ]*\\d[\\d.,]*)\\s*([kKmM]?)\\s*(${SIGN.replace('[A-Z]{3}\\b', '\\b[A-Z]{3}')})?$`,
);
const MINUS = new RegExp(`^(${SIGN})?\\s*[-−]\\s*`);
/** Thousands parted by spaces or apostrophes: 1 234 567,89. */
const SPACED = /^\d{1,3}(['’\u00a0\u202f ]\d{3})+([.,]\d+)?$/;
const CURRENCY: Readonly<Record<string, string>> = {
  ...{ $: 'USD', US$: 'USD', R$: 'BRL', C$: 'CAD', CA$: 'CAD', A$: 'AUD', AU$: 'AUD' },
  ...{ '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', '₺': 'TRY', '₪': 'ILS', zł: 'PLN', Kč: 'CZK' },
};

export function writtenNumber(original: string): WrittenNumber | null {
  let text = original.trim();
  let sign: 1 | -1 = 1;
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) text = bracketed[1]!.trim();
  const minus = MINUS.exec(text);
  if (minus) text = (minus[1] ?? '') + text.slice(minus[0].length);
  if (bracketed || minus) sign = -1;
  const match = MONEY.exec(text);
  if (!match) return null;
  const [, before = '', number, unit, after = ''] = match;
  if (/['’\u00a0\u202f ]/.test(number!) && !SPACED.test(number!)) return null;
  const scale = /k/i.test(unit!) ? 1e3 : /m/i.test(unit!) ? 1e6 : 1;
  const currency = CURRENCY[before || after] ?? (before || after);
  return { original, digits: number!.replace(/['’\u00a0\u202f ]/g, ''), sign, scale, currency };
}

type DecimalSign = '.' | ',' | 'unknown' | 'mixed';

function decimalSign(texts: readonly WrittenNumber[]): DecimalSign {
  let seen: DecimalSign = 'unknown';
  for (const { digits } of texts) {
    const sign = signThatTells(digits);
    if (sign === null) continue;
    if (seen !== 'unknown' && seen !== sign) return 'mixed';
    seen = sign;
  }
  return seen;
}

/** The decimal sign that this number proves, or null where it proves none. */
function signThatTells(digits: string): '.' | ',' | null {
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (dot < 0 && comma < 0) return null;
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const [mark, at] = dot >= 0 ? (['.', dot] as const) : ([',', comma] as const);
  const other = mark === '.' ? ',' : '.';
  if (digits.indexOf(mark) !== at) return other; // several of one mark group thousands
  const decimals = digits.length - at - 1;
  if (decimals !== 3 || at > 3 || at === 0 || digits.startsWith('0')) return mark;
  return null; // 1,234 and 1.234 read both ways
}

function numberOf(text: WrittenNumber, decimal: DecimalSign): number | null {
  const { digits, sign, scale } = text;
  if (!/[.,]/.test(digits)) return sign * scale * Number(digits);
  if (decimal === 'mixed') return null;
  // With nothing else to tell, 1,234 is a thousand (every English export) but 1.234 stays open.
  const point = decimal === 'unknown' ? (digits.includes(',') ? '.' : null) : decimal;
  if (point === null) return null;
  const group = point === '.' ? ',' : '.';
  const [whole, fraction, ...more] = digits.split(point);
  if (more.length > 0 || fraction?.includes(group)) return null;
  const parts = whole!.split(group);
  if (parts.length > 1 && !isGrouped(parts)) return null;
  const value = Number(`${parts.join('')}.${fraction ?? ''}0`);
  return Number.isFinite(value) ? sign * scale * value : null;
}

/** 1,234,567 and the Indian 12,34,567: the last group always has three digits. */
function isGrouped(parts: readonly string[]): boolean {
  const [last, ...between] = parts.slice(1).reverse();
  return (
    parts[0]!.length >= 1 &&
    parts[0]!.length <= 3 &&
    last!.length === 3 &&
    between.every((p) => p.length === 2 || p.length === 3)
  );
}
