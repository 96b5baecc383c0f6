import { type Cell, isCellError } from '../cell';
import { refuse } from '../failure';
import * as says from '../sentences';
import { type Column, isEmptyAt } from '../tables/column';
import { isRecord } from '../tables/record';
import { type Table, refuseBadCell } from '../tables/table';
import { type Criterion, criterionOf } from './criterion';

export interface Filter {
  readonly name: string;
  readonly value: Cell;
}

/**
 * 1 for each row that all filters let through; null where there are none. The same column twice means both. A cell that
 * cannot be read might pass: where all other filters let its row through, it is refused.
 */
export function maskOf(table: Table, filters: readonly Filter[]): Uint8Array | null {
  if (filters.length === 0) return null;
  const mask = new Uint8Array(table.size).fill(1);
  const unsure: Column[] = [];
  for (const { name, value } of filters) {
    const at = table.columnNamed(name);
    if (at === undefined) refuse(says.unknownFilter(table.name, name, table.headers));
    if (at === 'clash') refuse(says.clashingFilter(table.name, name));
    const criterion = criterionOf(value);
    const claimed = table.typeOfColumn(at) !== 'unknown';
    const column = comparable(table, at, criterion);
    if (column.type !== 'text' && criterion.number === null && criterion.text !== '')
      refuse(says.filterOfOtherType(name, value, column.type));
    narrow(mask, column, criterion);
    if (column.bad.size > 0) unsure.push(claimed ? column : asSumifs(mask, column, criterion));
  }
  const record = isRecord(table);
  for (const column of unsure)
    for (const row of column.bad.keys())
      if (mask[row] && record(row)) refuseBadCell(table, column, row);
      else mask[row] = 0;
  return mask;
}

/** A column that no field claims may hold anything: text is no number there, and only an error cannot be compared. */
function asSumifs(mask: Uint8Array, column: Column, { operator }: Criterion): Column {
  const errors = new Map([...column.bad].filter(([, { cell }]) => isCellError(cell)));
  for (const row of column.bad.keys()) if (!errors.has(row) && operator !== '<>') mask[row] = 0;
  return { ...column, bad: errors };
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
  const mayPass = (row: number): boolean => column.bad.size > 0 && column.bad.has(row);
  if (column.type === 'text') {
    const lets = column.texts.map((text) => criterion.matchesText(text));
    for (let row = 0; row < mask.length; row++) if (!lets[column.codes[row]!] && !mayPass(row)) mask[row] = 0;
    return;
  }
  // A bare date means the whole day, whatever its time.
  const wholeDays = column.type === 'moment' && Number.isInteger(criterion.number);
  for (let row = 0; row < mask.length; row++) {
    const value = isEmptyAt(column, row) ? NaN : column.values[row]!;
    if (!criterion.matchesNumber(wholeDays ? Math.floor(value) : value) && !mayPass(row)) mask[row] = 0;
  }
}
