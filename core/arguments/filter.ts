import { type Cell, isCellError } from '../cell';
import { refuse } from '../failure';
import * as says from '../sentences';
import { type Column, type TextColumn, isEmptyAt } from '../tables/column';
import { rowsByText } from '../tables/columns/rows-by-text';
import { isRecord } from '../tables/record';
import { type Table, refuseBadCell } from '../tables/table';
import { type Criterion, criterionOf } from './criterion';

export interface Filter {
  readonly name: string;
  readonly value: Cell;
}

/**
 * 1 for each row that all filters let through. The same column twice means both. A cell that cannot be read might pass:
 * where all other filters let its row through, it is refused.
 */
export function rowsLetThrough(table: Table, filters: readonly Filter[]): Uint8Array {
  let mask: Uint8Array | null = null;
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
    if (mask === null && column.type === 'text' && column.bad.size === 0) mask = rowsOfTexts(column, criterion);
    else narrow((mask ??= new Uint8Array(table.size).fill(1)), column, criterion);
    if (column.bad.size > 0) unsure.push(claimed ? column : asSumifs(mask, column, criterion));
  }
  const record = isRecord(table);
  for (const column of unsure)
    for (const row of column.bad.keys())
      if (mask![row] && record(row)) refuseBadCell(table, column, row);
      else mask![row] = 0;
  return mask!;
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

/** The first filter of a formula mostly names one text of a column, whose rows are known: no need to look at all. */
function rowsOfTexts(column: TextColumn, criterion: Criterion): Uint8Array {
  const mask = new Uint8Array(column.codes.length);
  const rows = rowsByText(column);
  column.texts.forEach((text, code) => {
    if (criterion.matchesText(text)) for (const row of rows.of(code)) mask[row] = 1;
  });
  return mask;
}

function narrow(mask: Uint8Array, column: Column, criterion: Criterion): void {
  const mayPass = (row: number): boolean => column.bad.size > 0 && column.bad.has(row);
  if (column.type === 'text') {
    const { codes } = column;
    const lets = Uint8Array.from(column.texts, (text) => Number(criterion.matchesText(text)));
    if (column.bad.size === 0) for (let row = 0; row < mask.length; row++) mask[row]! &= lets[codes[row]!]!;
    else for (let row = 0; row < mask.length; row++) if (lets[codes[row]!] === 0 && !mayPass(row)) mask[row] = 0;
    return;
  }
  // A bare date means the whole day, whatever its time.
  const wholeDays = column.type === 'moment' && Number.isInteger(criterion.number);
  for (let row = 0; row < mask.length; row++) {
    const value = isEmptyAt(column, row) ? NaN : column.values[row]!;
    if (!criterion.matchesNumber(wholeDays ? Math.floor(value) : value) && !mayPass(row)) mask[row] = 0;
  }
}
