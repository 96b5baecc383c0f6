import { type Argument, cellIn, isOmitted, numberArgument, rateArgument } from '../arguments/scalar';
import { type CellReader, cellText } from '../cell';
import { attempt, isFailure, refuse } from '../failure';
import { type Kpi, type Part, defaultVariant } from '../kpi';
import * as says from '../sentences';
import { fromParameters, wordsOf } from '../signature';
import type { PublicFunction } from './function';

/** =WIN_RATE_FROM(won, lost): the bare formula, for plans and scenarios. */
export const fromTotalsFunction = (kpi: Kpi): PublicFunction => ({
  name: `${kpi.id}_FROM`,
  sheetsName: `${kpi.id}_FROM`,
  summary: `${kpi.title} from totals: ${kpi.formula}.`,
  gives: 'number',
  parameters: fromParameters(kpi),
  live: false,
  call: (args, desk) =>
    attempt(() => {
      const from = kpi.from!;
      const named = fromParameters(kpi);
      if (args.slice(named.length).some((raw) => !isOmitted(raw)))
        refuse(
          says.tooManyArguments(
            `${kpi.id}_FROM`,
            named.map(({ name }) => name),
          ),
        );
      const raws = new Map(named.map(({ name }, at) => [name, args[at]]));
      const choice: Record<string, string> = { variant: defaultVariant(kpi) };
      for (const name of from.options ?? []) choice[name] = readOption(kpi, name, raws.get(name), desk.cell);
      const value =
        'lists' in from
          ? from.compute(readLists(from.lists, raws, desk.cell), choice)
          : kpi.compute(readParts(kpi, from.parts, raws, desk.cell), choice);
      if (isFailure(value)) return value;
      return Number.isFinite(value) ? value : refuse(says.notFinite(kpi.title));
    }),
});

type Raws = ReadonlyMap<string, Argument>;

function readParts(kpi: Kpi, names: readonly string[], raws: Raws, read: CellReader): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const name of Object.keys(kpi.parts))
    parts[name] = names.includes(name) ? readPart(kpi.parts[name]!, name, raws.get(name), read) : 0;
  return parts;
}

/** Ranges of equal size, cell by cell; a blank on either side is refused, since a pair has two sides. */
function readLists(lists: Readonly<Record<string, Part>>, raws: Raws, read: CellReader): Record<string, number[]> {
  const columns: Record<string, number[]> = {};
  for (const [name, part] of Object.entries(lists)) {
    const raw = raws.get(name);
    if (isOmitted(raw)) refuse(says.missingArgument(name, part.says));
    const cells = Array.isArray(raw) ? (raw as unknown[][]).flat() : [raw];
    columns[name] = cells.map((cell, at) => readPart(part, `${name}, item ${at + 1}`, cell, read));
  }
  const lengths = Object.entries(columns).map(([name, column]) => [name, column.length] as const);
  const odd = lengths.find(([, length]) => length !== lengths[0]![1]);
  if (odd) refuse(says.unequalLists(lengths[0]!, odd));
  return columns;
}

function readPart(part: Part, name: string, raw: Argument, read: CellReader): number {
  const value = part.unit === 'fraction' ? rateArgument(name, raw, read) : numberArgument(name, raw, read);
  if (value === undefined) return part.optional ? 0 : refuse(says.missingArgument(name, part.says));
  return value < 0 ? refuse(says.negativePart(name, value)) : value;
}

function readOption(kpi: Kpi, name: string, raw: Argument, read: CellReader): string {
  const values = optionValues(kpi, name);
  const cell = cellIn(name, raw, read);
  if (cell === undefined) return values[0]!;
  const value = cellText(cell).toLowerCase();
  return values.includes(value) ? value : refuse(says.unknownValue(name, cell, values));
}

/** "variant" stands for the KPI's variants. */
const optionValues = (kpi: Kpi, name: string): readonly string[] =>
  name === 'variant' ? Object.keys(kpi.variants) : wordsOf(kpi.options[name]!);
