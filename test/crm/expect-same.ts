import { expect } from 'vitest';
import { kinds } from '../../core/index';
import { plainCell } from '../../core/cell';
import { openTable } from '../../core/tables/open';
import { ask, number } from '../core/ask';
import { AS_OF, plainTable } from './deals';

type Rows = readonly (readonly unknown[])[];

const KPIS: readonly (readonly [says: string, fn: string, args: (rows: Rows) => readonly unknown[]])[] = [
  ['win rate', 'WIN_RATE', (rows) => [rows, AS_OF]],
  ['win rate by value', 'WIN_RATE', (rows) => [rows, AS_OF, 90, '@variant', 'value']],
  ['average deal size', 'AVERAGE_DEAL_SIZE', (rows) => [rows, AS_OF]],
  ['sales cycle length', 'SALES_CYCLE_LENGTH', (rows) => [rows, AS_OF]],
  ['pipeline coverage', 'PIPELINE_COVERAGE', (rows) => [rows, AS_OF, 1_000_000, 'all']],
  ['coverage of the next quarter', 'PIPELINE_COVERAGE', (rows) => [rows, AS_OF, 1_000_000, '2026-Q3']],
  ['pipeline velocity', 'PIPELINE_VELOCITY', (rows) => [rows, AS_OF]],
  ['revenue', 'CLOSED_REVENUE', (rows) => [rows, AS_OF, '2026-Q2']],
  ['win rate of one owner', 'WIN_RATE', (rows) => [rows, AS_OF, 90, 'owner', 'Ana']],
];
const WEIGHTED: (typeof KPIS)[number] = [
  'weighted pipeline',
  'WEIGHTED_PIPELINE',
  (rows) => [rows, undefined, AS_OF, '@variant', 'column'],
];

/** The export gives the KPIs of the plain table it was written from. */
export function expectSameKpis(rows: Rows, { weighted = true } = {}): void {
  for (const [says, fn, args] of weighted ? [...KPIS, WEIGHTED] : KPIS) {
    const wanted = number(ask(fn, ...args(plainTable())));
    const actual = number(ask(fn, ...args(rows)));
    expect(Math.abs(actual - wanted), `${says}: ${actual} for ${wanted}`).toBeLessThanOrEqual(1e-9 * Math.abs(wanted));
  }
}

/** The table as recognised: its CRM, and field → header. */
export function recognised(rows: Rows, kind: keyof typeof kinds = 'deals') {
  const table = openTable<string>(kinds[kind], { name: kind, rows, cell: plainCell });
  const columns = Object.fromEntries(
    Object.entries(table.recognition.columns).map(([field, found]) => [field, table.headers[found!.column]!]),
  );
  return { crm: table.recognition.crm.id, columns, table };
}

/** Header and one row of anything, for what is recognised by the header alone. */
export const headed = (...header: readonly string[]): Rows => [header, header.map((_, i) => (i === 0 ? 'x' : 1))];
