import type { Cell } from '../cell';
import { refuse } from '../failure';
import * as says from '../sentences';
import type { Column } from '../tables/column';
import type { Table } from '../tables/table';
import { type Criterion, criterionOf } from './criterion';

export interface Filter {
  readonly name: string;
  readonly value: Cell;
}

/** 1 for each row that all filters let through; null where there are none. The same column twice means both. */
export function maskOf(table: Table, filters: readonly Filter[]): Uint8Array | null {
  if (filters.length === 0) return null;
  const mask = new Uint8Array(table.size).fill(1);
  for (const { name, value } of filters) {
    const column = table.columnNamed(name);
    if (column === undefined) refuse(says.unknownFilter(table.name, name, table.headers));
    if (column === 'clash') refuse(says.clashingFilter(table.name, name));
    narrow(mask, comparable(table, column, criterionOf(value)), criterionOf(value));
  }
  return mask;
}

/** The filters under their fields' names where their columns have one: "Opportunity Owner" is the owner. */
export function byField(table: Table | undefined, filters: readonly Filter[]): readonly Filter[] {
  return filters.map((filter) => {
    const column = table?.columnNamed(filter.name);
    const field = typeof column === 'number' ? table!.fieldOfColumn(column) : undefined;
    return field === undefined ? filter : { ...filter, name: field };
  });
}

/** Columns that no field claims are compared as numbers where the filter is one, else as text. */
function comparable(table: Table, column: number, criterion: Criterion): Column {
  const type = table.typeOfColumn(column);
  if (type !== 'unknown') return table.typedColumn(column, type);
  return table.typedColumn(column, criterion.number !== null ? 'number' : 'text');
}

function narrow(mask: Uint8Array, column: Column, criterion: Criterion): void {
  if (column.type === 'text') {
    const lets = column.texts.map((text) => criterion.matchesText(text));
    for (let row = 0; row < mask.length; row++) if (!lets[column.codes[row]!] || column.bad.has(row)) mask[row] = 0;
    return;
  }
  for (let row = 0; row < mask.length; row++) {
    const value = column.values[row]!;
    const blank = column.type === 'number' ? Number.isNaN(value) : column.type === 'day' ? value === 0 : value === -1;
    if (!criterion.matchesNumber(blank ? NaN : value) || column.bad.has(row)) mask[row] = 0;
  }
}
