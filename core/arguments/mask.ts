import type { Table } from '../tables/table';
import { type Filter, rowsLetThrough } from './filter';

/** The last mask of each table: the points of a trend, and several KPIs, ask with the same filters one after the other. */
const last = new WeakMap<Table, { readonly said: string; readonly mask: Uint8Array }>();

/** 1 for each row that all filters let through; null where there are none. */
export function maskOf(table: Table, filters: readonly Filter[]): Uint8Array | null {
  if (filters.length === 0) return null;
  const said = JSON.stringify(filters);
  const known = last.get(table);
  if (known?.said === said) return known.mask;
  const mask = rowsLetThrough(table, filters);
  last.set(table, { said, mask });
  return mask;
}
