// One cell: how Univer stores it, what Excel says it holds, and what typing into it does.
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Val } from './area';

/** Null in a property takes it away. `t`: 1 text, 2 number, 3 boolean (0/1), 4 text by apostrophe. */
export type Raw = Pick<ICellData, 'v' | 't' | 'f' | 'si' | 's' | 'p'>;
export type Style = IStyleData;
export type Rows<T> = Record<number, Record<number, T> | undefined>;

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;
/** Univer's name for a result that is still to come; Excel says #BUSY!. */
export const WAITING = '#GETTING_DATA';
export const isError = (v: unknown): v is `#${string}` => typeof v === 'string' && ERROR.test(v);
export const isBusy = (v: unknown) => v === WAITING || v === '#BUSY!';

export function valueOf(cell: Nullable<Raw>): Val {
  if (!cell) return '';
  if (cell.p) return String(cell.p.body?.dataStream ?? '').replace(/\r\n$/, '');
  const { v, t } = cell;
  if (v === undefined || v === null) return '';
  if (t === BOOLEAN) return !!v && v !== '0';
  if (t === NUMBER && typeof v !== 'number') return Number(v);
  return v === WAITING ? '#BUSY!' : v;
}

export const hasContent = (cell: Nullable<Raw>) =>
  !!cell && (!!cell.f || !!cell.si || !!cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== ''));

/** Names v, f, si and p, so that nothing of the former content survives beside the new. */
const cell = (v: string | number | null, t?: number, more: Partial<Raw> = {}): Raw => ({
  v: v,
  t: t,
  f: null,
  si: null,
  p: null,
  ...more,
});
const formula = (f: string): Raw => ({ v: null, f, si: null, p: null });

/** What Excel (en-US) makes of a value that is typed, or written through the API, into a cell with this number format. */
export function entered(value: unknown, pattern?: string): Raw {
  if (typeof value === 'number') return cell(value, NUMBER);
  if (typeof value === 'boolean') return cell(value ? 1 : 0, BOOLEAN);
  const text = String(value);
  if (text === '') return cell(null);
  if (text.startsWith('=') && text.length > 1) return formula(text);
  if (/^[+\-@][A-Za-z(]/.test(text)) return formula(`=${text}`);
  if (text.startsWith("'")) return cell(text.slice(1), FORCED_TEXT);
  if (pattern === '@') return cell(text, TEXT);
  const t = text.trim();
  if (/^(true|false)$/i.test(t)) return cell(/true/i.test(t) ? 1 : 0, BOOLEAN);
  const number = asNumber(t);
  if (!number) return cell(text, TEXT);
  const format = !pattern || pattern === 'General' ? number.format : undefined;
  return cell(number.value, NUMBER, format ? { s: { n: { pattern: format } } } : {});
}

/** Whether the text is a number, a share, an amount or a day to Excel, and the format it puts on the cell. */
function asNumber(t: string): { value: number; format?: string } | null {
  const percent = /^([-+]?\d+(\.\d+)?)%$/.exec(t);
  if (percent) return { value: Number(percent[1]) / 100, format: percent[2] ? '0.00%' : '0%' };
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t)) return { value: Number(t) };
  const amount = /^(-?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/.exec(t);
  if (amount) {
    const [, sign, dollar, whole = '', fraction = ''] = amount;
    const value = Number(`${sign}${whole.replaceAll(',', '')}${fraction}`);
    return { value, format: `${dollar}#,##0${fraction ? '.00' : ''}` };
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);
  const us = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(t);
  const [y, m, d] = iso ? [iso[1], iso[2], iso[3]] : us ? [us[3], us[1], us[2]] : [];
  if (!m || !d) return null;
  // Excel puts the current year on "1-2"; a fixed one keeps tests the same every year.
  const day = serial(Number(y ?? 2026), Number(m), Number(d));
  return day === null ? null : { value: day, format: y ? 'm/d/yyyy' : 'd-mmm' };
}

/** Excel's number of a day (1900 system); null where there is no such day. */
export function serial(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return at.getTime() / 86_400_000 + 25_569;
}
