import type { Kpi } from './kpi';

/** One argument of a public function, as both hosts' help shows it. */
export interface Parameter {
  readonly name: string;
  readonly role: 'table' | 'as_of' | 'input' | 'window' | 'pairs' | 'part' | 'option' | 'other';
  readonly says: string;
  readonly optional: boolean;
  readonly example: string;
}

const PAIRS: Parameter = {
  name: 'name_value',
  role: 'pairs',
  says: 'Filters and options in pairs: "Owner", "Ana", "Amount", ">=5000", "@variant", "value" (optional, any number)',
  optional: true,
  example: '"Owner"',
};

/** Arguments of the measured function: tables, as_of, own inputs, window, pairs. */
export function measuredParameters(kpi: Kpi): readonly Parameter[] {
  return [
    ...kpi.tables.map((kind): Parameter => ({
      name: kind,
      role: 'table',
      says: `The ${kind} table with its header row; left out: the one connected in KPI setup (optional)`,
      optional: true,
      example: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}!A1:K5000`,
    })),
    {
      name: 'as_of',
      role: 'as_of',
      says: 'The day the number is for; left out: today (optional)',
      optional: true,
      example: '"2026-06-30"',
    },
    ...Object.entries(kpi.inputs).map(([name, input]): Parameter => ({
      name,
      role: 'input',
      says: `${capital(input.says)}${input.optional ? ' (optional)' : ''}`,
      optional: input.optional,
      example: JSON.stringify(input.example),
    })),
    ...windowParameter(kpi),
    PAIRS,
  ];
}

/** Arguments of the function over totals: the formula's parts (or ranges), then its options. */
export function fromParameters({ from, parts, options, variants }: Kpi): readonly Parameter[] {
  if (!from) return [];
  const operands =
    'lists' in from ? Object.entries(from.lists) : from.parts.map((name) => [name, parts[name]!] as const);
  return [
    ...operands.map(([name, part]): Parameter => ({
      name,
      role: 'part',
      says: `${part.says}${part.optional ? ' (optional)' : ''}`,
      optional: part.optional === true,
      example:
        'lists' in from ? 'A2:A50' : part.unit === 'fraction' ? '0.25' : part.unit === 'currency' ? '100000' : '40',
    })),
    ...(from.options ?? []).map((name): Parameter => {
      const values = name === 'variant' ? Object.keys(variants) : options[name]!.values;
      const says = name === 'variant' ? `variant: ${values.join(' or ')}` : options[name]!.says;
      return {
        name,
        role: 'option',
        says: `${capital(says)} (optional)`,
        optional: true,
        example: JSON.stringify(values[0]),
      };
    }),
  ];
}

function windowParameter({ window }: Kpi): readonly Parameter[] {
  if (window === null) return [];
  if ('days' in window)
    return [
      {
        name: 'days',
        role: 'window',
        says: `Days of the window that ends on as_of; left out: ${window.days} (optional)`,
        optional: true,
        example: String(window.days),
      },
    ];
  if ('months' in window)
    return [
      {
        name: 'months',
        role: 'window',
        says: `Months from the first day to as_of; left out: ${window.months} (optional)`,
        optional: true,
        example: String(window.months),
      },
    ];
  return [
    {
      name: 'period',
      role: 'window',
      says: `The period as text, such as "2026-Q3", "FY27" or "all"; left out: ${window.period} (optional)`,
      optional: true,
      example: '"2026-Q3"',
    },
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
