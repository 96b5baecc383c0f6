import { type Cell, type CellReader, isBlank, isCellError } from '../cell';
import { refuse } from '../failure';
import * as says from '../sentences';
import { type Argument, looseCellIn } from './scalar';

/** name, value, name, value … as they stand at the end of a formula. */
export interface Pairs {
  readonly filters: readonly { readonly name: string; readonly value: Cell }[];
  /** Options by lower-case name, with their raw value: `@setup` takes a range. */
  readonly options: ReadonlyMap<string, Argument>;
  /** A last name without a value; refused once the arguments before the pairs have been read, which explains it better. */
  readonly odd: Cell | undefined;
}

export function readPairs(raws: readonly Argument[], read: CellReader): Pairs {
  const filters: { name: string; value: Cell }[] = [];
  const options = new Map<string, Argument>();
  for (let i = 0; i < raws.length; i += 2) {
    const name = looseCellIn('a filter or option name', raws[i], read);
    if (typeof name !== 'string' || isBlank(name) || isCellError(name)) refuse(says.nameNotText(name));
    if (i + 1 >= raws.length) return { filters, options, odd: name };
    const option = name.trim().toLowerCase();
    if (option.startsWith('@')) options.set(option, raws[i + 1]);
    else filters.push({ name: name.trim(), value: looseCellIn(`the value for "${name}"`, raws[i + 1], read) });
  }
  return { filters, options, odd: undefined };
}
