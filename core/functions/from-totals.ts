import { type Argument, cellIn, numberArgument, rateArgument } from '../arguments/scalar';
import { type CellReader, cellText } from '../cell';
import { attempt, isFailure, refuse } from '../failure';
import { type Kpi, defaultVariant } from '../kpi';
import * as says from '../sentences';
import { fromParameters } from '../signature';
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
      const { parts: names, options = [] } = kpi.from!;
      if (args.slice(names.length + options.length).some((raw) => raw !== undefined && raw !== null))
        refuse(says.tooManyArguments(`${kpi.id}_FROM`));
      const parts = Object.fromEntries(Object.keys(kpi.parts).map((name) => [name, 0]));
      names.forEach((name, i) => (parts[name] = readPart(kpi, name, args[i], desk.cell)));
      const choice: Record<string, string> = { variant: defaultVariant(kpi) };
      options.forEach((name, i) => (choice[name] = readOption(kpi, name, args[names.length + i], desk.cell)));
      const value = kpi.compute(parts, choice);
      if (isFailure(value)) return value;
      return Number.isFinite(value) ? value : refuse(says.notFinite(kpi.title));
    }),
});

function readPart(kpi: Kpi, name: string, raw: Argument, read: CellReader): number {
  const part = kpi.parts[name]!;
  const value = part.unit === 'fraction' ? rateArgument(name, raw, read) : numberArgument(name, raw, read);
  if (value === undefined) return part.optional ? 0 : refuse(says.missingArgument(name, part.says));
  return value < 0 ? refuse(says.negativePart(name, value)) : value;
}

function readOption(kpi: Kpi, name: string, raw: Argument, read: CellReader): string {
  const { values } = kpi.options[name]!;
  const cell = cellIn(name, raw, read);
  if (cell === undefined) return values[0]!;
  const value = cellText(cell).toLowerCase();
  return values.includes(value) ? value : refuse(says.unknownValue(name, cell, values));
}
