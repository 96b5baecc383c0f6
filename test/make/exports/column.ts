// How a column of an export is written from a deal.
import { type Day, civilOf } from '../../../core/index';
import type { Deal } from './deals';

export type Columns = readonly (readonly [header: string, cell: (deal: Deal) => string | number])[];

const two = (n: number): string => String(n).padStart(2, '0');
const written = (write: (year: number, month: number, date: number) => string) => (day: Day | '') => {
  if (day === '') return '';
  const { year, month, date } = civilOf(day);
  return write(year, month, date);
};
export const iso = written((year, month, date) => `${year}-${two(month)}-${two(date)}`);
export const american = written((year, month, date) => `${month}/${date}/${year}`);
export const withTime = (day: Day | '') => (day === '' ? '' : `${iso(day)} 09:30:00`);
export const utc = (day: Day | '') => (day === '' ? '' : `${iso(day)}T09:30:00Z`);
export const percent = ({ probability }: Deal) => Math.round(probability * 100);
export const closedIf = (deal: Deal, is: Deal['is']) => (deal.is === is ? deal.close : '');
export const dueOf = (deal: Deal) => (deal.is === 'open' ? deal.close : '');

/** Open deals by how far they are; won and lost by the CRM's words for them. */
export const stages =
  (open: readonly string[], lost = 'Closed Lost') =>
  (d: Deal): string =>
    d.is === 'won' ? 'Closed Won' : d.is === 'lost' ? lost : open[d.step]!;

export const step =
  (names: readonly string[]) =>
  (d: Deal): string =>
    names[d.step]!;
