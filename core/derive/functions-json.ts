import type { PublicFunction } from '../functions/function';

/**
 * Excel's functions.json. Everything is declared as a matrix of any: so a blank cell arrives as [[blank]] and an omission
 * as null, and error cells reach the function, which names them.
 */
export function functionsJson(functions: readonly PublicFunction[]): string {
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false, functions: functions.map(entry) }, null, 2)}\n`;
}

const entry = ({ name, summary, parameters, gives, live }: PublicFunction) => ({
  id: name,
  name,
  description: summary,
  parameters: parameters.map((parameter, at) => ({
    name: parameter.name,
    description: parameter.says,
    type: 'any',
    dimensionality: 'matrix',
    ...(parameter.role === 'pairs' ? { repeating: true } : optionalFrom(parameters, at) ? { optional: true } : {}),
  })),
  result: gives === 'table' ? { type: 'any', dimensionality: 'matrix' } : { type: 'any', dimensionality: 'scalar' },
  ...(live ? { options: { stream: true } } : {}),
});

/** Excel wants no required argument behind an optional one; the core itself asks for what is missing, by name. */
const optionalFrom = (parameters: PublicFunction['parameters'], at: number): boolean =>
  parameters.slice(0, at + 1).some((parameter) => parameter.optional);
