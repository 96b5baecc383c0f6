import { type KindId, type Table, isFailure, kinds } from '../../../core/index';
import type { Place } from '../host';
import { tableTitle } from '../table-title';
import { without } from '../without';
import { words } from '../words';
import { recognised } from './recognised';

/** One field of a table as the mapping shows it. */
export interface FieldRow {
  readonly field: string;
  readonly title: string;
  /** The header it is read from; '' where there is none. */
  readonly header: string;
  readonly how: string;
  /** A person has to decide. */
  readonly open: boolean;
  /** Shown without being asked for. */
  readonly main: boolean;
  /** Nothing recognises it by itself, so choosing none is a choice. */
  readonly clearable: boolean;
}

export function fieldRows(
  kind: KindId,
  table: Table,
  chosen: Readonly<Record<string, string>>,
  /** By field: why a connected column cannot be read in one way only. */
  unclear: Readonly<Record<string, string>> = {},
): FieldRow[] {
  const needs = words.data.needs[kind];
  const { columns, asked, doubted, crm } = table.recognition;
  return Object.keys(kinds[kind].fields).map((field): FieldRow => {
    const found = columns[field];
    const candidates = asked[field];
    const given = chosen[field];
    const title = tableTitle(field);
    const row = { field, title, header: found ? table.headers[found.column]! : '' };
    const { by, choose, columnTwice, columnGone, doubtful, missing, none, sayOrder } = words.data;
    if (found) {
      const how = found.by === 'crm' ? by.crm(crm.title) : by[found.by];
      const why = unclear[field];
      if (why)
        return {
          ...row,
          how: isDay(kind, field) ? sayOrder(why) : why,
          open: true,
          main: true,
          clearable: found.by === 'setup',
        };
      const main = found.by === 'setup' || needs === undefined || field in needs;
      return { ...row, how, open: false, main, clearable: found.by === 'setup' };
    }
    const open = { open: true, main: true, clearable: true };
    if (given !== undefined)
      return { ...row, header: given, how: candidates ? columnTwice : columnGone(given), ...open };
    if (candidates) return { ...row, how: choose(candidates.map((c) => table.headers[c]!).join(', ')), ...open };
    const doubt = doubted[field];
    if (doubt) {
      const how = doubtful(table.headers[doubt.column]!, doubt.doubt.because);
      return { ...row, how, open: needs?.[field] !== undefined, main: true, clearable: true };
    }
    const why = standsIn(field, columns) ? undefined : needs?.[field];
    if (why) return { ...row, how: missing(why), ...open };
    return { ...row, how: none, open: false, main: false, clearable: true };
  });
}

const isDay = (kind: KindId, field: string): boolean => /^(day|moment)$/.test(kinds[kind].fields[field]!.type);

/** A status or flags tell won from lost as well as a stage does; ARR is revenue as well as MRR. */
function standsIn(field: string, columns: Table['recognition']['columns']): boolean {
  if (field === 'stage') return columns.status !== undefined || columns.is_won !== undefined;
  if (field === 'close_date') return columns.closed_on !== undefined;
  return field === 'mrr' && columns.arr !== undefined;
}

/** A person's choice for a field. Choosing what would be recognised anyway is no choice and leaves nothing behind. */
export function withColumn(
  kind: KindId,
  place: Place,
  chosen: Readonly<Record<string, string>>,
  field: string,
  header: string,
): Record<string, string> {
  const others = without(chosen, field);
  const table = recognised(kind, place, others);
  const found = isFailure(table) ? undefined : table.recognition.columns[field];
  const itself = found && !isFailure(table) ? table.headers[found.column] : '';
  return header === '' || header === itself ? others : { ...others, [field]: header };
}
