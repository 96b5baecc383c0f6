import { refuse } from '../failure';
import * as says from '../sentences';
import type { FoundColumn } from './recognise';
import type { Headed } from './named-column';
import { similarHeaders } from './similar';

/** Says why a field has no column: several could be it, one may be something else, the chosen one is gone, or there is none. */
export function refuseUnmapped<F extends string>(
  table: Headed<F> & { readonly rules: { readonly columns?: Readonly<Record<string, string>> } },
  name: F,
): never {
  const { headers, recognition } = table;
  const field = table.kind.fields[name];
  const header = (column: number): string => headers[column]!;
  const candidates = recognition.asked[name];
  if (candidates) refuse(says.ambiguousColumn(table.name, field, candidates.map(header)));
  const chosen = table.rules.columns?.[name];
  const doubtful = recognition.doubted[name];
  if (doubtful && chosen === undefined)
    refuse(says.doubtfulColumn(table.name, field, header(doubtful.column), doubtful.doubt));
  const found = Object.values<FoundColumn | undefined>(recognition.columns);
  const taken = new Set(found.flatMap((column) => (column ? [column.column] : [])));
  refuse(says.missingColumn(table.name, field, chosen, similarHeaders(field, headers, taken)));
}
