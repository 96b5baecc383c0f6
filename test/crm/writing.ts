// How exports write days and numbers: three habits, each decided for a whole file.
import { type Day, civilOf } from '../../core/index';

export interface Writing {
  readonly says: string;
  day(day: Day | null): string;
  /** A day with its time of day. */
  time(day: Day | null): string;
  /** An amount as money. */
  amount(value: number | null): string;
  /** 0–1 as a percentage from 0 to 100. */
  percent(share: number): string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const blankOr =
  <T>(write: (value: T) => string) =>
  (value: T | null): string =>
    value === null ? '' : write(value);

const grouped = (value: number, group: string, point: string): string => {
  const [whole = '', cents = ''] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${point}${cents}`;
};

const iso = (day: Day): string => {
  const { year, month, date } = civilOf(day);
  return `${year}-${two(month)}-${two(date)}`;
};
const american = (day: Day): string => {
  const { year, month, date } = civilOf(day);
  return `${month}/${date}/${year}`;
};
const european = (day: Day): string => {
  const { year, month, date } = civilOf(day);
  return `${two(date)}.${two(month)}.${year}`;
};

export const WRITINGS: readonly Writing[] = [
  {
    says: 'ISO',
    day: blankOr(iso),
    time: blankOr((day) => `${iso(day)} 09:30:00`),
    amount: blankOr((value) => String(value)),
    percent: (share) => String(share * 100),
  },
  {
    says: 'US',
    day: blankOr(american),
    time: blankOr((day) => `${american(day)} 4:05 PM`),
    amount: blankOr((value) => `$${grouped(value, ',', '.')}`),
    percent: (share) => `${share * 100}%`,
  },
  {
    says: 'European',
    day: blankOr(european),
    time: blankOr((day) => `${european(day)} 16:05`),
    amount: blankOr((value) => `${grouped(value, '.', ',')} €`),
    percent: (share) => `${String(share * 100).replace('.', ',')} %`,
  },
];
